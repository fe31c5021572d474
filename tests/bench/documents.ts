import { createHash } from 'node:crypto';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import type { Framework, Indicator } from '../../src/framework/framework.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import type { WrittenDocument } from '../../src/report/document/block.ts';
import { writeTradeOff } from '../../src/report/document/trade-off.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { library } from '../support/library.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
const [candidates, indicators, rounds] = [12, 35, 9];

/**
 * Measures how long a large trade-off report takes as PDF, warm: compiler and letters are loaded, and the document is one
 * that was not made before. Beside it stands a fixed piece of arithmetic, so that machines can be compared.
 */
export async function measureDocuments(): Promise<string> {
  const input = largeInput();
  const times: Record<'written' | 'first' | 'again' | 'archive', number[]> = {
    written: [],
    first: [],
    again: [],
    archive: [],
  };
  let pages = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const attachment = { name: 'x.json', bytes: Buffer.from('{}') };
    const document = await measure(times.written, () => Promise.resolve(written(input, round)));
    const pdf = await measure(times.first, () => printPdf(document, { standard: 'ua' }));
    await measure(times.again, () => printPdf(document, { standard: 'ua' }));
    await measure(times.archive, () => printPdf(document, { standard: 'a', attachment }));
    pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length ?? 0;
    // What is done once is no part of what is asked: a warm one.
    if (round === 0) for (const each of Object.values(times)) each.length = 0;
  }
  const yardstick = best(rounds, () => createHash('sha256').update(Buffer.alloc(50_000_000)).digest());
  const line = (name: string, values: readonly number[]) =>
    `${name.padEnd(44)}${ms(Math.min(...values))}${ms(middleOf(values))}${(Math.min(...values) / yardstick).toFixed(2).padStart(12)}\n`;
  return [
    `A trade-off report of ${candidates} candidates on ${indicators} indicators: ${pages} pages; the best and the middle of ${rounds},\n`,
    'and the best as a multiple of hashing 50 MB in the same run. Asked: at most 300 ms as a new PDF.\n\n',
    `${''.padEnd(44)}${'best'.padStart(12)}${'middle'.padStart(12)}${'multiple'.padStart(12)}\n`,
    line('written, in no format yet', times.written),
    line('a new document as PDF/UA-1', times.first),
    line('the same document again', times.again),
    line('the same document as PDF/A-3a', times.archive),
  ].join('');
}

/** What the report of a dossier of that size is made from. */
function largeInput(): ReportInput {
  const { dossiers, standards, policies } = library();
  const dossier = grow(dossiers.get('chat-met-inwoners')!);
  return { dossier, outcome: weigh(dossier, { hash }), today: dossier.decision!.date, standards, policies };
}

/** The report with another word in every text, so that nothing of the last round can be used again. */
function written(input: ReportInput, round: number): WrittenDocument {
  const document = writeTradeOff(input, 'nl');
  const word = ['de', 'dé', 'dè', 'dê', 'dë'][round % 5]!;
  return JSON.parse(JSON.stringify(document).replaceAll(' de ', ` ${word} `)) as WrittenDocument;
}

/** The example with more candidates and indicators, each a copy of one that it has, and all of them applying. */
function grow(dossier: Dossier): Dossier {
  const framework = addIndicators(dossier.framework);
  const has = new Set(listIndicators(dossier.framework).map(({ indicator }) => indicator.id));
  const added = listIndicators(framework).flatMap(({ indicator: { id } }) => (has.has(id) ? [] : [id]));
  const copies = Array.from({ length: candidates }, (_, i) => {
    const original = dossier.candidates[i % dossier.candidates.length]!;
    const copy = Math.floor(i / dossier.candidates.length);
    const answers = new Map(dossier.answers.get(original.id));
    for (const id of added) answers.set(id, answers.get(id.replace(/-\d$/, ''))!);
    const renamed = { ...original, id: `${original.id}-${copy}`, name: `${original.id} ${copy}` };
    return { candidate: copy === 0 ? original : renamed, answers };
  });
  return {
    ...dossier,
    framework,
    candidates: copies.map(({ candidate }) => candidate),
    answers: new Map(copies.map(({ candidate, answers }) => [candidate.id, answers])),
    notApplicable: [],
  };
}

/** As many copies of the last indicator as are missing. */
function addIndicators(framework: Framework): Framework {
  const { indicator: last, criterion } = listIndicators(framework).at(-1)!;
  const copies = Array.from(
    { length: indicators - listIndicators(framework).length },
    (_, i): Indicator => ({ ...last, id: `${last.id}-${i}` }),
  );
  const extend = (list: Indicator[]) => (list.includes(last) ? [...list, ...copies] : list);
  return {
    ...framework,
    criteria: framework.criteria.map((each) =>
      each !== criterion
        ? each
        : {
            ...each,
            ...(each.indicators && { indicators: extend(each.indicators) }),
            ...(each.groups && {
              groups: each.groups.map((group) => ({ ...group, indicators: extend(group.indicators) })),
            }),
          },
    ),
  };
}

async function measure<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}

function best(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const middleOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (time: number) => `${time.toFixed(0)} ms`.padStart(12);
