import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../src/language/text.ts';
import { type Visit, visit } from '../support/browser.ts';
import { library } from '../support/library.ts';
import { buildSite } from '../support/site.ts';

let tour: Visit;
beforeAll(async () => {
  tour = await visit(await buildSite());
});
afterAll(() => tour.close());

it('W03: without JavaScript a reader finds a decision, reads it, and tries a weighing of their own', async () => {
  const { page } = await tour.open({ javaScriptEnabled: false });
  const title = say(library().dossiers.get('chat-met-inwoners')!.title, 'nl');
  await page.goto('/');
  await page.getByRole('link', { name: 'Besluiten', exact: true }).click();
  await page.getByLabel('Zoek in besluiten').fill('signal');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: title }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  await page.getByRole('link', { name: 'Plaats in de rangorde' }).click();
  expect(page.url()).toContain('#ranks');
  await page.getByRole('link', { name: /eigen weging/ }).click();
  await page.getByRole('textbox', { name: 'Gewicht van Adoptie' }).fill('80');
  await page.getByRole('button', { name: 'Reken uit' }).click();
  expect(await page.getByText('Dit is uw eigen weging').count()).toBe(1);
  expect(page.url()).toContain('adoption=80');
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.getByText('This is your own weighing').count()).toBe(1);
  expect(page.url()).toContain('adoption=80');
});

it('W02: by keyboard alone a reader skips to the content and sees where they are', async () => {
  const { page } = await tour.open();
  await page.goto('/besluiten');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#inhoud');
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(outline).toBe(true);
  }
});

it('the picture in the README is made from the report as it is', async () => {
  mkdirSync('docs/images', { recursive: true });
  const { page } = await tour.open({ viewport: { width: 1280, height: 960 }, reducedMotion: 'reduce' });
  await page.goto('/besluiten/chat-met-inwoners?taal=nl');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: 'docs/images/report.png' });
  expect(await page.locator('svg.chart').count()).toBeGreaterThan(10);
});
