/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import type { DossierEdition } from '../../src/report/document/write.ts';
import { writeHtml } from '../../src/report/html.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { writeAnnual } from '../../src/report/write-document.ts';
import { loadAssets } from '../../src/web/assets.ts';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { draftInput, exampleInputs, tools } from '../support/report-input.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'afweging-'));
const brush = { ...tools, css: loadAssets().selfContainedCss() };
let place: Workplace;
let tour: Visit;
beforeAll(async () => {
  place = await buildWorkplace();
  tour = await visit(place.site);
  mkdirSync('tests/output', { recursive: true });
});
afterAll(async () => {
  await tour.close();
  rmSync(folder, { recursive: true });
});

async function show(page: Page, name: string, html: string): Promise<void> {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
}

const others = ['decision-record', 'award-reasons', 'council-letter'] as const;
const write = (edition: DossierEdition, input: ReportInput) => writeHtml(edition, input, 'nl', brush);

it('every edition as a page has no barriers and no sideways scrolling, wide and small, light and dark', async () => {
  // The tender: short pages that hold every kind of block.
  const input = exampleInputs()[0]!;
  const annual = { year: 2026, organisation: 'Gemeente Voorbeeld', entries: exampleInputs().slice(3, 4) };
  const made = await writeAnnual('html', annual, 'nl', brush);
  const pages: [string, string][] = [
    ...others.map((edition): [string, string] => [edition, write(edition, input)]),
    ['annual-account', new TextDecoder().decode(made.bytes)],
    ['draft', write('decision-record', draftInput())],
  ];
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    const { page } = await tour.open({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, html] of pages) {
      await show(page, name, html);
      expect(await findBarriers(page), `${name} ${width}`).toEqual([]);
      expect(await findOverflow(page), `${name} ${width}`).toBe(0);
      await keepPicture(page, `document-${name}-${width}-${colorScheme}`);
    }
  }
});

it('a draft that is printed from the browser carries CONCEPT on every page, because it stands fixed', async () => {
  const { page } = await tour.open();
  await page.emulateMedia({ media: 'print' });
  for (const edition of ['trade-off', 'council-page', ...others] as const) {
    await show(page, `draft-${edition}`, write(edition, draftInput()));
    const mark = page.locator('.draft-mark');
    expect(await mark.textContent()).toBe('CONCEPT');
    expect(await mark.isVisible()).toBe(true);
    // What is fixed stands on each page of a print.
    expect(await mark.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    if (edition === 'trade-off') writeFileSync('tests/output/concept-afdruk.pdf', pdf);
  }
});

it('questions to answer and hints on a text have no barriers, wide and small, light and dark', async () => {
  const account = await makeAccount(place.storage, 'anna');
  const stream = streamOf('kantoor');
  const lead = { kind: 'memberSet' as const, data: { account, value: ['lead' as const] } };
  const seq = await place.storage.logbook.seqOf(stream);
  await place.storage.logbook.append(stream, { seq }, [lead], { at: place.parts.now(), actor: 'system' });
  const anna = new Visitor(place.site);
  await anna.signIn('anna');
  await anna.read('/dossiers/nieuw?taal=nl');
  await anna.send('maak', { titel: 'Agenda', organisatie: 'Gemeente', kader: 'brief-2021' });
  const need = `${anna.address}/behoefte`;
  await anna.read(need);
  await anna.send('bewaar', { vraag: 'Er wordt een systeem gekozen. Wij willen dit implementeren.' });
  const questions = encodeURIComponent('Wat kost het, en voor hoe lang?\nHoe heet de hond van de burgemeester?');
  const cookies = [...anna.cookies].map(([name, value]) => ({ name, value, url: tour.base }));
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    const { page } = await tour.open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await page.context().addCookies(cookies);
    for (const [name, address] of [
      ['vragen', `/dossiers/kantoor/rapport?vragen=${questions}`],
      ['tips', need],
    ] as const) {
      await page.goto(address);
      if (name === 'tips') await page.click('.tips summary');
      expect(await findBarriers(page), `${name} ${width}`).toEqual([]);
      expect(await findOverflow(page), `${name} ${width}`).toBe(0);
      await keepPicture(page, `document-${name}-${width}-${colorScheme}`);
    }
  }
});
