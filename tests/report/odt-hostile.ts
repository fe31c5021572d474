import { makeWhole } from '../../src/dossier/whole.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { editions } from '../../src/report/editions.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { writeMarkdown } from '../../src/report/markdown.ts';
import { writeOdsFiles } from '../../src/report/odf/ods.ts';
import { writeOdtFiles } from '../../src/report/odf/odt.ts';
import { makeBook } from '../../src/report/tables/book.ts';
import { writeFigures } from '../../src/report/tables/figures.ts';
import { fillDossier } from '../support/hostile-dossier.ts';
import { library } from '../support/library.ts';
import { inputFor } from '../support/report-input.ts';
import { findAll, readXml, skeletonOf } from './odt-read.ts';

export const written = editions.filter((edition): edition is DossierEdition => edition !== 'annual-account');

export function fillInput(write: () => string): ReportInput {
  const made = makeWhole(fillDossier(write), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return { ...inputFor(made.dossier, 100), code: 'abcdef012345' };
}

/** What shapes each file about a dossier: the elements of ODT and ODS, the lines of CSV and Markdown. */
export function shapesOf(input: ReportInput, language: 'nl' | 'en'): Record<string, unknown> {
  const tradeOff = writeEdition('trade-off', input, language);
  // The body alone: how wide a column is, and so how many styles there are, follows from the text in it.
  const bones = (files: ReturnType<typeof writeOdtFiles>) =>
    skeletonOf(findAll(readXml(files[0]!.content as string), 'office:body')[0]!).join(' ');
  const markdown = writeMarkdown(writeEdition('decision-record', input, language));
  return {
    ...Object.fromEntries(
      written.map((edition) => {
        const shape = bones(writeOdtFiles(writeEdition(edition, input, language)));
        // Where the columns of the council page are divided, and so whether a list is, follows from the text.
        return [edition, edition === 'council-page' ? shape.replace(/ text:(list|list-item|p)\b/g, '') : shape];
      }),
    ),
    // A line in a cell is an element of its own.
    ods: bones(writeOdsFiles(tradeOff, makeBook(input, tradeOff))).replaceAll(' text:p', ''),
    csv: writeFigures(input, tradeOff)
      .replace(/"(""|[^"])*"/g, '')
      .split('\r\n').length,
    markdown: markdown.split('\n').map((line) => /^(#+ |- |\d+\. |\| |> )?/.exec(line)![0]),
  };
}
