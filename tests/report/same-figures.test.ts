import { describe, expect, it } from 'vitest';
import { toPoints } from '../../src/language/format.ts';
import { say } from '../../src/language/text.ts';
import type { Block, Line } from '../../src/report/document/block.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { editions, type Format, formatsOf } from '../../src/report/editions.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { toHundred } from '../../src/report/tables/sheet.ts';
import { writeShare } from '../../src/report/wording.ts';
import { writeDocument } from '../../src/report/write-document.ts';
import { readPdf } from '../support/pdf.ts';
import { exampleInputs, examplesToWalk, tools } from '../support/report-input.ts';
import { findAll, readXml, textOf, unpack } from './odt-read.ts';

const dossierEditions = editions.filter((edition): edition is DossierEdition => edition !== 'annual-account');
const prose: Format[] = ['html', 'pdf', 'odt', 'md'];

/** The figures of a text in order: "12", "2.300.000", "0,3"; no numbers that are names, which may be broken at a line. */
function figures(text: string): string[] {
  const withoutHashes = text.replace(/\b[0-9a-f]{12,}\b/g, ' ');
  return (withoutHashes.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((figure) => !/\d{5}/.test(figure));
}

const lineText = (line: Line) => line.map(({ text }) => text).join('');

/** The texts of blocks in the order in which they are read. */
function readBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(readBlock);
}

function readBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [lineText(block.line)];
    case 'list':
      return block.items.map(lineText);
    case 'terms':
      return block.rows.flatMap(({ term, line }) => [term, lineText(line)]);
    case 'table':
      return [
        ...block.columns.map(({ head }) => head),
        ...block.rows.flatMap((row) => row.flatMap(({ line, note = '' }) => [lineText(line), note])),
      ];
    case 'figure':
      return [block.caption ?? ''];
    case 'box':
      return [block.title, ...readBlocks(block.blocks)];
    case 'break':
      return [];
  }
}

/** What a reader of the file reads, without pictures. */
function readBytes(format: Format, bytes: Uint8Array): string {
  if (format === 'pdf') return readPdf(bytes).pages.join(' ');
  if (format === 'odt')
    return findAll(readXml(unpack(bytes)['content.xml']!), 'text:p', 'text:h')
      .map(textOf)
      .join(' ');
  const text = new TextDecoder().decode(bytes);
  if (format !== 'html') return text;
  return text.replace(/<(svg|style|head)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/&#x?[0-9A-Fa-f]+;|&[a-z]+;/g, ' ');
}

/** The first figure of `wanted` that does not follow in `found`, with what stands before it; undefined where all do. */
function findMissing(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0;
  for (const [i, figure] of wanted.entries()) {
    const next = found.indexOf(figure, at);
    if (next < 0) return wanted.slice(Math.max(0, i - 5), i + 1).join(' ');
    at = next + 1;
  }
  return undefined;
}

/** Cells of all tables of a page, by the head of their column and of their row. */
function readTables(html: string): { head: string; row: string; cell: string }[] {
  const clean = (markup: string) =>
    markup
      .replace(/<svg[\s\S]*?<\/svg>|<span class="(?:note|marks)[\s\S]*$|<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ')
      .trim();
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].flatMap(([table]) => {
    const heads = [...table.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, head]) => clean(head!));
    return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].flatMap(([, row]) => {
      const cells = [...row!.matchAll(/<t([hd])(?: [^>]*)?>([\s\S]*?)<\/t\1>/g)];
      const [first, ...rest] = cells.map(([, , cell]) => clean(cell!));
      if (/scope="col"/.test(row!)) return [];
      return rest.map((cell, i) => ({ head: heads[i + 1] ?? '', row: first ?? '', cell }));
    });
  });
}

/** What the figures of one candidate must read as, by the heads under which they stand. */
function expectedFigures({ outcome }: ReportInput): Map<string, Map<string, string>> {
  const totals = new Map<string, string>();
  const firsts = new Map<string, string>();
  for (const { id, name } of outcome.ranked) {
    const { value, rankAcceptability } = outcome.analysis.alternatives[id]!;
    totals.set(say(name, 'nl'), String(toPoints(value.central)));
    firsts.set(say(name, 'nl'), writeShare(rankAcceptability, 0));
  }
  return new Map([
    ['Samen', totals],
    ['Midden', totals],
    ['Punten (midden)', totals],
    ['1e', firsts],
    ['Eerste van 100', firsts],
    ['Van de 100', firsts],
  ]);
}

describe('the same figure', () => {
  it('reads the same in every format of every edition', async () => {
    const [input] = exampleInputs() as [ReportInput];
    for (const edition of dossierEditions) {
      const record = await writeDocument(edition, 'html', input, 'nl', tools);
      const code = /Kenmerk\D*?([0-9a-f]{12})|[0-9a-f]{12}/.exec(new TextDecoder().decode(record.bytes))?.[0] ?? '';
      const document = writeEdition(edition, { ...input, code: code.slice(-12) }, 'nl');
      const wanted = figures(readBlocks(document.blocks).join(' '));
      for (const format of prose.filter((each) => formatsOf[edition].includes(each))) {
        // These two are drawn by templates of their own, with the same content in another order.
        if (format === 'html' && (edition === 'trade-off' || edition === 'council-page')) continue;
        const { bytes } = await writeDocument(edition, format, input, 'nl', { ...tools, printPdf });
        const found = figures(readBytes(format, bytes));
        // One page sets its sections beside each other, so there only the figures count and not their order.
        const [all, there] = document.onePage ? [[...wanted].sort(), [...found].sort()] : [wanted, found];
        expect(findMissing(all, there), `${edition} ${format}`).toBeUndefined();
      }
    }
  });

  it('reads the same in every edition: points, and how often first', async () => {
    for (const input of examplesToWalk()) {
      const expected = expectedFigures(input);
      for (const edition of ['council-page', 'trade-off', 'decision-record', 'award-reasons'] as const) {
        const { bytes } = await writeDocument(edition, 'html', input, 'nl', tools);
        const cells = readTables(new TextDecoder().decode(bytes)).filter(
          ({ head, row, cell }) => expected.get(head)?.has(row) === true && !/€|onbekend/.test(cell),
        );
        expect(cells.length, `${input.dossier.id} ${edition}`).toBeGreaterThanOrEqual(input.outcome.ranked.length);
        for (const { head, row, cell } of cells) {
          expect(cell, `${input.dossier.id} ${edition}: ${head} of ${row}`).toBe(expected.get(head)!.get(row));
        }
      }
    }
  });

  it('is in the record and in the table of figures what it is in the report', async () => {
    for (const input of examplesToWalk()) {
      const record = JSON.parse(
        new TextDecoder().decode((await writeDocument('trade-off', 'json', input, 'nl', tools)).bytes),
      ) as { analysis: typeof input.outcome.analysis };
      const csv = new TextDecoder().decode((await writeDocument('trade-off', 'csv', input, 'en', tools)).bytes);
      for (const { id, name } of input.outcome.ranked) {
        const { central } = input.outcome.analysis.alternatives[id]!.value;
        expect(record.analysis.alternatives[id]!.value.central).toBe(central);
        const line = csv
          .split('\r\n')
          .find((each) => each.includes(say(name, 'en')) && each.includes(`,${toHundred(central)},`));
        expect(line, `${input.dossier.id} ${id} ${toHundred(central)}`).toBeDefined();
      }
    }
  });
});
