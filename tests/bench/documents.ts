import { createHash } from 'node:crypto';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import type { WrittenDocument } from '../../src/report/document/block.ts';
import { writeTradeOff } from '../../src/report/document/trade-off.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { library } from '../support/library.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;

/** The example dossier with so many candidates, each a copy of one that it has, and with every indicator applying. */
function growDossier(dossier: Dossier, candidates: number): Dossier {
  const copies = Array.from({ length: candidates }, (_, i) => {
    const original = dossier.candidates[i % dossier.candidates.length]!;
    const round = Math.floor(i / dossier.candidates.length);
    return round === 0 ? original : { ...original, id: `${original.id}-${round}`, name: `${original.id} ${round}` };
  });
  const answers = new Map(
    copies.map(({ id }, i) => [id, dossier.answers.get(dossier.candidates[i % dossier.candidates.length]!.id)!]),
  );
  return { ...dossier, candidates: copies, answers, notApplicable: [] };
}

/** The trade-off report of 12 candidates on 35 indicators; `round` makes it another document each time. */
export function largeDocument(round: number): WrittenDocument {
  const lib = library();
  const example = lib.dossiers.get('chat-met-inwoners')!;
  const dossier = { ...growDossier(example, 12), title: `Weging ${round}` };
  const { standards, policies } = lib;
  const today = dossier.decision?.date ?? '2026-01-01';
  return writeTradeOff({ dossier, outcome: weigh(dossier, { hash }), today, standards, policies }, 'nl');
}

export interface DocumentFigures {
  candidates: number;
  indicators: number;
  pages: number;
  /** Milliseconds per PDF, of a document that was not made before; the middle and the best of the rounds. */
  middle: number;
  best: number;
}

/** Measures how long a large trade-off report takes as PDF, warm: compiler and letters are loaded, the document is new. */
export async function measureDocuments(rounds = 7): Promise<DocumentFigures> {
  const times: number[] = [];
  let pages = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const document = largeDocument(round);
    const start = performance.now();
    const pdf = await printPdf(document, { standard: 'ua' });
    if (round > 0) times.push(performance.now() - start);
    pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length ?? 0;
  }
  times.sort((a, b) => a - b);
  const indicators = listIndicators(library().dossiers.get('chat-met-inwoners')!.framework).length;
  return { candidates: 12, indicators, pages, middle: times[Math.floor(times.length / 2)]!, best: times[0]! };
}
