import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, findOverflow, type Visit, visit } from '../support/browser.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
});

let place: Workplace;
let browser: Visit;
let base: string;
const people = new Map<string, Visitor>();
const ids: Record<string, string> = {};

beforeAll(async () => {
  place = await buildWorkplace();
  for (const login of ['beheer', 'lies', 'anna', 'dirk']) {
    ids[login] = await makeAccount(place.storage, login);
    const visitor = new Visitor(place.site);
    await visitor.signIn(login);
    people.set(login, visitor);
  }
  const admin = people.get('beheer')!;
  await admin.read('/kanaalwijzer/beheer/nieuw?taal=nl');
  await admin.send('maak', { titel: evil, organisatie: evil, contact: evil });
  base = admin.address;
  for (const [login, role] of [
    ['lies', 'lead'],
    ['anna', 'assessor'],
    ['dirk', 'decider'],
  ] as const) {
    await send('beheer', '/leden', 'voeg-toe', { wie: ids[login]!, rollen: role });
  }
  browser = await visit(place.site);
});
afterAll(() => browser.close());

/** Markup, a line that cannot be broken, letters from right to left, and an emoji of several code points. */
const evil = '<img src=x onerror=alert(1)>{{x}} שלום 👩‍👩‍👧 Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

async function send(login: string, page: string, act: string, fields: Record<string, string | string[]> = {}) {
  const visitor = people.get(login)!;
  await visitor.read(base + page);
  await visitor.send(act, fields, base + page);
  expect(visitor.status, `${page} ${act}`).toBe(200);
  return visitor;
}

/** Looks at pages as someone: valid in both languages, without barriers, without scrolling sideways, nothing run. */
async function look(login: string, pages: readonly string[]) {
  for (const [width, colorScheme, language] of [
    [320, 'dark', 'nl'],
    [1280, 'light', 'en'],
  ] as const) {
    const visitor = people.get(login)!;
    const { page, complaints } = await browser.open({ viewport: { width, height: 800 }, colorScheme });
    const cookies = [...visitor.cookies, ['taal', language] as const].map(([name, value]) => ({
      name,
      value: decodeURIComponent(value),
      url: browser.base,
    }));
    await page.context().addCookies(cookies);
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    for (const each of pages) {
      const address = each.startsWith('/kanaalwijzer') ? each : base + each;
      const html = await (await page.goto(address))!.text();
      const { results } = await validator.validateString(html);
      const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
      expect(faults, address).toEqual([]);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await findBarriers(page), address).toEqual([]);
      expect(await findOverflow(page), address).toBe(0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }
}

it('every page on which a guide is made can be used by everyone, in each phase (W01, W03, W04, X01)', async () => {
  await send('lies', '/nieuw-kanaal', 'voeg-toe', { naam: evil.slice(0, 100), samenvatting: evil, functies: 'zenden' });
  await send('lies', '/nieuw-bewijs', 'voeg-toe', { soort: 'press', titel: evil, zegt: evil, sterkte: 'low' });
  const piece = people.get('lies')!.address.slice(base.length);
  const override = {
    kanaal: 'whatsapp',
    oordeel: 'onConditions',
    voorwaarden: evil,
    reden: evil,
    'wie-besloot': evil,
    dag: '2026-11-20',
  };
  await send('lies', '/gebruik/nieuw-oordeel', 'voeg-toe', override);
  const guide = (await place.storage.guides.open(base.split('/').at(-1)!))!;
  const channel = [...guide.channels.keys()].at(-1)!;
  const use = 'doel=samenwerken&wie=buurtgroepen&informatie=openbaar';
  await look('beheer', ['/kanaalwijzer/beheer', '/kanaalwijzer/beheer/nieuw']);
  await look('lies', [
    ...['', '/gegevens', '/leden', `/leden/${ids['anna']}`, '/kanalen', '/nieuw-kanaal', `/kanalen/${channel}`],
    ...['/bewijs', '/nieuw-bewijs', piece, `/gebruik?${use}`, `/gebruik/nieuw-oordeel?kanaal=signal&${use}`],
    ...[`/gebruik/oordelen/${[...guide.overrides.keys()][0]}`, '/beoordelen', '/consensus', '/vaststellen'],
    '/geschiedenis',
  ]);

  await send('lies', '', 'begin');
  await send('anna', `/beoordelen/${channel}/speed`, 'bewaar', { antwoord: '0', reden: evil, bewijs: piece.slice(8) });
  await look('anna', [
    ...['', '/beoordelen', `/beoordelen?kanaal=${channel}`, '/beoordelen?toon=open', `/beoordelen/${channel}/speed`],
    '/vaststellen',
  ]);
  await look('lies', ['/beoordelen']);

  await send('lies', '/beoordelen', 'sluit');
  const cells = ['/consensus', '/consensus?toon=niemand', `/consensus/${channel}/speed`, '/consensus/signal/speed'];
  await look('lies', [...cells, '/vaststellen']);
  await send('lies', '/consensus', 'gelijk', { reden: evil });
  for (const { id } of [...guide.channels.values()]) {
    await send('lies', `/consensus/${id}/secondWay`, 'spreek-af', { antwoord: '3', reden: evil });
  }
  await send('lies', '/vaststellen', 'vraag-aan', { functie: evil });
  await look('dirk', ['', '/vaststellen', '/consensus?toon=eens']);
  await send('dirk', '/vaststellen', 'stel-vast', { 'functie-vast': evil, namens: evil, opnieuw: '2027-01-01' });
  await look('dirk', ['', '/vaststellen', '/gebruik', '/geschiedenis?dag=2026-11-25']);
  await send('lies', '/vaststellen', 'nieuwe-versie', { 'reden-versie': evil });
  await send('lies', '/kanalen/whatsapp', 'haal-weg');
  await look('lies', ['', '/vaststellen', '/geschiedenis']);
});
