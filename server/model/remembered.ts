/**
 * A value worked out once per key, for values that never change: an agreement, a flow table, a law book.
 *
 * @param make pure; whatever it gives, `false` and `undefined` too, is kept as long as its key lives
 */
export const remembered = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
};
