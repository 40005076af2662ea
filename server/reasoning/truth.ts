/** Kleene's three-valued logic: undefined is unknown, never false. */
export type Truth = boolean | undefined;

export const all = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;

export const any = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes(undefined) ? undefined : false;

export const not = (value: Truth): Truth => (value === undefined ? undefined : !value);
