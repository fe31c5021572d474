import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Visit, visit } from '../support/browser.ts';
import { library } from '../support/library.ts';
import { buildSite } from '../support/site.ts';

let tour: Visit;
beforeAll(async () => {
  tour = await visit(await buildSite());
});
afterAll(() => tour.close());

it('the council page of every example is one A4, in both languages', async () => {
  mkdirSync('tests/output', { recursive: true });
  const { page } = await tour.open();
  for (const id of library().dossiers.keys()) {
    for (const language of ['nl', 'en']) {
      await page.goto(`/besluiten/${id}/samenvatting?taal=${language}`);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      writeFileSync(`tests/output/raadspagina-${id}-${language}.pdf`, pdf);
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;
      expect(pages, `${id} ${language}`).toBe(1);
    }
  }
});

it('a report written by the command line opens without a server and asks for nothing', async () => {
  const out = 'tests/output/rapport.html';
  execFileSync(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    'src/afweging.mjs',
    'report',
    [...library().dossiers.keys()][0]!,
    '--edition',
    'trade-off',
    '--format',
    'html',
    '--lang',
    'nl',
    '--out',
    out,
  ]);
  const { page, requests, complaints } = await tour.open();
  await page.goto(`file://${process.cwd()}/${out}`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});
