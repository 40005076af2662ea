/**
 * Days inside an agreement's term on which something that its flows rest on begins or ends: provisions that ask for
 * something, adequacy decisions, memberships, and mechanisms that the agreement itself ends. Between two such days the
 * law asks the same.
 */
import { addDays, type IsoDate, parseDate } from "../model/calendar.js";
import { type FlowTable, permissions } from "../model/flows.js";
import { termsOf } from "../model/terms.js";
import { instrumentNamed, provisions, wantOf } from "../packs/law-book.js";
import type { LawBook } from "../packs/provision.js";

interface Validity {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** The first day, and the first day after the last one. */
const turnsOf = ({ from, until }: Validity): IsoDate[] => [
  ...(from ? [from] : []),
  ...(until ? [addDays(until, 1)] : []),
];

const turnsOfLaw = (law: LawBook): IsoDate[] => [
  // an instrument that asks for nothing may come and go
  ...provisions(law)
    .filter((provision) => wantOf(provision) !== undefined)
    .flatMap((provision) => [
      ...turnsOf(provision.valid),
      ...turnsOf(instrumentNamed(law, provision.instrument)?.valid ?? {}),
    ]),
  ...law.adequacy.flatMap(turnsOf),
  ...[...law.memberships.values()].flatMap(({ members }) => Object.values(members).flatMap((since) => since ?? [])),
];

const turnsOfAgreement = (table: FlowTable): IsoDate[] =>
  permissions(table).flatMap((rule) =>
    rule.data.flatMap((data) =>
      termsOf(table.agreement, rule, data).mechanisms.flatMap((mechanism) => {
        const until = mechanism.type === "instrument" && mechanism.until ? parseDate(mechanism.until.text) : undefined;
        return until ? [addDays(until, 1)] : [];
      }),
    ),
  );

/** The days in order, after `from` and up to the end of the term; without an end there is no last one. */
export const cutsInTerm = (table: FlowTable, law: LawBook, from: IsoDate): readonly IsoDate[] => {
  const { until } = table.agreement;
  const turns = [...turnsOfLaw(law), ...turnsOfAgreement(table)];
  return [...new Set(turns)].filter((day) => day > from && (until === undefined || day <= until)).sort();
};
