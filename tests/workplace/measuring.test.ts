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
