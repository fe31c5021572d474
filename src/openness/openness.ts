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
 * AND joins; of an OR the most open option counts, and WITH keeps the licence it is added to.
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
  const found = parts.map((part) => judge(part, stated));
  const openness = together(found.flatMap((part) => part.ids));
  return { openness, because: explain(openness, found), parts: found };
}

function judge(part: LicensedPart, stated: StatedLicences): PartOpenness {
  const read = readExpression(part.licence);
  if ('fault' in read) throw new Error(`${part.part}: ${read.fault.en}`);
  const ids = binding(read.expression, stated);
  return { ...part, status: together(ids), expression: read.expression, ids };
}

function binding(expression: Expression, stated: StatedLicences): readonly Licence[] {
  if (expression === notFoundOut) return [{ id: notFoundOut, status: 'notFoundOut', fsfFree: false }];
  if ('license' in expression) return [lookUp(expression.license, stated)];
  const left = binding(expression.left, stated);
  const right = binding(expression.right, stated);
  const better = expression.conjunction === 'and' ? 0 : preference(left) - preference(right);
  if (better === 0) return [...left, ...right];
  return better > 0 ? left : right;
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

/** Which option of an OR to take: the most open, and of equals the one of which more is, or may be, open. */
function preference(licences: readonly Licence[]): number {
  const { open, closed, unknown } = mixOf(licences);
  if (!closed) return unknown ? (open ? 5 : 4) : 6;
  if (open) return unknown ? 2 : 3;
  return unknown ? 1 : 0;
}
