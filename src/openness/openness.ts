import type { Text } from '../language/text.ts';
import { explain } from './because.ts';
import { type Expression, notFoundOut, readExpression } from './expression.ts';
import { type Licence, lookUp, type StatedLicences } from './licence.ts';

export { readExpression };

export type Openness = 'open' | 'partlyOpen' | 'closed' | 'unknown' | 'notApplicable';

/** One piece of software that is needed, with its licence as an SPDX expression. */
export type LicensedPart = { readonly part: string; readonly name?: string | undefined; readonly licence: string };

export type PartOpenness = LicensedPart & {
  readonly status: Exclude<Openness, 'notApplicable'>;
  readonly expression: Expression;
  /** The licences the status rests on: all of them, save the options of an OR that are less open than another. */
  readonly ids: readonly Licence[];
};

export type OpennessAccount = {
  readonly openness: Openness;
  readonly because: Text;
  readonly parts: readonly PartOpenness[];
};

/**
 * How open the parts are together. Every licence that binds at once counts: of all parts, and within a part all that
 * AND joins. OR leaves a choice, which is made so that the outcome is as open as it can be: for the part by itself in
 * its status, and for all parts together in the openness. WITH keeps the licence it is added to.
 *
 * | Among them                  | Together   |                                                                       |
 * |-----------------------------|------------|-----------------------------------------------------------------------|
 * | only open                   | open       |                                                                       |
 * | open and closed             | partlyOpen | also if more is unknown: either way it is neither all open nor closed |
 * | closed, nothing open        | closed     | also if more is unknown: no openness is claimed that was not found    |
 * | unknown, nothing closed     | unknown    | it may still turn out to be open                                      |
 *
 * So a closed part never makes the whole more open, nor an open part less, and the order of parts does not matter.
 * Licences that cannot be read are refused when they are recorded, so one that turns up here is a bug and throws.
 */
export function deriveOpenness(
  parts: readonly LicensedPart[],
  withoutSoftware?: Text,
  stated: StatedLicences = {},
): OpennessAccount {
  if (parts.length === 0 && withoutSoftware !== undefined) {
    return { openness: 'notApplicable', because: withoutSoftware, parts: [] };
  }
  const judged = parts.map((part) => judge(part, stated));
  const openness = together(best(judged.map(({ options }) => options).reduce(allOf, [[]])));
  const found = judged.map(({ options, ...part }) => ({
    ...part,
    status: together(best(options)),
    ids: best(options),
  }));
  return { openness, because: explain(openness, found), parts: found };
}

/** The ways in which one may take a licence expression: each a set of licences that bind at once. */
type Options = readonly (readonly Licence[])[];

function judge(part: LicensedPart, stated: StatedLicences) {
  const read = readExpression(part.licence);
  if ('fault' in read) throw new Error(`${part.part}: ${read.fault.en}`);
  return { ...part, expression: read.expression, options: optionsOf(read.expression, stated) };
}

function optionsOf(expression: Expression, stated: StatedLicences): Options {
  if (expression === notFoundOut) return [[{ id: notFoundOut, status: 'notFoundOut', fsfFree: false }]];
  if ('license' in expression) return [[lookUp(expression.license, stated)]];
  const left = optionsOf(expression.left, stated);
  const right = optionsOf(expression.right, stated);
  return expression.conjunction === 'and' ? allOf(left, right) : oneOf(left, right);
}

function allOf(some: Options, others: Options): Options {
  return distinct(some.flatMap((left) => others.map((right) => [...left, ...right])));
}

function oneOf(some: Options, others: Options): Options {
  return distinct([...some, ...others]);
}

/** Options that are equally open become one, so there are never more than the seven mixes of open, closed, unknown. */
function distinct(options: Options): Options {
  const byPreference = new Map<number, Map<string, Licence>>();
  for (const option of options) {
    const equals = byPreference.get(preference(option)) ?? new Map<string, Licence>();
    for (const licence of option) equals.set(licence.id, licence);
    byPreference.set(preference(option), equals);
  }
  return [...byPreference.values()].map((equals) => [...equals.values()]);
}

function best(options: Options): readonly Licence[] {
  return options.reduce((one, other) => (preference(other) > preference(one) ? other : one));
}

function together(licences: readonly Licence[]): PartOpenness['status'] {
  const { open, closed, unknown } = mixOf(licences);
  if (closed) return open ? 'partlyOpen' : 'closed';
  return open && !unknown ? 'open' : 'unknown';
}

function mixOf(licences: readonly Licence[]): { open: boolean; closed: boolean; unknown: boolean } {
  const has = (...statuses: Licence['status'][]) => licences.some((licence) => statuses.includes(licence.status));
  return { open: has('approved'), closed: has('notApproved', 'own'), unknown: has('notListed', 'notFoundOut') };
}

/** The order of options, a number for each mix: the most open last, and of equals the one that is, or may be, more open. */
function preference(licences: readonly Licence[]): number {
  const { open, closed, unknown } = mixOf(licences);
  if (!closed) return unknown ? (open ? 5 : 4) : 6;
  if (open) return unknown ? 2 : 3;
  return unknown ? 1 : 0;
}
