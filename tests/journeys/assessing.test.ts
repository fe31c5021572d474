/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersBy } from '../../src/dossier/rounds.ts';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, password } from '../support/visitor.ts';
import { beginRound, enter } from '../workplace/round.ts';

let place: Workplace;
let tour: Visit;
let anna: string;
let bram: string;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  anna = await makeAccount(place.storage, 'anna');
  bram = await makeAccount(place.storage, 'bram');
  tour = await visit(place.site);
});
afterAll(() => tour.close());

const begin = () => beginRound(place, { [anna]: ['lead', 'assessor'], [bram]: ['assessor'] });
const answersOf = async (address: string, who: string) =>
  Object.fromEntries(answersBy((await place.storage.dossiers.open(address.split('/').at(-1)!))!, who));

async function signIn(page: Page, login: string, language = 'nl'): Promise<void> {
  await page.goto(`/aanmelden?taal=${language}`);
  await page.fill('#naam', login);
  await page.fill('#wachtwoord', password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/mijn*');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('W02: the table of answers by keyboard', () => {
  it('is one tab stop; arrows walk, typing answers, Enter goes down, and each cell is saved by itself', async () => {
    const address = await begin();
    const { page, complaints } = await tour.open({ viewport: { width: 1280, height: 700 } });
    await signIn(page, 'anna');
    await page.goto(`${address}/beoordelen?weergave=tabel`);
    expect(await page.locator('[data-cellen] [tabindex="0"]').count()).toBe(1);
    await page.locator('[data-cellen] [tabindex="0"]').focus();
    expect(await focused(page)).toBe('Licentie, Zoals nu, niets afgesproken');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Broncode beschikbaar, Microsoft Teams (chat)');
    await page.keyboard.type('?');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('1-2');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.querySelector('[data-stand]')?.textContent?.includes('1-2'));
    expect(await page.textContent('[data-stand]')).toMatch(/Bewaard om \d\d:\d\d/);
    expect(await page.locator('[data-cellen] .warning-text').allTextContents()).toEqual(
      Array(3).fill('Reden ontbreekt'),
    );
    expect(await answersOf(address, anna)).toMatchObject({
      'teams:licence': { level: 0 },
      'teams:sourceParts': { unknown: true },
      'teams:closedDependencies': { levels: [1, 2] },
    });
    await page.waitForFunction(() => document.querySelector('[data-volledig]')?.textContent?.includes('3 van 120'));
    // Saved once more: what one saved oneself is no conflict.
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cell-fault');
    expect(await page.textContent('.cell-fault')).toContain('Kies uit 0, 1, 2 en 3');
    expect(await answersOf(address, anna)).toMatchObject({ 'teams:sourceParts': { level: 3 } });
    await page.keyboard.press('Control+End');
    const isCovered = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== document.activeElement;
    });
    expect(isCovered).toBe(false);
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('Licentie, Zoals nu, niets afgesproken');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-cellen]'))).toBeNull();
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await keepPicture(page, 'beoordelen-tabel');
  });

  it('C03: a cell that was saved in another tab shows both texts, and nothing that was typed is lost', async () => {
    const address = await begin();
    const { page } = await tour.open();
    await signIn(page, 'anna');
    await page.goto(`${address}/beoordelen?weergave=tabel`);
    const other = await enter(place, 'anna');
    const cell = `${address}/beoordelen/zoals-nu/licence`;
    await other.read(cell);
    await other.send('bewaar', { antwoord: '2' }, cell);
    await page.locator('[data-cellen] [tabindex="0"]').fill('1');
    await page.keyboard.press('Enter');
    await page.click('.cell-fault button');
    expect(await page.textContent('h1')).toBe('U veranderde dit zelf al');
    expect(await page.inputValue('#waarde')).toBe('1');
    expect(await page.textContent('.theirs')).toContain('2');
    await page.click('.form button');
    await page.waitForURL(`**${cell}`);
    expect(await answersOf(address, anna)).toMatchObject({ 'zoals-nu:licence': { level: 1 } });
  });
});

describe('a form that saves itself', () => {
  it('says when it was saved, and what keeps it from that', async () => {
    const address = await begin();
    const { page } = await tour.open();
    await signIn(page, 'anna');
    await page.goto(`${address}/beoordelen?kandidaat=teams&criterium=openSource`);
    const form = page.locator('form[action$="/teams/licence"]');
    await form.locator('textarea').fill('Uit de voorwaarden');
    await form.locator('textarea').blur();
    await form.locator('[data-stand]:has-text("Kies eerst een antwoord")').waitFor();
    await form.locator('input[value="0"]').check();
    await form.locator('[data-stand]:has-text("Bewaard om")').waitFor();
    expect(await answersOf(address, anna)).toMatchObject({
      'teams:licence': { level: 0, reason: 'Uit de voorwaarden' },
    });
    await page.locator('#vraag-licence .question__state:text-is("Beantwoord")').waitFor();
    await form.locator('input[value="tussen"]').check();
    await form.locator('select[name="van"]').selectOption('0');
    await form.locator('select[name="tot"]').selectOption('1');
    await expect.poll(() => answersOf(address, anna)).toMatchObject({ 'teams:licence': { levels: [0, 1] } });
    // Signed out meanwhile: the text stays, and the button leads to a page that keeps it.
    await page.context().clearCookies({ name: 'afweging' });
    await form.locator('textarea').fill('Dit mag niet weg');
    await form.locator('textarea').blur();
    await form.locator('[data-stand]:has-text("Nog niet bewaard")').waitFor();
    await form.locator('button').click();
    await page.waitForSelector('#wachtwoord');
    expect(await page.content()).toContain('Dit mag niet weg');
  });
});

describe('W01: every page of assessing and agreeing', () => {
  it('has no barrier and fits, in each of its states', async () => {
    const address = await begin();
    const small = { viewport: { width: 320, height: 900 }, colorScheme: 'light' as const, bypassCSP: true };
    const large = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const, bypassCSP: true };
    const [phone, desk] = [await tour.open(small), await tour.open(large)];
    await signIn(phone.page, 'bram', 'nl');
    await signIn(desk.page, 'anna', 'en');
    const problems: string[] = [];
    const pictured = ['kandidaat', 'rooster', 'consensus-cel'];
    const look = async (page: Page, name: string) => {
      for (const barrier of await findBarriers(page)) problems.push(`${name} ${barrier}`);
      if ((await findOverflow(page)) > 0) problems.push(`${name} is too wide`);
      if (pictured.includes(name)) await keepPicture(page, `beoordelen-${name}`);
    };
    await phone.page.goto(`${address}/beoordelen/teams/licence`);
    await phone.page.fill('textarea', 'Nog geen antwoord');
    await phone.page.click('.answer-form button');
    await look(phone.page, 'cel-fout');
    await phone.page.check('input[value="3"]');
    await phone.page.click('.answer-form button >> nth=1');
    await phone.page.goto(`${address}/beoordelen?kandidaat=teams`);
    await look(phone.page, 'kandidaat');
    await phone.page.goto(`${address}/beoordelen/plakken`);
    await phone.page.fill('#tabel', '\tteams\tNiemand\nZelf draaien\t9\t1\nZeggenschap\t2\t');
    await phone.page.click('.form button');
    await look(phone.page, 'plakken');
    await desk.page.goto(`${address}/beoordelen?weergave=tabel`);
    await look(desk.page, 'rooster');
    await desk.page.goto(`${address}/beoordelen/teams/licence`);
    await desk.page.check('input[value="0"]');
    await desk.page.fill('textarea', 'Zo staat het er');
    await desk.page.click('.answer-form button >> nth=1');
    await desk.page.goto(`${address}/beoordelen`);
    await look(desk.page, 'dossierhouder');
    await desk.page.click('.grave');
    await desk.page.waitForURL(`**${address}/consensus`);
    await desk.page.click('.agenda a');
    await desk.page.check('input[value="1"]');
    await desk.page.click('.answer-form button');
    await look(desk.page, 'consensus-fout');
    await desk.page.fill('#reden', 'Samen nagelezen');
    await desk.page.click('.answer-form button >> nth=1');
    await phone.page.goto(`${address}/consensus/teams/licence`);
    await look(phone.page, 'consensus-cel');
    expect(problems).toEqual([]);
  });
});
