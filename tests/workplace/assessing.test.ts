import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersBy } from '../../src/dossier/rounds.ts';
import { cellOn, fits, listIndicators } from '../../src/framework/indicators.ts';
import { readCellText, writeCellText } from '../../src/workplace/cell-text.ts';
import { cellsToAnswer } from '../../src/workplace/cells.ts';
import { workFiles, workPages } from '../../src/workplace/site-map.ts';
import { smallTender } from '../framework/small-tender.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, type Visitor } from '../support/visitor.ts';
import { beginRound, enter } from './round.ts';

let place: Workplace;
const ids: Record<string, string> = {};
const at: Record<string, Visitor> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  for (const name of ['beheer', 'lies', 'anna', 'bram', 'dirk']) ids[name] = await makeAccount(place.storage, name);
  for (const name of Object.keys(ids)) at[name] = await enter(place, name);
});

const begin = () =>
  beginRound(place, {
    [ids['lies']!]: ['lead'],
    [ids['anna']!]: ['assessor'],
    [ids['bram']!]: ['assessor', 'reader'],
    [ids['dirk']!]: ['decider'],
  });
const idOf = (address: string) => address.split('/').at(-1)!;
const answerOf = async (address: string, who: string, cell: string) => {
  const dossier = (await place.storage.dossiers.open(idOf(address)))!;
  return answersBy(dossier, ids[who]!).get(cell as `${string}:${string}`);
};

/** Fills in the form of a cell and sends it. */
async function answer(who: string, cell: string, fields: Record<string, string | string[]>): Promise<Visitor> {
  const visitor = at[who]!;
  await visitor.read(cell);
  await visitor.send('bewaar', fields, cell);
  return visitor;
}

describe('answering', () => {
  it('begins with what is asked, and says how far one is', async () => {
    const address = await begin();
    const anna = at['anna']!;
    await anna.read(`${address}/beoordelen`);
    expect(anna.text).toMatch(/Uw beoordeling: <b>4 kandidaten, 30 vragen/);
    expect(anna.text).toContain('0 van 120 antwoorden');
    await answer('anna', `${address}/beoordelen/teams/licence`, { antwoord: '0', reden: 'Zo staat het er' });
    await answer('anna', `${address}/beoordelen/signal/licence`, { antwoord: 'onbekend' });
    await anna.read(`${address}/beoordelen`);
    expect(anna.text).toContain('2 van 120 antwoorden');
    expect(anna.text).toContain('1 onbekend');
    await anna.read(`${address}/beoordelen?toon=zonder-reden`);
    expect(anna.text).toContain(
      `<a class="utrecht-link utrecht-link--html-a" href="${address}/beoordelen/signal/licence">`,
    );
  });

  it('keeps a level, a range, a number and unknown apart from each other and from the lowest', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const number = `${address}/beoordelen/teams/exitTime`;
    const evidence = [...(await place.storage.dossiers.open(idOf(address)))!.evidence.keys()].slice(0, 2);
    await answer('anna', cell, { antwoord: '0', reden: 'Laagste', bewijs: evidence });
    expect(await answerOf(address, 'anna', 'teams:licence')).toEqual({ level: 0, reason: 'Laagste', evidence });
    await answer('anna', cell, { antwoord: 'onbekend' });
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({
      unknown: true,
      reason: 'Laagste',
      evidence,
    });
    await answer('anna', cell, { antwoord: 'tussen', van: '1', tot: '3' });
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({ levels: [1, 3] });
    await answer('anna', number, { antwoord: 'getal', getal: '1.000,5' });
    expect(await answerOf(address, 'anna', 'teams:exitTime')).toEqual({ number: 1000.5, evidence: [] });
    await answer('anna', number, { antwoord: 'tussen', getal: '', van: '10', tot: '12,5' });
    expect(await answerOf(address, 'anna', 'teams:exitTime')).toMatchObject({ numbers: [10, 12.5] });
    at['anna']!.text = '';
    await at['anna']!.read(cell);
    await at['anna']!.send('weg', {}, cell);
    expect(await answerOf(address, 'anna', 'teams:licence')).toBeUndefined();
    expect(at['anna']!.text).toContain('Antwoord: weggehaald');
  });

  it('gives back what is not clear with everything that was typed (422)', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const anna = await answer('anna', cell, { reden: 'Wel een reden' });
    expect(anna.status).toBe(422);
    expect(anna.text).toContain('Kies eerst een antwoord');
    expect(anna.fieldsOf('bewaar').get('reden')).toBe('Wel een reden');
    await answer('anna', cell, { antwoord: 'tussen', van: '3', tot: '1' });
    expect(anna.text).toContain('moet kleiner zijn');
    await answer('anna', `${address}/beoordelen/teams/exitTime`, { antwoord: 'onbekend', getal: '5' });
    expect(anna.text).toContain('Eén van de twee kan');
  });

  it('I02: takes nothing for a number that is none', async () => {
    const cell = `${await begin()}/beoordelen/teams/exitTime`;
    await at['anna']!.read(cell);
    for (const typed of ['1e309', 'NaN', '٣', '4'.repeat(40), '1.2.3', '--5', '0x10', '1,000,5']) {
      const body = at['anna']!.fieldsOf('bewaar');
      body.set('antwoord', 'getal');
      body.set('getal', typed);
      await at['anna']!.post(cell, body.toString());
      expect(at['anna']!.status, typed).toBe(422);
      expect(at['anna']!.fieldsOf('bewaar').get('getal'), typed).toBe(typed);
    }
    expect(await answerOf(cell.split('/beoordelen')[0]!, 'anna', 'teams:exitTime')).toBeUndefined();
  });

  it('goes on to the next question of the candidate, or to the next that waits', async () => {
    const address = await begin();
    const anna = at['anna']!;
    await anna.read(`${address}/beoordelen?kandidaat=teams&criterium=openSource`);
    expect(anna.text).toContain(`action="${address}/beoordelen/teams/sourceParts"`);
    await answer('anna', `${address}/beoordelen/teams/licence`, { antwoord: '0', reden: 'Zo', verder: 'kandidaat' });
    expect(anna.address).toBe(`${address}/beoordelen?kandidaat=teams&criterium=openSource#vraag-sourceParts`);
    await answer('anna', `${address}/beoordelen/teams/licence`, { antwoord: '0', reden: 'Zo', verder: 'volgende' });
    expect(anna.address).toBe(`${address}/beoordelen/teams/sourceParts`);
  });

  it('puts ready what the catalogue says, and keeps it only when someone saves it', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/element/licence`;
    const anna = at['anna']!;
    await anna.read(`${cell}?uit=catalogus`);
    const standing = (await place.storage.dossiers.open(idOf(address)))!.standing.get('element')!.answers['licence']!;
    expect(anna.fieldsOf('bewaar').get('antwoord')).toBe(String(standing.level));
    expect(await answerOf(address, 'anna', 'element:licence')).toBeUndefined();
    await anna.send('bewaar', {}, cell);
    expect(await answerOf(address, 'anna', 'element:licence')).toEqual({
      level: standing.level,
      reason: standing.reason,
      evidence: standing.evidence,
    });
  });

  it('shows what does not apply as such, and takes no answer to it', async () => {
    const address = await begin();
    const [indicator] = [...(await place.storage.dossiers.open(idOf(address)))!.notApplicable.keys()];
    const anna = at['anna']!;
    await anna.read(`${address}/beoordelen/teams/${indicator}`);
    expect(anna.text).toContain('Niet van toepassing in dit dossier');
    expect(anna.text).not.toContain('name="antwoord"');
  });
});

it('nobody is asked what follows from the costs', () => {
  const framework = smallTender();
  const candidates = new Map([['a', { id: 'a', name: 'A', hosting: 'own' as const, because: 'Zo' }]]);
  const dossier = { framework, candidates, dropped: new Map(), notApplicable: new Map() } as never;
  expect(cellsToAnswer(dossier)).toEqual(['a:plan', 'a:ease']);
});

describe('a cell of the table', () => {
  it('is saved by itself, with the reason and the evidence that stood there', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const anna = await answer('anna', cell, { antwoord: '2', reden: 'Blijft staan' });
    await anna.read(`${address}/beoordelen?weergave=tabel`);
    const body = anna.fieldsOf('waarde');
    body.set('waarde', '1-2');
    await anna.post(cell, body.toString(), { Accept: 'application/json' });
    expect(JSON.parse(anna.text)).toMatchObject({ note: expect.stringMatching(/^Bewaard om \d\d:\d\d$/) });
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({ levels: [1, 2], reason: 'Blijft staan' });
    body.set('waarde', 'n.v.t.');
    await anna.post(cell, body.toString(), { Accept: 'application/json' });
    expect(anna.status).toBe(422);
    expect(anna.text).toContain('geldt voor een hele vraag');
    body.set('waarde', '');
    await anna.post(cell, body.toString(), { Accept: 'application/json' });
    expect(anna.text).toContain('onderbouwing of bewijs');
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({ levels: [1, 2] });
  });

  it('I02: reads what it writes, and never takes one answer for another', () => {
    const scales = listIndicators(library().frameworks.get('brief-2021')!).map(({ indicator }) => indicator.scale);
    const figure = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 100);
    const judgement = fc.oneof(
      fc.constant({ unknown: true as const }),
      fc.integer({ min: 0, max: 3 }).map((level) => ({ level })),
      fc.constantFrom<[number, number]>([0, 1], [1, 3], [0, 3]).map((levels) => ({ levels })),
      figure.map((number) => ({ number })),
      fc
        .tuple(
          figure,
          figure.filter((n) => n > 0),
        )
        .map(([n, more]) => ({ numbers: [n, n + more] as [number, number] })),
    );
    const language = fc.constantFrom('nl' as const, 'en' as const);
    fc.assert(
      fc.property(fc.constantFrom(...scales), judgement, language, (scale, given, spoken) => {
        if (!fits(scale, given)) return;
        const read = readCellText(scale, writeCellText(given, spoken), spoken);
        expect(cellOn(scale, read as never)).toEqual(cellOn(scale, given));
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...scales), fc.string({ unit: 'binary' }), language, (scale, text, spoken) => {
        const read = readCellText(scale, text, spoken);
        if (read !== undefined && !('fault' in read)) expect(fits(scale, read)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('two at once', () => {
  it('C02: in different cells, both are kept', async () => {
    const address = await begin();
    const [anna, bram] = [at['anna']!, at['bram']!];
    await anna.read(`${address}/beoordelen/teams/licence`);
    await bram.read(`${address}/beoordelen/teams/licence`);
    await Promise.all([
      anna.send('bewaar', { antwoord: '0', reden: 'Anna' }, `${address}/beoordelen/teams/licence`),
      bram.send('bewaar', { antwoord: '3', reden: 'Bram' }, `${address}/beoordelen/teams/licence`),
    ]);
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({ level: 0, reason: 'Anna' });
    expect(await answerOf(address, 'bram', 'teams:licence')).toMatchObject({ level: 3, reason: 'Bram' });
  });

  it('C03: the same person in two tabs sees both texts, and that it was their own other tab', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const anna = at['anna']!;
    const other = await enter(place, 'anna');
    await anna.read(cell);
    await other.read(cell);
    await other.send('bewaar', { antwoord: '0', reden: 'Uit het andere tabblad' }, cell);
    await anna.send('bewaar', { antwoord: '3', reden: 'Uit dit tabblad' }, cell);
    expect(anna.status).toBe(409);
    expect(anna.text).toContain('U veranderde dit zelf al');
    expect(anna.text).toContain('in een ander tabblad');
    expect(anna.text).toContain('Uit het andere tabblad');
    expect(anna.fieldsOf('bewaar').get('reden')).toBe('Uit dit tabblad');
    await anna.send('bewaar', { reden: 'Samengevoegd' }, cell);
    expect(await answerOf(address, 'anna', 'teams:licence')).toMatchObject({ level: 3, reason: 'Samengevoegd' });
  });

  it('C06: a form that is sent twice is kept once', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const anna = at['anna']!;
    await anna.read(cell);
    const body = anna.fieldsOf('bewaar');
    body.set('antwoord', '2');
    body.set('reden', 'Eén keer');
    const before = (await place.storage.dossiers.open(idOf(address)))!.seq;
    await Promise.all([anna.post(cell, body.toString()), anna.post(cell, body.toString())]);
    expect(anna.status).toBe(200);
    expect((await place.storage.dossiers.open(idOf(address)))!.seq).toBe(before + 1);
  });

  it('C07: a candidate that was dropped meanwhile takes no answer, and the page says why', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    const anna = at['anna']!;
    await anna.read(cell);
    const { logbook, dossiers } = place.storage;
    const { seq } = (await dossiers.open(idOf(address)))!;
    const dropped = { kind: 'droppedSet' as const, data: { candidate: 'teams', value: 'Niet meer te koop' } };
    await logbook.append(`dossier:${idOf(address)}`, { seq }, [dropped], {
      at: place.parts.now(),
      actor: ids['lies']!,
    });
    await anna.send('bewaar', { antwoord: '2', reden: 'Dit mag niet weg' }, cell);
    expect(anna.status).toBe(409);
    expect(anna.text).toContain('Niet meer te koop');
    expect(anna.fieldsOf('bewaar').get('reden')).toBe('Dit mag niet weg');
    expect(await answerOf(address, 'anna', 'teams:licence')).toBeUndefined();
    expect(await place.storage.verify()).toEqual([]);
  });

  it('C05: an answer that comes while the round is closed is in it, or is refused with what was typed', async () => {
    for (let order = 0; order < 4; order += 1) {
      const address = await begin();
      const cell = `${address}/beoordelen/teams/licence`;
      const [anna, lies] = [at['anna']!, at['lies']!];
      await anna.read(cell);
      await lies.read(`${address}/beoordelen`);
      const save = () => anna.send('bewaar', { antwoord: '2', reden: 'Net op tijd' }, cell);
      const close = () => lies.send('sluit', {}, `${address}/beoordelen`);
      await Promise.all(order % 2 === 0 ? [save(), close()] : [close(), save()]);
      const kept = await answerOf(address, 'anna', 'teams:licence');
      expect((await place.storage.dossiers.open(idOf(address)))!.phase).toBe('consensus');
      expect(anna.status).toBe(kept === undefined ? 409 : 200);
      if (kept === undefined) expect(anna.fieldsOf('bewaar').get('reden')).toBe('Net op tijd');
    }
  });
});

it('X08: what stands in an address is looked up and never run: no page breaks on it', async () => {
  const address = await begin();
  const before = (await place.storage.dossiers.open(idOf(address)))!.seq;
  const odd = [
    "' OR 1=1 --",
    '";DROP TABLE entry;--',
    '%',
    '_',
    '__proto__',
    'constructor',
    '../..',
    '9'.repeat(40),
    '-1',
    '',
    '\u202e',
    '<b>',
  ];
  const names = ['kandidaat', 'criterium', 'weergave', 'toon', 'rij', 'kolom', 'vanaf', 'uit'];
  const anna = at['anna']!;
  for (const text of odd) {
    const query = new URLSearchParams(names.map((name) => [name, text]));
    for (const page of ['beoordelen', 'consensus', 'beoordelen/teams/licence']) {
      await anna.read(`${address}/${page}?${query}`);
      expect(anna.status, `${page} ${text}`).toBe(200);
    }
    const cell = encodeURIComponent(text);
    if (text === '' || text === '../..') continue;
    await anna.read(`${address}/beoordelen/${cell}/${cell}`);
    expect(anna.status, text).toBe(404);
    await anna.read(`${address}/consensus/teams/${cell}`);
    expect(anna.status, text).toBe(404);
  }
  expect((await place.storage.dossiers.open(idOf(address)))!.seq).toBe(before);
});

describe('the round', () => {
  it('Z06: tells nobody what another answers: the answer may change and no page, file or reply changes', async () => {
    const address = await begin();
    const cell = `${address}/beoordelen/teams/licence`;
    await answer('anna', cell, { antwoord: '3', reden: 'GEHEIM van anna' });
    const watchers = ['lies', 'bram', 'dirk'];
    // A line that was left for their next page is of another dossier.
    for (const who of watchers) await at[who]!.read('/mijn');
    const before = await readEverything(address, watchers);
    await answer('anna', cell, { antwoord: '0', reden: 'GEHEIM nummer twee' });
    expect(await readEverything(address, watchers)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('GEHEIM');
    expect(before.length).toBeGreaterThan(40);
  });

  it('tells the lead who is how far in figures, and what keeps it from closing', async () => {
    const address = await begin();
    await answer('anna', `${address}/beoordelen/teams/licence`, { antwoord: '3' });
    await answer('bram', `${address}/beoordelen/teams/licence`, { antwoord: '1', reden: 'Toch niet' });
    const lies = at['lies']!;
    await lies.read(`${address}/beoordelen`);
    expect(lies.text).toMatch(/anna<\/th><td[^>]*>1 van 120<\/td><td[^>]*>1<\/td>/);
    expect(lies.text).toMatch(/bram<\/th><td[^>]*>1 van 120<\/td><td[^>]*>0<\/td>/);
    expect(lies.text).toContain('Bij 1 antwoord staat nog geen onderbouwing');
    await lies.send('sluit', {}, `${address}/beoordelen`);
    expect(lies.status).toBe(422);
    await answer('anna', `${address}/beoordelen/teams/licence`, { antwoord: '3', reden: 'Nu wel' });
    await lies.read(`${address}/beoordelen`);
    await lies.send('sluit', {}, `${address}/beoordelen`);
    expect(lies.address).toBe(`${address}/consensus`);
    await at['anna']!.read(`${address}/beoordelen/teams/licence`);
    expect(at['anna']!.text).toContain('Toch niet');
  });

  async function readEverything(address: string, watchers: string[]): Promise<[string, number, string][]> {
    const seen: [string, number, string][] = [];
    for (const path of [...workPages, ...workFiles]
      .filter(({ access }) => access === 'dossier')
      .map(({ path }) => path)) {
      const filled = path
        .replace('/dossiers/:id', address)
        .replace(':kandidaat', 'teams')
        .replace(':indicator', 'licence');
      if (filled.includes(':')) continue;
      const queries = filled.endsWith('/beoordelen') ? ['', '?weergave=tabel', '?kandidaat=teams', '?toon=open'] : [''];
      for (const query of queries) {
        for (const who of watchers) {
          const visitor = at[who]!;
          await visitor.read(filled + query);
          // What tells one visit from another says nothing of what anyone answered.
          const text = visitor.text.replace(/name="(bewijsje|gelezen|nieuw)" value="[^"]*"/g, '');
          seen.push([`${who} ${filled}${query}`, visitor.status, text]);
        }
      }
    }
    return seen;
  }
});
