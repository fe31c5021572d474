import { createHash } from 'node:crypto';
import { weigh } from '../../../src/dossier/outcome.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { library } from '../../support/library.ts';

export const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`;

const made = new Map<string, ReportInput>();

/** What the documents of an example dossier are made from. */
export function inputOf(id: string): ReportInput {
  const found = made.get(id);
  if (found !== undefined) return found;
  const { dossiers, standards, policies } = library();
  const dossier = dossiers.get(id)!;
  const outcome = weigh(dossier, { hash });
  const input = { dossier, outcome, today: dossier.decision!.date, standards, policies, code: '7f3a91c052de' };
  made.set(id, input);
  return input;
}
