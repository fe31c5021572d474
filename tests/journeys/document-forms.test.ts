import { afterAll, beforeAll, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let browser: Visit;
let anna: Visitor;
let own: string;
beforeAll(async () => {
  place = await buildWorkplace();
  const account = await makeAccount(place.storage, 'anna');
  const stream = streamOf('kantoor');
  const lead = { kind: 'memberSet' as const, data: { account, value: ['lead' as const] } };
  const seq = await place.storage.logbook.seqOf(stream);
  await place.storage.logbook.append(stream, { seq }, [lead], { at: place.parts.now(), actor: 'system' });
  anna = new Visitor(place.site);
  await anna.signIn('anna');
  await anna.read('/dossiers/nieuw?taal=nl');
  await anna.send('maak', { titel: 'Agenda', organisatie: 'Gemeente', kader: 'brief-2021' });
  own = anna.address;
  await anna.read(`${own}/behoefte`);
  await anna.send('bewaar', { vraag: 'Er wordt een systeem gekozen. Wij willen dit implementeren conform de BIO2.' });
  browser = await visit(place.site);
});
afterAll(() => browser?.close());

const questions = encodeURIComponent('Wat kost het, en voor hoe lang?\nHoe heet de hond van de burgemeester?');

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'A01: questions to answer, hints on a text and the account of a year are for everyone, %s at %d',
  async (colorScheme, width) => {
    const { page } = await browser.open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.context().addCookies([...anna.cookies].map(([name, value]) => ({ name, value, url: browser.base })));
    const places = {
      raadsbrief: `/dossiers/kantoor/rapport?vragen=${questions}`,
      tips: `${own}/behoefte`,
      jaar: '/jaarverantwoording/2026',
    };
    for (const [name, address] of Object.entries(places)) {
      await page.goto(address);
      if (name === 'tips') await page.click('.tips summary');
      expect(await findBarriers(page), name).toEqual([]);
      expect(await findOverflow(page), name).toBe(0);
      await keepPicture(page, `documenten-${name}-${width}`);
    }
    await page.context().close();
  },
);
