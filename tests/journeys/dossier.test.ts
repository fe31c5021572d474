import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, password } from '../support/visitor.ts';
import { byKeyboard, type Hands, withMouse } from './hands.ts';

let place: Workplace;
let tour: Visit;
beforeAll(async () => {
  place = await buildWorkplace();
  tour = await visit(place.site);
  for (const name of ['beheer', 'lies', 'anna', 'bram', 'cor', 'dirk']) await makeAccount(place.storage, name);
});
afterAll(() => tour?.close());

/** Takes a dossier from the question to a frozen decision, as five people do. `name` is that of the pictures. */
async function decideTogether(name: string, use: (page: Page) => Hands, options: BrowserContextOptions): Promise<void> {
  const told: string[][] = [];
  const enter = async (who: string): Promise<Hands> => {
    const opened = await tour.open(options);
    told.push(opened.complaints);
    const own = use(opened.page);
    const hands: Hands = {
      ...own,
      async send(act, answers) {
        await own.send(act, answers);
        const refused = await own.page.locator('.error-summary').allTextContents();
        expect(refused, `${act} at ${own.page.url()}`).toEqual([]);
      },
    };
    await hands.page.goto('/aanmelden?taal=nl');
    await hands.send('aanmelden', { naam: who, wachtwoord: password });
    return hands;
  };
  let step = 0;
  const look = async ({ page }: Hands, what: string) => {
    step += 1;
    expect(await findOverflow(page), what).toBe(0);
    await keepPicture(page, `reis-${name}-${String(step).padStart(2, '0')}-${what}`);
  };

  const lies = await enter('lies');
  await lies.page.goto('/dossiers/nieuw');
  await lies.send('maak', { titel: 'Chat voor de wijk', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  const base = new URL(lies.page.url()).pathname;
  const go = (hands: Hands, page: string) => hands.page.goto(`${base}/${page}`);

  await go(lies, 'behoefte');
  await lies.send('bewaar', {
    vraag: 'Welke chat past bij de wijk?',
    doel: 'Sneller antwoord voor bewoners.',
    doelgroepen: ['residents', 'staff'],
    informatie: 'personal',
    moet: 'Berichten sturen',
    waarde: 'belowThreshold',
    beslisser: 'director',
    gepland: '2027-05-05',
  });
  await go(lies, 'zoekslag');
  await lies.send('voeg-toe', {
    waar: 'Catalogus van Afweging',
    datum: '2026-05-05',
    door: 'Inkoper',
    gezocht: 'Open chat',
    gevonden: 'Element en Signal',
  });
  for (const edition of ['element-matrix', 'signal']) {
    await go(lies, 'kandidaat-uit-catalogus');
    const values = await lies.page
      .locator('[name="uitgave"] option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    await lies.send('voeg-toe', {
      uitgave: values.find((each) => each.startsWith(edition))!,
      hosting: 'own',
      waarom: 'Open en bekend.',
    });
  }
  await go(lies, 'kandidaten');
  await look(lies, 'kandidaten');
  for (const [who, role] of [
    ['anna', 'assessor'],
    ['bram', 'assessor'],
    ['cor', 'assessor'],
    ['dirk', 'decider'],
  ]) {
    await go(lies, 'leden');
    const wie = lies.page.locator('[name="wie"]');
    const value = await wie.evaluate((field, login) => {
      if (!(field instanceof HTMLSelectElement)) return login;
      return [...field.options].find(({ text }) => text.includes(login))?.value ?? login;
    }, who!);
    await lies.send('voeg-toe', { wie: value, rollen: [role!] });
  }
  await go(lies, 'nieuw-bewijs');
  await lies.send('voeg-toe', {
    soort: 'supplierStatement',
    titel: 'Handleiding van de leverancier',
    adres: 'https://example.org/handleiding',
    zegt: 'Beheer kan in eigen huis.',
    brondatum: '2026-05',
    'gelezen-op': '2026-05-05',
    sterkte: 'medium',
  });
  await lies.page.goto(base);
  await look(lies, 'taken');
  await lies.send('begin');

  for (const [who, levels] of [
    ['anna', ['1', '2']],
    ['bram', ['3', '2']],
    ['cor', ['2', '2']],
  ] as const) {
    const assessor = await enter(who);
    await go(assessor, 'beoordelen');
    if (who === 'anna') await look(assessor, 'beoordelen');
    const cells = await place.storage.dossiers.open(base.split('/').at(-1)!);
    const [first, second] = [...cells!.candidates.keys()];
    for (const [candidate, level] of [
      [first, levels[0]],
      [second, levels[1]],
    ]) {
      await assessor.page.goto(`${base}/beoordelen/${candidate}/governance`);
      await assessor.send('bewaar', { antwoord: level!, reden: `Volgens ${who}.` });
    }
  }

  await go(lies, 'beoordelen');
  await lies.send('sluit');
  await go(lies, 'consensus');
  await look(lies, 'consensus');
  await lies.send('gelijk', { reden: 'Wij waren het eens.' });
  const opened = (await place.storage.dossiers.open(base.split('/').at(-1)!))!;
  await lies.page.goto(`${base}/consensus/${[...opened.candidates.keys()][0]}/governance`);
  await lies.send('spreek-af', { antwoord: '2', reden: 'Samen nagelezen.' });

  await go(lies, 'weging');
  const reading = opened.framework.readings[0]!.id;
  await lies.send('kies', { lezing: reading, reden: 'Zo staat het in de brief.', wie: 'De werkgroep' });
  await look(lies, 'weging');
  await lies.send('vastleggen');
  await look(lies, 'uitkomst');

  await go(lies, 'besluit');
  await lies.send('schrijf', {
    keuze: [...opened.candidates.keys()][0]!,
    datum: '2026-11-11',
    door: 'De directeur',
    zin: 'Wij kiezen Element.',
    redenen: 'Open, en in eigen beheer.',
    alternatief: 'Dit is het open alternatief.',
    vertrek: 'De gegevens gaan mee.',
    opnieuw: '2028-11-11',
    'kort-vraag': 'Welke chat?',
    'kort-waarom': 'Open en in eigen beheer.',
    'kort-prijs': 'Eigen beheer kost tijd.',
    'kort-open': 'Dit is open.',
    'kort-geld': 'Nog onbekend.',
  });
  await look(lies, 'besluit');
  await go(lies, 'besluit');
  await lies.send('vraag-aan', { rol: 'Projectleider' });
  const dirk = await enter('dirk');
  await look(dirk, 'wacht-op-u');
  await go(dirk, 'besluit');
  await dirk.send('stel-vast', { 'rol-vast': 'Directeur' });
  await dirk.send('publiceer');
  await dirk.page.goto(base.replace('/dossiers/', '/besluiten/'));
  await look(dirk, 'gepubliceerd');
  expect(await dirk.page.textContent('main')).toContain('Wij kiezen Element.');
  expect(told.flat()).toEqual([]);
}

it('W03: without JavaScript five people take a dossier from the question to a published decision', async () => {
  await decideTogether('zonder-script', withMouse, {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
});

it('W02: by keyboard alone five people take a dossier from the question to a published decision', async () => {
  await decideTogether('toetsenbord', byKeyboard, { viewport: { width: 1280, height: 900 } });
});

it('W01: no page of the workplace has a barrier, at 320 and 1280 px, in light and dark', async () => {
  const dossiers = await place.storage.dossiers.list();
  const own = dossiers.find(({ example }) => !example)!;
  const pages = [
    '',
    'behoefte',
    'zoekslag',
    'kandidaten',
    'criteria',
    'standaarden',
    'leden',
    'bewijs',
    'beoordelen',
    'consensus',
    'weging',
    'uitkomst',
    'afwijkingen',
    'besluit',
    'rapport',
    'geschiedenis',
  ];
  const wrong: string[] = [];
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    const { page } = await tour.open({ viewport: { width, height: 900 }, colorScheme });
    await page.goto('/aanmelden?taal=nl');
    const hands = withMouse(page);
    await hands.send('aanmelden', { naam: 'lies', wachtwoord: password });
    for (const address of [
      '/mijn',
      '/mijn/sessies',
      '/mijn/wachtwoord',
      '/dossiers',
      '/dossiers/nieuw',
      ...pages.map((each) => `/dossiers/${own.id}/${each}`),
    ]) {
      await page.goto(address);
      const barriers = await findBarriers(page);
      wrong.push(...barriers.map((barrier) => `${address} ${width}: ${barrier}`));
      const overflow = await findOverflow(page);
      if (overflow > 0) wrong.push(`${address} ${width}: ${overflow} pixels too wide`);
      await keepPicture(
        page,
        `werkplek-${width}-${colorScheme}-${address.split('/').slice(3).join('-') || address.split('/').slice(1).join('-')}`,
      );
    }
    await page.context().close();
  }
  expect(wrong).toEqual([]);
});
