import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDocumentMaker } from '../../src/jobs/document-maker.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { inputOf } from '../report/pdf/report-input.ts';
import { findPdfFaults } from '../support/accessible-pdf.ts';
import { library } from '../support/library.ts';
import { readPdf } from '../support/pdf.ts';

const editions: DossierEdition[] = ['council-page', 'trade-off', 'decision-record', 'award-reasons', 'council-letter'];
const ids = [...library().dossiers.keys()];
const folder = 'tests/output/pdf';
const canDraw = spawnSync('pdftoppm', ['-v']).status === 0;

it.each(ids)(
  'W05: every edition of %s is accessible in both languages, for reading and for the archive',
  async (id) => {
    mkdirSync(folder, { recursive: true });
    for (const edition of editions)
      for (const language of ['nl', 'en'] as const)
        for (const standard of ['ua', 'a'] as const) {
          const attachment = { name: `${id}.json`, bytes: Buffer.from('{}') };
          const bytes = await printPdf(writeEdition(edition, inputOf(id), language), { standard, attachment });
          const pdf = readPdf(bytes);
          expect(findPdfFaults(pdf, language), `${edition} ${language} ${standard}`).toEqual([]);
          expect(pdf.attachments).toHaveLength(standard === 'a' ? 1 : 0);
          if (edition === 'council-page') expect(pdf.pages).toHaveLength(1);
          if (standard === 'a') continue;
          const name = `${folder}/${id}-${edition}-${language}`;
          writeFileSync(`${name}.pdf`, bytes);
          // Pictures of every page, to be looked at, where the machine can draw them.
          if (canDraw) expect(spawnSync('pdftoppm', ['-r', '70', '-png', `${name}.pdf`, name]).status).toBe(0);
        }
  },
);

it('memory stays flat over 300 documents', { timeout: 900_000 }, async () => {
  const maker = openDocumentMaker({ css: '', keep: 0 });
  const used: number[] = [];
  for (let i = 0; i < 300; i += 1) {
    const edition = editions[i % 10 === 0 ? 1 : 0]!;
    const sender = [`Afdeling ${i}`];
    await maker.make(edition, i % 3 === 0 ? 'pdfa' : 'pdf', inputOf(ids[i % ids.length]!), 'nl', {
      houseStyle: { sender },
    });
    used.push(process.memoryUsage().rss / 1e6);
  }
  await maker.close();
  const middleOf = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const [early, late] = [middleOf(used.slice(60, 100)), middleOf(used.slice(260))];
  console.log(`after 60 to 100 documents ${early.toFixed()} MB, after 260 to 300 ${late.toFixed()} MB`);
  expect(late - early).toBeLessThan(60);
});
