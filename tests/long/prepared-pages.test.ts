import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, findOverflow, type Visit, visit } from '../support/browser.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import {
  complete,
  fill,
  isFree,
  type Prepared,
  prepareDossier,
  preparedPages,
  type TextField,
  textForms,
} from '../support/prepared.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let prepared: Prepared;
let visitor: Visitor;
let browser: Visit;
beforeAll(async () => {
  place = await buildWorkplace();
  const account = await makeAccount(place.storage, 'anna');
  visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  prepared = await prepareDossier(place, visitor.cookies, account);
  browser = await visit(place.site);
});
afterAll(() => browser.close());

async function openPage(width: number, colorScheme: 'light' | 'dark') {
  const opened = await browser.open({ viewport: { width, height: 800 }, colorScheme });
  const cookies = [...visitor.cookies].map(([name, value]) => ({
    name,
    value: decodeURIComponent(value),
    url: browser.base,
  }));
  await opened.page.context().addCookies(cookies);
  const dialogs: string[] = [];
  opened.page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return { ...opened, dialogs };
}

it('every page that prepares a dossier can be used by everyone (W01, W03)', async () => {
  for (const [width, scheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    const { page, complaints } = await openPage(width, scheme);
    for (const address of prepared.addresses) {
      await page.goto(address);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await findBarriers(page), address).toEqual([]);
      expect(await findOverflow(page), address).toBe(0);
    }
    expect(complaints).toEqual([]);
  }
});

it('every text in every field shows as text in a real browser (X01)', async () => {
  const { page, complaints, dialogs } = await openPage(320, 'light');
  const texts = hostileStrings.filter(
    (text) => text.length <= 10_000 && !/[\0\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
  );
  for (const text of texts) {
    const typed = (field: TextField) => {
      if (!isFree(field)) return fill(field, Math.min(field.max, 30));
      return field.kind === 'line' ? text.replace(/\s+/g, ' ').slice(0, field.max) || 'x' : text.slice(0, field.max);
    };
    for (const [at, name] of preparedPages.entries()) {
      for (const form of await textForms(place, prepared, name)) {
        // What was dropped or set aside would take the other forms away.
        if (form.act === 'val-af' || form.act === 'niet-van-toepassing') continue;
        await prepared.visitor.read(prepared.addresses[at]!);
        await prepared.visitor.send(form.act, complete(form, typed));
        expect([200, 422], `${name} ${form.act} ${text}`).toContain(prepared.visitor.status);
      }
    }
    for (const address of prepared.addresses) {
      if (!/zoekslag$|kandidaten|standaarden\/|bewijs$|criteria$/.test(address)) continue;
      await page.goto(address);
      expect(await findOverflow(page), `${address} ${text}`).toBe(0);
      expect(await page.locator('main script, main iframe, main img, main style, main meta').count(), text).toBe(0);
    }
  }
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
});
