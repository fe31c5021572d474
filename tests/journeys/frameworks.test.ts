import { afterAll, beforeAll, expect, it } from 'vitest';
import { listIndicators } from '../../src/framework/indicators.ts';
import { writeFramework } from '../../src/library/framework-file.ts';
import { smallTender, tenderFile } from '../framework/small-tender.ts';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, password } from '../support/visitor.ts';
import { type Hands, withMouse } from './hands.ts';

let place: Workplace;
let tour: Visit;
beforeAll(async () => {
  place = await buildWorkplace();
  tour = await visit(place.site);
  for (const name of ['beheer', 'lies', 'anna', 'bram', 'dirk']) await makeAccount(place.storage, name);
});
afterAll(() => tour?.close());

/** Someone at a browser; a form that is refused fails the journey. */
async function enter(who: string, width = 1280, javaScriptEnabled = false): Promise<Hands> {
  const { page } = await tour.open({ javaScriptEnabled, viewport: { width, height: 900 } });
  const own = withMouse(page);
  await page.goto('/aanmelden?taal=nl');
  await own.send('aanmelden', { naam: who, wachtwoord: password });
  return {
    page,
    async send(act, answers) {
      await own.send(act, answers);
      expect(await page.locator('.error-summary').allTextContents(), `${act} at ${page.url()}`).toEqual([]);
    },
  };
}

/** Chooses a file in the form that reads files in, and sends it. */
async function readIn({ page }: Hands, name: string, text: string): Promise<void> {
  const form = page.locator('form:has(input[value="inlezen"])');
  const fold = form.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await fold.count()) > 0) await fold.click();
  await form.locator('[name="bestand"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await form.locator('button[type="submit"]').click();
  expect(await page.locator('.error-summary').allTextContents()).toEqual([]);
}

async function look({ page }: Hands, name: string): Promise<void> {
  expect(await findOverflow(page), name).toBe(0);
  await keepPicture(page, `kaders-${name}`);
}

const both = (name: string, nl: string, en = nl) => ({ [`${name}-nl`]: nl, [`${name}-en`]: en });

it('an administrator copies a framework, asks one question more, issues it, and someone uses it in a dossier', async () => {
  const beheer = await enter('beheer', 320, true);
  await beheer.page.goto('/beheer');
  await beheer.page.getByRole('link', { name: 'Kaders maken en veranderen' }).click();
  await look(beheer, 'lijst');
  await beheer.send('kopieer', { van: 'brief-2021', ...both('titel', 'Kader van onze gemeente', 'Our framework') });
  await look(beheer, 'kopie');
  await beheer.page.getByRole('link', { name: 'Vraag toevoegen: Open source', exact: true }).click();
  await beheer.send('voeg-toe', {
    ...both('titel', 'Hulp in de buurt', 'Help nearby'),
    ...both('vraag', 'Is er hulp in de eigen regio?', 'Is there help in the region?'),
    ...both('waarom', 'Dan is iemand snel ter plaatse.', 'Then someone is there soon.'),
    ...both('bewijs', 'Een adres.', 'An address.'),
    ontleend: 'Eigen beleid',
    wie: 'facts',
    'niveau-1': '0',
    'punten-1': '0',
    ...both('antwoord-1', 'Nee', 'No'),
    ...both('uitleg-1', 'Niemand in de regio.', 'Nobody in the region.'),
    'niveau-2': '1',
    'punten-2': '100',
    ...both('antwoord-2', 'Ja', 'Yes'),
    ...both('uitleg-2', 'Ten minste één bedrijf.', 'At least one company.'),
  });
  await beheer.page.getByRole('link', { name: 'Wat zou dit veranderen?' }).click();
  await beheer.page.locator('[name="dossier"]').selectOption('chat-in-de-organisatie');
  await beheer.page.getByRole('button', { name: 'Uitrekenen' }).click();
  expect(await beheer.page.textContent('main')).toContain('Eén vraag is nieuw, en nog door niemand beantwoord');
  await look(beheer, 'gevolgen');
  await beheer.page.goto('/beheer/kaders/kader-van-onze-gemeente');
  expect(await findBarriers(beheer.page)).toEqual([]);
  await beheer.send('geef-uit');

  const lies = await enter('lies');
  await lies.page.goto('/dossiers/nieuw');
  await look(lies, 'nieuw-dossier');
  await lies.send('maak', { titel: 'Chat', organisatie: 'Gemeente Voorbeeld', kader: 'kader-van-onze-gemeente' });
  await lies.page.goto(`${lies.page.url()}/criteria`);
  expect(await lies.page.textContent('main')).toContain('Is er hulp in de eigen regio?');
});

it('a tender goes from sealed envelope to award letter', async () => {
  const beheer = await enter('beheer');
  await beheer.page.goto('/beheer/kaders');
  await readIn(beheer, 'kader.yaml', writeFramework(smallTender()));
  await beheer.send('geef-uit');

  const lies = await enter('lies');
  await lies.page.goto('/dossiers/nieuw');
  const offers = { stoelen: { plan: 2, ease: 2 }, zitgoed: { plan: 2, ease: 2 } };
  const { decision: _d, weighing: _w, example: _e, ...file } = tenderFile(offers);
  const reference = { id: file.framework.id, version: 1 };
  const begun = { ...file, id: 'bureaustoelen', phase: 'draft', framework: reference, answers: {}, deviations: [] };
  const sealed = begun.candidates.map(({ costs: _, ...each }) => each);
  await readIn(lies, 'dossier.json', JSON.stringify({ ...begun, candidates: sealed }));
  const base = '/dossiers/bureaustoelen';
  const go = (hands: Hands, page: string) => hands.page.goto(`${base}/${page}`);
  for (const [who, role] of Object.entries({ anna: 'assessor', bram: 'assessor', dirk: 'decider' })) {
    await go(lies, 'leden');
    await lies.send('voeg-toe', { wie: who, rollen: [role] });
  }
  await go(lies, 'weging');
  await lies.send('kies', { lezing: 'punten', reden: 'Zo staat het in het bestek.', wie: 'Inkoop' });
  await go(lies, 'weging');
  await lies.send('schaal-total', { 'bij-total-1': '80.000', 'bij-total-2': '280.000' });
  await look(lies, 'prijsschaal');
  await lies.send('slot');
  for (const [candidate, price] of Object.entries({ stoelen: '180.123', zitgoed: '130.456' })) {
    await go(lies, `kandidaten/${candidate}`);
    await lies.send('kosten', { 'eenmalig-van': price, 'jaarlijks-van': '0', jaren: '4', bron: 'Prijsblad' });
  }
  await lies.page.goto(base);
  await lies.send('begin');

  for (const who of ['anna', 'bram']) {
    const assessor = await enter(who);
    for (const [candidate, mark] of Object.entries({ stoelen: '10', zitgoed: '6' })) {
      await go(assessor, `kandidaten/${candidate}`);
      expect(await assessor.page.textContent('main')).not.toMatch(/180.123|130.456/);
      for (const indicator of ['plan', 'ease']) {
        await go(assessor, `beoordelen/${candidate}/${indicator}`);
        await assessor.send('bewaar', { antwoord: mark, reden: `Gelezen in het plan van ${candidate}.` });
      }
    }
    await assessor.page.context().close();
  }
  await go(lies, 'beoordelen');
  await lies.send('sluit');
  await go(lies, 'consensus');
  await lies.send('gelijk', { reden: 'Wij lazen hetzelfde.' });
  await go(lies, 'weging');
  await lies.send('vastleggen');
  await look(lies, 'uitkomst');

  await go(lies, 'besluit');
  await lies.send('schrijf', {
    keuze: 'stoelen',
    datum: '2026-11-11',
    door: 'De directeur',
    zin: 'Wij gunnen aan stoelen.',
    redenen: 'De beste verhouding van prijs en kwaliteit.',
    alternatief: 'Niet gevraagd.',
    vertrek: 'Na vier jaar opnieuw.',
    opnieuw: '2030-11-11',
    'kort-vraag': 'Wie levert?',
    'kort-waarom': 'Beter plan.',
    'kort-prijs': 'Iets duurder.',
    'kort-open': 'Speelt niet.',
    'kort-geld': 'Binnen budget.',
  });
  await go(lies, 'besluit');
  await lies.send('vraag-aan', { rol: 'Inkoper' });
  const dirk = await enter('dirk');
  await go(dirk, 'besluit');
  await dirk.send('stel-vast', { 'rol-vast': 'Directeur' });
  await go(dirk, 'rapport');
  const letter = await dirk.page.request.get(`${base}/rapport/award-reasons.html`);
  const text = (await letter.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('zitgoed');
  expect(text).toMatch(/180\.123/);
  const framework = (await place.storage.dossiers.open('bureaustoelen'))!.framework;
  for (const { indicator } of listIndicators(framework)) expect(text).toContain(indicator.title.nl);
});
