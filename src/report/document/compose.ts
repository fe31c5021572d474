import { isFrozen } from '../../dossier/phase.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { Edition } from '../editions.ts';
import type { ReportInput } from '../input.ts';
import { word } from '../wording.ts';
import type { Block, WrittenDocument } from './block.ts';
import type { Pen } from './pen.ts';

/** Whether a dossier is settled; until then its documents are drafts. */
export function isSettled({ dossier }: Pick<ReportInput, 'dossier'>): boolean {
  return dossier.decision !== undefined && isFrozen(dossier.phase);
}

/** "Afwegingsrapport, versie 1, vastgesteld op 12 mei 2026". */
export function kindOf(edition: Edition, input: Pick<ReportInput, 'dossier'>): Sentence {
  const { dossier } = input;
  const name = word('readerEdition', edition);
  if (!isSettled(input)) return sentence('document.draftKind', { edition: name, version: dossier.version });
  const date = { day: dossier.decision!.date };
  return sentence('document.settledKind', { edition: name, version: dossier.version, date });
}

/** The blocks of one edition of one dossier with everything that stands around them. */
export function composeDocument(
  pen: Pen,
  edition: Edition,
  input: Pick<ReportInput, 'dossier' | 'code'>,
  title: Words | Sentence,
  blocks: readonly Block[],
  more: Pick<WrittenDocument, 'onePage' | 'contents'> = {},
): WrittenDocument {
  const { dossier, code } = input;
  const { decision } = dossier;
  return {
    edition,
    language: pen.language,
    title: pen.text(title),
    subject: pen.text(sentence('document.subject', { question: dossier.need.question })),
    keywords: dossier.keywords,
    organisation: pen.text(dossier.organisation),
    dossierId: dossier.id,
    version: dossier.version,
    ...(decision === undefined ? {} : { date: decision.date }),
    isDraft: !isSettled(input),
    isExample: dossier.example ?? false,
    kindLine: pen.text(kindOf(edition, input)),
    code: code ?? '',
    ...more,
    blocks,
  };
}
