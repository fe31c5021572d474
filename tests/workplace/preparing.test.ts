import { beforeAll, describe, expect, it } from 'vitest';
import { give } from '../../src/workplace/give.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let session: Map<string, string>;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  await makeAccount(place.storage, 'anna');
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  session = visitor.cookies;
});

/** Anna at another window, signed in already. */
function anna(): Visitor {
  const visitor = new Visitor(place.site);
  visitor.cookies = new Map(session);
  return visitor;
}

async function open(): Promise<{ visitor: Visitor; address: string }> {
  const visitor = anna();
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
    const at = linkIn(visitor, 'Wijzigen: developer.overheid.nl');
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
    const at = linkIn(visitor, 'Wijzigen: developer.overheid.nl');
    const other = anna();
    await other.read(at);
    await visitor.read(at);
    await other.send('bewaar', { gevonden: 'Hun tekst', gezocht: 'ook van hen' }, at);
    await visitor.send('bewaar', { gevonden: 'Mijn tekst' }, at);
    expect(visitor.status).toBe(409);
    expect(visitor.text).toContain('Hun tekst');
    expect(visitor.fieldsOf('bewaar').get('gezocht')).toBe('ook van hen');
  });
});

/** The address that the page links to for one of its things, by the words of the link or its label. */
function linkIn(visitor: Visitor, words: string): string {
  const found = [...visitor.text.matchAll(/<a[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].find(
    ([tag, , text]) => text === words || tag.includes(`aria-label="${words}"`),
  );
  if (found === undefined) throw new Error(`There is no link ${words} at ${visitor.address}`);
  return found[1]!;
}

const own = {
  naam: 'Wijkagenda',
  'deel-1': 'server',
  'licentie-1': 'EUPL-1.2',
  'deel-2': 'client',
  'deelnaam-2': 'Wijk-app',
  'licentie-2': 'LicenseRef-Wijk',
  hosting: 'own',
  waarom: 'In gebruik bij de buurgemeente.',
};

describe('a candidate', () => {
  it('comes from the catalogue with its parts, its openness explained, and its standing answers', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/kandidaten`);
    expect(visitor.text).toContain('Er staat nog geen kandidaat');
    await visitor.read(`${address}/kandidaat-uit-catalogus`);
    expect(visitor.text).toContain('Mattermost');
    await visitor.send('voeg-toe', { uitgave: 'mattermost/team', hosting: 'own', waarom: 'Gevonden.' });
    expect(visitor.status).toBe(200);
    expect(visitor.address).toMatch(/\/kandidaten\/[a-z0-9]{12}$/);
    expect(visitor.text).toMatch(/Uit de catalogus kwamen \d+ antwoorden mee/);
    expect(visitor.text).toContain('Open wil zeggen: onder een licentie die het Open Source Initiative');
    expect(visitor.text).toContain('href="/toepassingen/mattermost"');
    await visitor.send('bewaar', { naam: 'Onze Mattermost' });
    expect(visitor.text).toContain('Onze Mattermost');
  });

  it('is described here, and cannot be without licences that are understood', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/eigen-kandidaat`);
    await visitor.send('voeg-toe', { ...own, 'licentie-1': 'GPLv3', 'licentie-2': '' });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('Onderdeel 1: Dit is geen geldige licentie-uitdrukking');
    expect(visitor.text).toContain('GPL-3.0-only / GPL-3.0-or-later');
    expect(visitor.text).toContain('Onderdeel 2: vul de licentie in');
    expect(visitor.fieldsOf('voeg-toe').get('deelnaam-2')).toBe('Wijk-app');
    await visitor.send('voeg-toe', own, `${address}/eigen-kandidaat`);
    expect(visitor.text).toContain('Deels open');
    expect(visitor.text).toContain('eigen licentie ‘Wijk’');
    await visitor.send('bewaar', { 'deel-2': '', 'deelnaam-2': '', 'licentie-2': '' });
    expect(visitor.text).toContain('Open: open is de server (EUPL-1.2)');
  });

  it('has costs as amounts or ranges, typed as Dutch numbers (I02)', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/eigen-kandidaat`);
    await visitor.send('voeg-toe', own);
    const at = visitor.address;
    await visitor.send('kosten', { 'eenmalig-van': '2.000', 'eenmalig-tot': '1000', bron: 'Offerte' });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('het tweede bedrag is lager dan het eerste');
    for (const wrong of ['1e309', 'NaN', '٣', '9'.repeat(40), '-1', '1.00,5']) {
      await visitor.send('kosten', { 'eenmalig-van': wrong, bron: 'Offerte' }, at);
      expect(visitor.status, wrong).toBe(422);
      expect(visitor.fieldsOf('kosten').get('eenmalig-van')).toBe(wrong);
    }
    const costs = { 'eenmalig-van': '1.000,5', 'jaarlijks-van': '100', 'jaarlijks-tot': '200', bron: 'Offerte' };
    await visitor.send('kosten', { ...costs, 'eenmalig-tot': '' }, at);
    expect(visitor.text).toContain('De kosten zijn bewaard.');
    expect(visitor.fieldsOf('kosten').get('eenmalig-van')).toBe('1000,5');
    expect(visitor.text).toContain('€ 1.500,5 tot € 2.000,5 in 5 jaar');
    await visitor.send('kosten-weg', {}, at);
    expect(visitor.text).toContain('Kosten zijn niet bekend.');
  });

  it('is dropped with a reason, stays visible, and takes part again', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/eigen-kandidaat`);
    await visitor.send('voeg-toe', own);
    const at = visitor.address;
    await visitor.send('val-af', {});
    expect(visitor.status).toBe(422);
    await visitor.send('val-af', { afvalreden: 'Wordt niet meer onderhouden.' }, at);
    expect(visitor.text).toContain('Wijkagenda is afgevallen.');
    await visitor.read(`${address}/kandidaten`);
    expect(visitor.text).toContain('Waarom afgevallen');
    expect(visitor.text).toContain('Wordt niet meer onderhouden.');
    await visitor.read(at);
    await visitor.send('doe-weer-mee');
    expect(visitor.text).toContain('Wijkagenda doet weer mee.');
  });

  it('keeps its price in the envelope of a tender for who assesses, and says until when (Z06)', async () => {
    const visitor = anna();
    await visitor.read('/dossiers/nieuw');
    const tender = { titel: 'Inkoop', organisatie: 'Gemeente', kader: 'brief-2021', aanbesteding: 'ja' };
    await visitor.send('maak', tender);
    const address = visitor.address;
    await visitor.read(`${address}/eigen-kandidaat`);
    await visitor.send('voeg-toe', own);
    await visitor.send('kosten', { 'eenmalig-van': '987654', 'jaarlijks-van': '0', jaren: '1', bron: 'Inschrijving' });
    expect(visitor.text).toContain('U bewaart de envelop met prijzen');
    expect(visitor.text).toContain('€ 987.654 in 1 jaar');
    const at = visitor.address;
    const value = ['lead', 'assessor'] as const;
    const { storage } = place;
    const account = (await storage.accounts.findByLogin('anna'))!;
    await give(
      address.split('/').at(-1)!,
      [{ kind: 'setMember', account: account.id, value: [...value], readAt: 99 }],
      account,
      place.parts,
    );
    for (const page of [at, `${address}/kandidaten`]) {
      await visitor.read(page);
      expect(visitor.text).toContain('u ziet ze pas als de eerste ronde van beoordelen is gesloten');
      expect(visitor.text).not.toMatch(/987|name="eenmalig-van"/);
    }
    await visitor.post(
      at,
      new URLSearchParams({ ...Object.fromEntries(visitor.fieldsOf('laat-weg')), doe: 'kosten' }).toString(),
    );
    expect(visitor.status).toBe(400);
  });

  it('may be “do nothing”, which is offered until it is there; what was left out says why', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/kandidaten`);
    await visitor.send('niets-doen', { 'niets-hosting': 'mixed', 'niets-waarom': 'Het kan ook zonder.' });
    expect(visitor.text).toContain('Niets doen');
    expect(visitor.text).not.toContain('value="niets-doen"');
    await visitor.send('laat-weg', { 'weg-naam': 'WhatsApp', 'weg-reden': 'Mag niet.' });
    expect(visitor.text).toContain('WhatsApp');
    await visitor.read(linkIn(visitor, 'Wijzigen: WhatsApp'));
    await visitor.send('haal-weg');
    expect(visitor.text).not.toContain('WhatsApp');
  });
});
