/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildSite } from '../support/site.ts';

let tour: Visit;
beforeAll(async () => {
  tour = await visit(await buildSite());
});
afterAll(() => tour.close());

const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

it('W03: on a telephone, without JavaScript, a civil servant finds out which app to use with a residents’ group', async () => {
  const { page, requests } = await tour.open({ ...telephone, javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('link', { name: 'Kanaalwijzer', exact: true }).tap();
  await page.getByLabel('Samenwerken en snel overleggen').check();
  await page.getByLabel('Een bewonersgroep in de wijk').check();
  await page.getByRole('button', { name: 'Laat zien wat mag' }).tap();
  // One question was forgotten: it says which, and the other two answers are still there.
  await page.getByRole('link', { name: 'Kies waar het over gaat' }).tap();
  expect(new URL(page.url()).hash).toBe('#informatie');
  expect(await page.getByLabel('Een bewonersgroep in de wijk').isChecked()).toBe(true);
  await page.getByLabel('Gewone persoonsgegevens').check();
  await page.getByRole('button', { name: 'Laat zien wat mag' }).tap();

  await page.waitForURL(/informatie=persoonsgegevens/);
  const signal = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Signal', exact: true }) });
  expect(await signal.getByText('Mag, met een voorwaarde').isVisible()).toBe(true);
  expect(await signal.getByText('binnen 7 dagen in het zaaksysteem').isVisible()).toBe(true);
  await signal.getByText('Waarom').first().tap();
  expect(
    await signal
      .getByRole('link', { name: /Signal, / })
      .first()
      .isVisible(),
  ).toBe(true);
  await keepPicture(page, 'kanaalwijzer-antwoord-360');

  // The answer has an address; someone else who opens it sees the same, and can change one question.
  const answer = page.url();
  const { page: other } = await tour.open({ ...telephone, javaScriptEnabled: false });
  await other.goto(answer);
  await other.getByRole('link', { name: /Wijzig.*Waar gaat het over/ }).tap();
  await other.getByLabel('Gevoelig of vertrouwelijk').check();
  await other.getByRole('button', { name: 'Laat zien wat mag' }).tap();
  await other.waitForURL(/informatie=bijzonder/);
  const whatsapp = other
    .getByRole('listitem')
    .filter({ has: other.getByRole('heading', { name: 'WhatsApp', exact: true }) });
  expect(await whatsapp.getByText('Mag niet', { exact: true }).isVisible()).toBe(true);
  await other.getByRole('link', { name: 'English' }).tap();
  expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('Which channel may I use?');
  expect(requests.filter((url) => !url.startsWith(tour.base))).toEqual([]);
});

it('W01: the answer has no barrier and does not scroll sideways, with every reason opened', async () => {
  const { page } = await tour.open({ viewport: { width: 320, height: 900 }, colorScheme: 'dark', bypassCSP: true });
  await page.goto('/kanaalwijzer?doel=samenwerken&wie=buurtgroepen&informatie=persoonsgegevens');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await findBarriers(page)).toEqual([]);
  expect(await findOverflow(page)).toBe(0);
});

it('the whole guide prints on paper, a purpose after another, with nothing cut off', async () => {
  const { page } = await tour.open();
  await page.goto('/kanaalwijzer/overzicht?taal=nl');
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  mkdirSync('tests/output', { recursive: true });
  writeFileSync('tests/output/kanaalwijzer-overzicht.pdf', pdf);
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, w, h]) => Number(w) > Number(h),
  );
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.every(Boolean)).toBe(true);
});
