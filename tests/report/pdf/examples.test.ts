import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type DossierEdition, writeEdition } from '../../../src/report/document/write.ts';
import { printPdf } from '../../../src/report/pdf/print-pdf.ts';
import { findPdfFaults } from '../../support/accessible-pdf.ts';
import { library } from '../../support/library.ts';
import { readPdf } from '../../support/pdf.ts';
import { inputOf } from './report-input.ts';

/** Prints an edition, keeps it to be looked at, and reads it. */
async function print(id: string, edition: DossierEdition, language: 'nl' | 'en', standard: 'ua' | 'a' = 'ua') {
  const attachment = { name: `${id}.json`, bytes: Buffer.from('{}') };
  const bytes = await printPdf(writeEdition(edition, inputOf(id), language), { standard, attachment });
  mkdirSync('tests/output', { recursive: true });
  writeFileSync(`tests/output/${id}-${edition}-${language}${standard === 'a' ? '-archief' : ''}.pdf`, bytes);
  return readPdf(bytes);
}

it.each([...library().dossiers.keys()])(
  'W05: the council page of %s is one accessible A4 in both languages',
  async (id) => {
    for (const language of ['nl', 'en'] as const) {
      const pdf = await print(id, 'council-page', language);
      expect(findPdfFaults(pdf, language)).toEqual([]);
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.pages[0]).toMatch(/verzonnen|invented/);
    }
  },
);

it.each([
  ['soevereine-cloud', 'trade-off', 'nl', 'ua'],
  ['videovergaderen', 'trade-off', 'en', 'a'],
  ['raadsinformatie', 'decision-record', 'nl', 'ua'],
  ['chat-in-de-organisatie', 'council-letter', 'en', 'ua'],
  ['chat-met-inwoners', 'award-reasons', 'nl', 'a'],
] as const)('W05: %s, %s in %s (%s) is accessible', async (id, edition, language, standard) => {
  const pdf = await print(id, edition, language, standard);
  expect(findPdfFaults(pdf, language)).toEqual([]);
  const pages = pdf.pages.length;
  const [page, of] = language === 'nl' ? ['Pagina', 'van'] : ['Page', 'of'];
  pdf.pages.forEach((words, i) => {
    expect(words.replace(/\s+/g, ' ')).toContain(`${page} ${i + 1} ${of} ${pages}`);
  });
});
