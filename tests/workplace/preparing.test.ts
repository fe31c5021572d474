import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  await makeAccount(place.storage, 'anna');
});

async function open(): Promise<{ visitor: Visitor; address: string }> {
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  await visitor.read('/dossiers/nieuw');
  await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  return { visitor, address: visitor.address };
}

const search = {
  waar: 'developer.overheid.nl',
  adres: 'https://developer.overheid.nl/',
  datum: '2026-10-01',
  door: 'Informatiearchitect',
  gezocht: 'agenda, groepsagenda',
  gevonden: 'Niets dat past.',
};

describe('the search for open candidates', () => {
  it('says what to do while nobody searched, and stands there once somebody did', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/zoekslag`);
    expect(visitor.text).toContain('Er staat nog geen zoekslag');
    expect(visitor.fieldsOf('voeg-toe').get('datum')).toBe('2026-11-25');
    await visitor.send('voeg-toe', search);
    expect(visitor.text).toContain('De zoekslag staat erbij.');
    expect(visitor.text).toContain(
      '<a class="utrecht-link utrecht-link--html-a" href="https://developer.overheid.nl/"',
    );
    expect(visitor.text).toContain('1 oktober 2026');
    expect(visitor.text).toContain('Niets dat past.');
  });

  it('is added once when the same form is sent twice', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/zoekslag`);
    const body = visitor.fieldsOf('voeg-toe');
    for (const [name, value] of Object.entries(search)) body.set(name, value);
    await visitor.post(`${address}/zoekslag`, body.toString());
    await visitor.post(`${address}/zoekslag`, body.toString());
    expect(visitor.text).toContain('Eén keer gezocht');
  });

  it('is changed and taken away on a page of its own', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/zoekslag`);
    await visitor.send('voeg-toe', search);
    const at = new RegExp(`href="(${address}/zoekslag/[^"]+)"`).exec(visitor.text)![1]!;
    await visitor.read(at);
    expect(visitor.fieldsOf('bewaar').get('gezocht')).toBe(search.gezocht);
    await visitor.send('bewaar', { ...search, gevonden: 'Toch iets.', datum: '2026-02-30' });
    expect(visitor.status).toBe(422);
    expect(visitor.fieldsOf('bewaar').get('gevonden')).toBe('Toch iets.');
    await visitor.send('bewaar', { datum: '2026-02-28' }, at);
    expect(visitor.address).toBe(`${address}/zoekslag`);
    expect(visitor.text).toContain('Toch iets.');
    await visitor.read(at);
    await visitor.send('haal-weg');
    expect(visitor.text).toContain('Er staat nog geen zoekslag');
    await visitor.read(at);
    expect(visitor.status).toBe(404);
  });

  it('stands beside what someone else wrote meanwhile (409)', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/zoekslag`);
    await visitor.send('voeg-toe', search);
    const at = new RegExp(`href="(${address}/zoekslag/[^"]+)"`).exec(visitor.text)![1]!;
    const { visitor: other } = { visitor: new Visitor(place.site) };
    await other.signIn('anna');
    await other.read(at);
    await visitor.read(at);
    await other.send('bewaar', { gevonden: 'Hun tekst', gezocht: 'ook van hen' }, at);
    await visitor.send('bewaar', { gevonden: 'Mijn tekst' }, at);
    expect(visitor.status).toBe(409);
    expect(visitor.text).toContain('Hun tekst');
    expect(visitor.fieldsOf('bewaar').get('gezocht')).toBe('ook van hen');
  });
});
