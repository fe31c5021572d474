import type { Language } from '../../language/text.ts';
import type { Edition } from '../editions.ts';
import type { ReportInput } from '../input.ts';
import type { WrittenDocument } from './block.ts';
import { writeCouncilPage } from './council-page.ts';
import { writeTradeOff } from './trade-off.ts';

const writers: Partial<Record<Edition, (input: ReportInput, language: Language) => WrittenDocument>> = {
  'council-page': writeCouncilPage,
  'trade-off': writeTradeOff,
};

/** One edition of one dossier in one language, as blocks. */
export function writeEdition(edition: Edition, input: ReportInput, language: Language): WrittenDocument {
  const write = writers[edition];
  if (write === undefined) throw new Error(`There is no edition ${edition}`);
  return write(input, language);
}
