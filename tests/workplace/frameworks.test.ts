import { beforeAll, describe, expect, it } from 'vitest';
import { writeFramework } from '../../src/library/framework-file.ts';
import { smallTender } from '../framework/small-tender.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
const at: Record<string, Visitor> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  await makeAccount(place.storage, 'bea', 'administrator');
  await makeAccount(place.storage, 'anna');
  for (const login of ['beheer', 'bea', 'anna']) {
    at[login] = new Visitor(place.site);
    await at[login].signIn(login);
  }
});

const both = (name: string, nl: string, en = nl) => ({ [`${name}-nl`]: nl, [`${name}-en`]: en });

/** A copy of a framework of the product, made by an administrator; its address. */
async function copy(title: string, from = 'brief-2021'): Promise<string> {
  const visitor = at['beheer']!;
  await visitor.read('/beheer/kaders?taal=nl');
  await visitor.send('kopieer', { van: from, ...both('titel', title, `${title} EN`) });
  expect(visitor.status).toBe(200);
  return visitor.address;
}

const draftOf = async (address: string) => (await place.storage.frameworks.open(address.split('/').at(-1)!))!.draft;

/** The fields of a question with two answers. */
const question = {
  ...both('titel', 'Ondersteuning', 'Support desk'),
  ...both('vraag', 'Is er hulp in het Nederlands?', 'Is there help in Dutch?'),
  ...both('waarom', 'Anders staat iemand alleen.', 'Otherwise someone stands alone.'),
  ...both('bewijs', 'Een contract.', 'A contract.'),
  ontleend: 'Eigen beleid',
  wie: 'facts',
  soort: 'niveaus',
  'niveau-1': '0',
  'punten-1': '0',
  ...both('antwoord-1', 'Nee', 'No'),
  ...both('uitleg-1', 'Er is geen hulp.', 'There is no help.'),
  'niveau-2': '1',
  'punten-2': '100',
  ...both('antwoord-2', 'Ja', 'Yes'),
  ...both('uitleg-2', 'Er is hulp.', 'There is help.'),
};

describe('a framework made here', () => {
  it('begins as a copy, is changed and issued, and only then can a dossier choose it', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Kader van de wijk');
    expect(address).toBe('/beheer/kaders/kader-van-de-wijk');
    expect(visitor.text).toContain('Het kader klopt');
    const choices = async () => {
      await visitor.read('/dossiers/nieuw');
      return visitor.text.includes('value="kader-van-de-wijk"');
    };
    expect(await choices()).toBe(false);

    await visitor.read(`${address}/nieuw-criterium`);
    await visitor.send('voeg-toe', {
      ...both('titel', 'Hulp', 'Help'),
      ...both('vraag', 'Staat iemand er alleen voor?', 'Does someone stand alone?'),
      ...both('waarom', 'Daarom.', 'Because.'),
      'rust-op': [...library().policies.keys()][0]!,
    });
    expect(visitor.address).toBe(`${address}/onderdeel/help/nieuwe-vraag`);
    await visitor.read(address);
    expect(visitor.text).toContain('Nog één ding voor het uitgeven');
    expect(visitor.text).toContain('Hulp heeft nog geen vraag.');
    await visitor.read(`${address}/onderdeel/help/nieuwe-vraag`);
    await visitor.send('voeg-toe', question);
    expect([visitor.status, visitor.address]).toEqual([200, address]);
    await visitor.send('geef-uit', {}, address);
    expect(visitor.text).toContain('Versie 1 is uitgegeven');
    expect(await choices()).toBe(true);

    await visitor.send('maak', { titel: 'Chat', organisatie: 'Gemeente', kader: 'kader-van-de-wijk' });
    const dossier = visitor.address;
    await visitor.read(`${dossier}/criteria`);
    expect(visitor.text).toContain('Is er hulp in het Nederlands?');
    await visitor.read(`${address}/onderdeel/supportDesk`);
    await visitor.send('bewaar', both('vraag', 'Anders gevraagd?', 'Asked otherwise?'));
    await visitor.send('geef-uit', {}, address);
    expect(visitor.text).toContain('Versie 2 is uitgegeven');
    await visitor.read(`${dossier}/criteria`);
    expect(visitor.text).toContain('Is er hulp in het Nederlands?');
    expect(visitor.text).not.toContain('Anders gevraagd?');
    expect(visitor.text).toContain('/kaders/kader-van-de-wijk');

    const reader = new Visitor(place.site);
    await reader.read('/kaders?taal=nl');
    expect(reader.text).toContain('Kader van de wijk');
    await reader.read('/kaders/kader-van-de-wijk');
    expect(reader.text).toContain('Anders gevraagd?');
    await visitor.read(`${address}/vergelijk`);
    expect(visitor.text).toMatch(/Geen verschillen/);
    await visitor.read(`${address}/vergelijk?van=1&naar=2`);
    expect(visitor.text).toContain('Is there help in Dutch?');
    expect(visitor.text).toContain('Asked otherwise?');

    await visitor.read(address);
    await visitor.send('trek-in', { reden: 'Het is vervangen.' }, address);
    expect(await choices()).toBe(false);
    await reader.read('/kaders/kader-van-de-wijk');
    expect(reader.text).toContain('Het is vervangen.');
    await reader.read('/kaders');
    expect(reader.text).not.toContain('Kader van de wijk');
  });

  it('draws the answers of the catalogue where it asks the same', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Zelfde vragen');
    await visitor.send('geef-uit', {}, address);
    await visitor.read('/dossiers/nieuw');
    await visitor.send('maak', { titel: 'Chat', organisatie: 'Gemeente', kader: 'zelfde-vragen' });
    const dossier = visitor.address;
    await visitor.read(`${dossier}/kandidaat-uit-catalogus`);
    const edition = /<option value="(element[^"]*)"/.exec(visitor.text)![1]!;
    await visitor.send('voeg-toe', { uitgave: edition, hosting: 'own', waarom: 'Open.' });
    const living = (await place.storage.dossiers.open(dossier.split('/').at(-1)!))!;
    expect(Object.keys([...living.standing.values()][0]!.answers).length).toBeGreaterThan(10);
  });

  it('is nobody’s business but that of administrators', async () => {
    const address = await copy('Alleen voor beheer');
    const anna = at['anna']!;
    for (const page of ['', '/kop', '/bestand', '/gevolgen', '/onderdeel/governance']) {
      await anna.read(`${address}${page}`);
      expect(anna.status, page).toBe(403);
    }
    const nobody = new Visitor(place.site);
    await nobody.read(`${address}/bestand`);
    expect(nobody.address).toContain('/aanmelden');
    for (const strange of ['niets', '__proto__', 'constructor', '..%2f..', '%00']) {
      await at['beheer']!.read(`/beheer/kaders/${strange}`);
      expect(at['beheer']!.status, strange).toBe(404);
      await at['beheer']!.read(`${address}/onderdeel/${strange}`);
      expect(at['beheer']!.status, strange).toBe(404);
    }
  });
});

describe('the editor', () => {
  it('moves, renames and removes parts, and what was said about them follows', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Verplaatsen');
    const before = (await draftOf(address)).criteria.map(({ id }) => id);
    await visitor.send('omlaag', { onderdeel: before[0]! }, address);
    expect((await draftOf(address)).criteria.map(({ id }) => id).slice(0, 2)).toEqual([before[1], before[0]]);
    await visitor.read(`${address}/onderdeel/${before[0]}`);
    await visitor.send('hernoem', { 'nieuwe-naam': 'eenAndereNaam' });
    expect(visitor.address).toBe(`${address}/onderdeel/eenAndereNaam`);
    expect(JSON.stringify((await draftOf(address)).readings)).toContain('eenAndereNaam');
    await visitor.send('hernoem', { 'nieuwe-naam': 'Met spaties' });
    expect(visitor.status).toBe(422);
    await visitor.read(`${address}/onderdeel/eenAndereNaam`);
    await visitor.send('hernoem', { 'nieuwe-naam': before[1]! });
    expect(visitor.text).toContain('is al in gebruik');
    await visitor.read(`${address}/onderdeel/eenAndereNaam`);
    await visitor.send('haal-weg');
    expect(JSON.stringify(await draftOf(address))).not.toContain('eenAndereNaam');
  });

  it('changes a scale to a number and back, and says which row is not finished', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Schalen');
    const page = `${address}/onderdeel/governance`;
    await visitor.read(page);
    const was = (await draftOf(address)).criteria.flatMap(({ indicators = [] }) => indicators).length;
    await visitor.send('antwoorden', { 'antwoord-5-nl': 'Half' });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('Rij 5 is nog niet af');
    await visitor.read(page);
    await visitor.send('antwoorden', {
      soort: 'getal',
      ...both('eenheid', 'dagen', 'days'),
      ...both('reden-getal', 'Zo snel moet het.', 'That fast.'),
      'bij-1': '30',
      'waarde-1': '0',
      'bij-2': '1,5',
      'waarde-2': '100',
    });
    const indicator = (await draftOf(address)).criteria
      .flatMap(({ indicators = [] }) => indicators)
      .find(({ id }) => id === 'governance')!;
    expect(indicator.scale).toEqual({
      number: {
        unit: { nl: 'dagen', en: 'days' },
        points: [
          [1.5, 1],
          [30, 0],
        ],
        reason: { nl: 'Zo snel moet het.', en: 'That fast.' },
      },
    });
    expect((await draftOf(address)).answersFrom!.indicators).not.toContain('governance');
    expect(was).toBeGreaterThan(0);
    await visitor.read(page);
    expect(visitor.fieldsOf('antwoorden').get('bij-1')).toBe('1,5');
  });

  it('keeps a form that nobody changed as it was', async () => {
    const visitor = at['beheer']!;
    for (const from of ['brief-2021', 'aanbesteding']) {
      const address = await copy(`Ongewijzigd ${from}`, from);
      const before = await draftOf(address);
      const nodes = before.criteria.flatMap(({ id, groups = [], indicators = [] }) => [
        id,
        ...groups.flatMap((group) => [group.id, ...group.indicators.map((each) => each.id)]),
        ...indicators.map((each) => each.id),
      ]);
      const pages = [
        'kop',
        ...nodes.slice(-4).map((id) => `onderdeel/${id}`),
        ...before.readings.map(({ id }) => `lezing/${id}`),
        ...(before.requirements ?? []).slice(0, 2).map((_, i) => `eisen/${i + 1}`),
      ];
      for (const page of pages) {
        for (const act of ['bewaar', 'antwoorden']) {
          await visitor.read(`${address}/${page}`);
          expect(visitor.status, page).toBe(200);
          if (!visitor.text.includes(`value="${act}"`)) continue;
          await visitor.send(act);
          expect(visitor.status, `${page} ${act}`).toBe(200);
        }
      }
      expect(await draftOf(address), from).toEqual(before);
      expect((await place.storage.frameworks.open(before.id))!.seq).toBe(1);
    }
  });

  it('shows both texts where two administrators change the same criterion (409)', async () => {
    const address = await copy('Samen');
    const page = `${address}/onderdeel/governance`;
    const [one, other] = [at['beheer']!, at['bea']!];
    await other.read(`${page}?taal=nl`);
    await one.read(page);
    await other.send('bewaar', { ...both('titel', 'Hun naam', 'Their name'), 'waarom-nl': 'Hun reden' });
    await one.send('bewaar', { 'titel-nl': 'Mijn naam' }, page);
    expect(one.status).toBe(409);
    expect(one.text).toContain('bea bewaarde hier iets anders');
    expect(one.text).toContain('Hun naam');
    expect(one.fieldsOf('bewaar').get('titel-nl')).toBe('Mijn naam');
    expect(one.fieldsOf('bewaar').get('waarom-nl')).toBe('Hun reden');
    await one.send('bewaar', {}, page);
    expect(one.status).toBe(200);
    const text = JSON.stringify(await draftOf(address));
    expect(text).toContain('Mijn naam');
    expect(text).toContain('Hun reden');
    await other.read(address);
    await one.read(address);
    await other.send('omlaag', { onderdeel: 'openSource' }, address);
    await one.send('geef-uit', {}, address);
    expect(one.status).toBe(409);
  });

  it('sets a reading with statements, and refuses those that cannot hold together', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Lezingen');
    const [a, b] = (await draftOf(address)).criteria.map(({ id }) => id);
    await visitor.read(`${address}/nieuwe-lezing`);
    const reading = {
      ...both('titel', 'Onze lezing', 'Our reading'),
      ...both('reden', 'Zo besloot de raad.', 'So the council decided.'),
      'soort-1': 'share',
      'a-1': a!,
      'van-1': '60',
      'tot-1': '',
      'soort-2': 'share',
      'a-2': b!,
      'van-2': '50',
    };
    await visitor.send('bewaar', reading);
    expect(visitor.status).toBe(422);
    await visitor.read(`${address}/nieuwe-lezing`);
    await visitor.send('bewaar', { ...reading, 'van-2': '20' });
    expect(visitor.status).toBe(200);
    expect((await draftOf(address)).readings.at(-1)).toEqual({
      id: 'onze-lezing',
      title: { nl: 'Onze lezing', en: 'Our reading' },
      reason: { nl: 'Zo besloot de raad.', en: 'So the council decided.' },
      cites: [],
      statements: {
        root: [
          { share: a, min: 0.6 },
          { share: b, min: 0.2 },
        ],
      },
    });
    await visitor.read(`${address}/lezing/onze-lezing`);
    await visitor.send('bewaar', { 'soort-1': '' });
    expect((await draftOf(address)).readings.at(-1)!.statements).toEqual({ root: [{ share: b, min: 0.2 }] });
    await visitor.read(`${address}/lezing/onze-lezing`);
    await visitor.send('haal-weg');
    expect((await draftOf(address)).readings.some(({ id }) => id === 'onze-lezing')).toBe(false);
  });

  it('sets requirements, for all needs or for some', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Eisen');
    const count = (await draftOf(address)).requirements?.length ?? 0;
    await visitor.read(`${address}/eisen`);
    await visitor.send('voeg-toe', {
      eis: 'governance 2',
      ...both('reden', 'Minder kan niet.', 'Less will not do.'),
      informatie: ['special'],
    });
    expect(visitor.status).toBe(200);
    expect((await draftOf(address)).requirements!.at(-1)).toEqual({
      indicator: 'governance',
      level: 2,
      reason: { nl: 'Minder kan niet.', en: 'Less will not do.' },
      when: { information: ['special'] },
    });
    await visitor.read(`${address}/eisen/${count + 1}`);
    await visitor.send('bewaar', { minimum: '1' });
    expect((await draftOf(address)).requirements!.at(-1)!.level).toBe(1);
    await visitor.read(`${address}/eisen/${count + 1}`);
    await visitor.send('haal-weg');
    expect((await draftOf(address)).requirements?.length ?? 0).toBe(count);
  });
});

describe('a framework as a file', () => {
  it('goes out and comes in again as the same framework, and faults are told with their line', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Als bestand');
    const file = await visitor.read(`${address}/bestand`);
    expect(file.headers['content-disposition']).toContain('als-bestand-1.yaml');
    const text = file.text ?? (file.body as Buffer).toString();
    await visitor.read('/beheer/kaders');
    await visitor.sendFile(
      'inlezen',
      {},
      { name: 'k.yaml', content: Buffer.from(text.replace(/^id: .*$/m, 'id: van-ver')) },
    );
    expect(visitor.address).toBe('/beheer/kaders/van-ver');
    const { answersFrom: _, ...same } = { ...(await draftOf(address)), id: 'van-ver' };
    expect(await draftOf('/beheer/kaders/van-ver')).toEqual(same);

    const wrong = text.replace(/^id: .*$/m, 'id: fout').replace(/answeredBy: facts/, 'answeredBy: niemand');
    const line = wrong.split('\n').findIndex((each) => each.includes('niemand')) + 1;
    await visitor.read('/beheer/kaders');
    await visitor.sendFile('inlezen', {}, { name: 'fout.yaml', content: Buffer.from(wrong) });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain(`Regel ${line}:`);
    await visitor.read('/beheer/kaders/fout');
    expect(visitor.status).toBe(404);
    for (const [content, status] of [
      [Buffer.from(''), 422],
      [Buffer.from([0xff, 0xfe, 0x00]), 422],
      [Buffer.alloc(5_000_001, 'a'), 413],
    ] as const) {
      await visitor.read('/beheer/kaders');
      await visitor.sendFile('inlezen', {}, { name: 'x.yaml', content });
      expect(visitor.status).toBe(status);
    }
  });

  it('replaces what is worked on, and what was issued stays', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Vervangen');
    await visitor.send('geef-uit', {}, address);
    const before = (await place.storage.frameworks.open('vervangen'))!;
    const text = writeFramework(smallTender());
    await visitor.read(address);
    await visitor.sendFile('vervang', {}, { name: 'k.yaml', content: Buffer.from(text) });
    expect(visitor.status).toBe(200);
    const after = (await place.storage.frameworks.open('vervangen'))!;
    expect(after.versions).toEqual(before.versions);
    expect(after.draft.criteria).toEqual(smallTender().criteria);
    expect(after.draft.id).toBe('vervangen');
    await visitor.read(`${address}/bestand?versie=1`);
    expect(visitor.status).toBe(200);
    await visitor.read(`${address}/bestand?versie=9`);
    expect(visitor.status).toBe(404);
  });
});

describe('what would this change', () => {
  it('is told of a published dossier, and keeps nothing', async () => {
    const visitor = at['beheer']!;
    const address = await copy('Gevolgen');
    const example = [...library().dossiers.values()].find(({ framework }) => framework.id === 'brief-2021')!;
    await visitor.read(`${address}/gevolgen?dossier=${example.id}`);
    expect(visitor.text).toContain('blijven hetzelfde');
    await visitor.read(`${address}/onderdeel/governance`);
    await visitor.send('haal-weg');
    const before = (await place.storage.dossiers.open(example.id))!.seq;
    await visitor.read(`${address}/gevolgen?dossier=${example.id}`);
    expect(visitor.text).toContain('Eén vraag verdwijnt');
    expect(visitor.text).toContain('De uitkomst voor en na');
    expect((await place.storage.dossiers.open(example.id))!.seq).toBe(before);
    await visitor.read(`${address}/gevolgen?dossier=niets`);
    expect(visitor.text).toContain('Dit dossier is er niet');
  });

  it('tells nothing of a dossier that someone else works on', async () => {
    const anna = at['anna']!;
    await anna.read('/dossiers/nieuw?taal=nl');
    await anna.send('maak', { titel: 'Geheim plan', organisatie: 'Gemeente', kader: 'brief-2021' });
    const id = anna.address.split('/').at(-1)!;
    const visitor = at['beheer']!;
    const address = await copy('Nieuwsgierig');
    await visitor.read(`${address}/gevolgen?dossier=${id}`);
    expect(visitor.text).toContain('Dit dossier is er niet');
    expect(visitor.text).not.toContain('Geheim plan');
  });
});
