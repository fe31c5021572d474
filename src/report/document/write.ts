import type { Language } from '../../language/text.ts';
import type { Edition } from '../editions.ts';
import type { ReportInput } from '../input.ts';
import { writeAwardReasons } from './award-reasons.ts';
import type { WrittenDocument } from './block.ts';
import { writeCouncilLetter } from './council-letter.ts';
import { writeCouncilPage } from './council-page.ts';
import { writeDecisionRecord } from './decision-record.ts';
import { writeTradeOff } from './trade-off.ts';

/** The editions about one dossier; the annual account is about a year of them. */
export type DossierEdition = Exclude<Edition, 'annual-account'>;

const writers: Record<DossierEdition, (input: ReportInput, language: Language) => WrittenDocument> = {
  'council-page': writeCouncilPage,
  'trade-off': writeTradeOff,
  'decision-record': writeDecisionRecord,
  'award-reasons': writeAwardReasons,
  'council-letter': writeCouncilLetter,
};

/** One edition of one dossier in one language, as blocks. */
export function writeEdition(edition: DossierEdition, input: ReportInput, language: Language): WrittenDocument {
  return writers[edition](input, language);
}
