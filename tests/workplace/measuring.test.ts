import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let session: Map<string, string>;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'anna');
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  session = visitor.cookies;
});

async function open(kader = 'brief-2021'): Promise<{ visitor: Visitor; address: string }> {
  const visitor = new Visitor(place.site);
  visitor.cookies = new Map(session);
  await visitor.read('/dossiers/nieuw');
  await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente Voorbeeld', kader });
  return { visitor, address: visitor.address };
}

describe('the criteria', () => {
  it('follow from the framework, which may be another one while nothing depends on it', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/criteria`);
    expect(visitor.text).toContain('Telt mee, zonder eis');
    await visitor.send('kader', { kader: 'soevereiniteit' });
    expect(visitor.status).toBe(200);
    const [, indicator] = /id="vraag-([A-Za-z0-9]+)"/.exec(visitor.text)!;
    await visitor.read(`${address}/criteria/${indicator}`);
    await visitor.send('niet-van-toepassing', { 'nvt-reden': 'Hier gaan geen gegevens doorheen.' });
    await visitor.read(`${address}/criteria`);
    expect(visitor.text).toContain('Hier gaan geen gegevens doorheen.');
    expect(visitor.text).toContain('Een ander kader kiezen kan niet meer');
    expect(() => visitor.fieldsOf('kader')).toThrow('There is no form');
    await visitor.read(`${address}/criteria/${indicator}`);
    expect(() => visitor.fieldsOf('eis')).toThrow('There is no form');
    await visitor.send('toch-van-toepassing');
    expect(visitor.fieldsOf('eis').has('eis-reden')).toBe(true);
  });

  it('take a requirement on a level or a number, with its reason', async () => {
    const { visitor, address } = await open();
    const { listIndicators } = await import('../../src/framework/indicators.ts');
    const all = listIndicators(place.parts.library.frameworks.get('brief-2021')!).map((each) => each.indicator);
    const levels = all.find(({ scale }) => 'levels' in scale)!;
    await visitor.read(`${address}/criteria/${levels.id}`);
    await visitor.send('eis', { minimum: '2' });
    expect(visitor.status).toBe(422);
    await visitor.send('eis', { minimum: '99', 'eis-reden': 'x' }, `${address}/criteria/${levels.id}`);
    expect(visitor.status).toBe(422);
    await visitor.send('eis', { minimum: '2', 'eis-reden': 'Staat in de motie.' }, `${address}/criteria/${levels.id}`);
    expect(visitor.status).toBe(200);
    expect(visitor.fieldsOf('eis').get('minimum')).toBe('2');
    await visitor.read(`${address}/criteria`);
    expect(visitor.text).toContain('Eis: minstens');
    expect(visitor.text).toContain('Staat in de motie.');
    await visitor.read(`${address}/criteria/${levels.id}`);
    await visitor.send('eis-weg');
    await visitor.read(`${address}/criteria`);
    expect(visitor.text).not.toContain('Eis: minstens');
  });

  it('show the requirements that the framework brings for this need', async () => {
    const { visitor, address } = await open('soevereiniteit');
    await visitor.read(`${address}/criteria`);
    expect(visitor.text).toContain('Deze eis hoort bij het kader.');
  });

  it('are nowhere for an indicator of another framework (Z03)', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/criteria/niets`);
    expect(visitor.status).toBe(404);
  });
});

describe('open standards', () => {
  it('are found in the catalogue, apply for a reason, and are met or not by each candidate', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/kandidaat-uit-catalogus`);
    await visitor.send('voeg-toe', { uitgave: 'mattermost/team', hosting: 'own', waarom: 'Gevonden.', naam: 'Matter' });
    const candidate = visitor.address.split('/').at(-1)!;
    await visitor.read(`${address}/standaarden?q=odf`);
    const at = new RegExp(`href="(${address}/standaarden/[^"]+)"`).exec(visitor.text)![1]!;
    await visitor.read(at);
    expect(visitor.text).toContain('Hij staat nog niet bij dit dossier.');
    await visitor.send('bewaar', { waarom: 'Er worden stukken gedeeld.' });
    expect(visitor.text).toContain('Nog niet ingevuld');
    await visitor.read(`${at}/${candidate}`);
    await visitor.send('bewaar', { voldoet: 'partly', reden: 'Alleen lezen.' });
    expect(visitor.address).toBe(at);
    expect(visitor.text).toContain('Alleen lezen.');
    await visitor.read(`${address}/standaarden`);
    expect(visitor.text).toContain('Deels: 1');
    expect(visitor.text).toContain('Er worden stukken gedeeld.');
    await visitor.read(`${at}/${candidate}`);
    await visitor.send('haal-weg');
    await visitor.send('haal-weg');
    expect(visitor.text).toContain('Nog geen standaard');
  });

  it('are nowhere for a candidate or a standard that is not here (Z03)', async () => {
    const { address } = await open();
    const { visitor, address: other } = await open();
    await visitor.read(`${address}/eigen-kandidaat`);
    const own = { naam: 'Eigen', 'deel-1': 'whole', 'licentie-1': 'MIT', hosting: 'own', waarom: 'x' };
    await visitor.send('voeg-toe', own);
    const candidate = visitor.address.split('/').at(-1)!;
    await visitor.read(`${other}/standaarden/odf`);
    await visitor.send('bewaar', { waarom: 'x' });
    const form = visitor.fieldsOf('bewaar');
    for (const page of [`standaarden/odf/${candidate}`, 'standaarden/niets', `kandidaten/${candidate}`]) {
      await visitor.read(`${other}/${page}`);
      expect(visitor.status, page).toBe(404);
      await visitor.post(`${other}/${page}`, form.toString());
      expect(visitor.status, page).toBe(404);
    }
  });
});
