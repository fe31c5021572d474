import type { Language } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { makeTradeOff } from '../trade-off.ts';
import type { WrittenDocument } from './block.ts';
import { composeDocument } from './compose.ts';
import {
  writeCosts,
  writeDeviations,
  writeOutside,
  writePrivacy,
  writeRisks,
  writeStandards,
} from './parts/account.ts';
import { writeChanges, writeGains, writePrice } from './parts/changes.ts';
import { writeAnnex, writeSources, writeUnknown } from './parts/knowledge.ts';
import { writeOpening } from './parts/opening.ts';
import { writeBands, writeContributions, writeCriteria, writeRanks } from './parts/outcome.ts';
import { writeCandidates, writeNeed, writeSearch } from './parts/question.ts';
import { writeWeighing } from './parts/weighing.ts';
import { takePen } from './pen.ts';

/** The trade-off report with every answer and source, in the order of its sections. */
export function writeTradeOff(input: ReportInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const content = makeTradeOff(input);
  const blocks = [
    ...writeOpening(pen, content),
    ...writeNeed(pen, content),
    ...writeCandidates(pen, content),
    ...writeSearch(pen, content),
    ...writeWeighing(pen, content),
    ...writeCriteria(pen, content),
    ...writeContributions(pen, content),
    ...writeBands(pen, content),
    ...writeRanks(pen, content),
    ...writeChanges(pen, content),
    ...writePrice(pen, content),
    ...writeGains(pen, content),
    ...writePrivacy(pen, content),
    ...writeCosts(pen, content),
    ...writeStandards(pen, content),
    ...writeDeviations(pen, content),
    ...writeRisks(pen, content),
    ...writeOutside(pen, content),
    ...writeUnknown(pen, content),
    ...writeSources(pen, content, input.code ?? ''),
    ...writeAnnex(pen, content),
  ];
  return composeDocument(pen, 'trade-off', input, content.title, blocks, { contents: true });
}
