/** A small law of its own for tests, and the means to break it. */
import type { Instrument, Pack, Provision } from "../../server/packs/provision.js";

export const instrument = (changes: Partial<Instrument> = {}): Instrument => ({
  short: "Lighthouse Act",
  title: "An Act about lighthouses",
  kind: "law",
  valid: { from: "2020-01-01" },
  url: "https://law.example/lighthouse",
  ...changes,
});

export const provision = (changes: Partial<Provision> = {}): Provision => ({
  id: "xx.lighthouse.1",
  instrument: "Lighthouse Act",
  cite: "Lighthouse Act section 1",
  title: "Keepers keep records",
  says: "What a keeper records is kept no longer than two years.",
  source: { url: "https://law.example/lighthouse#1" },
  confidence: "verified",
  tier: "core",
  level: "mandatory",
  valid: {},
  binds: { who: "recipient" },
  effect: { bounds: "retention of the copy", atMost: "2 years", from: "receipt" },
  ...changes,
});

export const pack = (changes: Partial<Pack> = {}): Pack => ({
  pack: "lighthouse",
  title: "Lighthouse law",
  asOf: "2026-03-01",
  instruments: [instrument()],
  provisions: [provision()],
  ...changes,
});

/** A copy with another value at a place: `change(pack(), ["provisions", 0, "level"], "strict")`; undefined takes it away. */
export function change(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? change(each, rest, to) : each));
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { [step]: old, ...others } = record;
  const changed = change(old, rest, to);
  return changed === undefined ? others : { ...others, [step]: changed };
}
