import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, inventDossier, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
const at: Record<string, Visitor> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  for (const login of ['beheer', 'anna', 'bram']) {
    if (login !== 'beheer') await makeAccount(place.storage, login);
    at[login] = new Visitor(place.site);
    await at[login].signIn(login);
  }
});

const idOf = (visitor: Visitor) => visitor.address.split('/').at(-1)!;

/** A dossier with two candidates, in this phase, as a file that refers to nothing. */
function fileOf(id: string, phase: DossierFile['phase'] = 'draft'): DossierFile {
  const { decision: _, example: _e, ...file } = wholeFile(inventDossier(2, id));
  return { ...file, phase, deviations: [] };
}

async function read(visitor: Visitor, content: string | Buffer, name = 'dossier.json'): Promise<void> {
  await visitor.read('/dossiers/nieuw?taal=nl');
  await visitor.sendFile('inlezen', {}, { name, content: Buffer.from(content) });
}

describe('a copy of an earlier dossier', () => {
  it('takes the question and the candidates along, and nothing that people judged, offered or decided', async () => {
    const anna = at['anna']!;
    const example = library().dossiers.get('chat-in-de-organisatie')!;
    await anna.read('/dossiers/nieuw?taal=nl');
    await anna.send('kopieer', {
      van: example.id,
      'titel-kopie': 'Chat, opnieuw',
      'organisatie-kopie': 'Gemeente Anders',
    });
    expect(anna.status).toBe(200);
    const copy = (await place.storage.dossiers.open(idOf(anna)))!;
    expect(copy.phase).toBe('draft');
    expect(copy.title).toBe('Chat, opnieuw');
    expect(copy.need).toEqual(example.need);
    expect([...copy.candidates.keys()]).toEqual(example.candidates.map(({ id }) => id));
    expect(copy.framework).toEqual(example.framework);
    expect(copy.standing.size).toBeGreaterThan(0);
    const empty = [copy.costs, copy.consensus, copy.searches, copy.deviations, copy.leftOut].map((each) => each.size);
    expect([...empty, copy.rounds.length]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([copy.weighing, copy.decision, copy.example]).toEqual([undefined, undefined, false]);
    expect([...copy.members.values()]).toEqual([['lead']]);
  });

  it('is not made of a dossier that one may not read, nor of one that is not there yet', async () => {
    const anna = at['anna']!;
    await anna.read('/dossiers/nieuw?taal=nl');
    await anna.send('maak', { titel: 'Nog leeg', organisatie: 'Gemeente', kader: 'brief-2021' });
    const id = idOf(anna);
    await at['bram']!.read('/dossiers/nieuw?taal=nl');
    expect(at['bram']!.text).not.toContain('Nog leeg');
    for (const [login, status] of [
      ['anna', 422],
      ['bram', 422],
    ] as const) {
      const visitor = at[login]!;
      await visitor.read('/dossiers/nieuw?taal=nl');
      await visitor.send('kopieer', { van: id, 'titel-kopie': 'Kopie', 'organisatie-kopie': 'Gemeente' });
      expect(visitor.status, login).toBe(status);
    }
  });
});

describe('a dossier from a file', () => {
  it.each([
    ['JSON', (file: DossierFile) => JSON.stringify(file, null, 2)],
    ['YAML', (file: DossierFile) => stringify(file, { aliasDuplicateObjects: false })],
  ])('is read in from %s, and its own file says the same', async (kind, write) => {
    const anna = at['anna']!;
    const file = fileOf(`van-ver-${kind.toLowerCase()}`);
    await read(anna, write(file));
    expect([anna.status, anna.address]).toEqual([200, `/dossiers/${file.id}`]);
    expect(anna.text).toContain('Het dossier is ingelezen');
    const back = await anna.read(`${anna.address}/bestand`);
    expect(JSON.parse(back.text)).toEqual(JSON.parse(JSON.stringify(file)));
    await read(anna, write(file));
    expect(anna.status).toBe(409);
  });

  it('is refused whole where anything is wrong, with the line', async () => {
    const bram = at['bram']!;
    const lines = JSON.stringify(fileOf('half'), null, 2).split('\n');
    const line = lines.findIndex((each) => each.includes('"phase"'));
    lines[line] = '  "phase": "bijna",';
    await read(bram, lines.join('\n'));
    expect(bram.status).toBe(422);
    expect(bram.text).toContain(`Regel ${line + 1}:`);
    expect(await place.storage.dossiers.open('half')).toBeUndefined();
    for (const [content, status] of [
      ['', 422],
      ['{"format": "afweging/dossier@1"', 422],
      ['a: &a [*a]', 422],
      [`${'['.repeat(20_000)}`, 422],
      [Buffer.from([0xff, 0xfe]), 422],
      [Buffer.alloc(5_000_001, ' '), 413],
    ] as const) {
      await read(bram, content);
      expect(bram.status, String(content).slice(0, 20)).toBe(status);
      expect(bram.text).toContain('inlezen');
    }
    await bram.read('/dossiers/nieuw');
    await bram.send('inlezen');
    expect(bram.status).toBe(422);
  });

  it('that was decided can be read in by an administrator alone', async () => {
    const decided = JSON.stringify(wholeFile(inventDossier(2, 'al-besloten')));
    await read(at['bram']!, decided);
    expect(at['bram']!.status).toBe(403);
    await read(at['beheer']!, decided);
    expect(at['beheer']!.status).toBe(200);
  });

  it('never stands where the form for a new one does', async () => {
    const anna = at['anna']!;
    await read(anna, JSON.stringify(fileOf('nieuw')));
    expect(anna.address).toMatch(/^\/dossiers\/[a-z2-9]{12}$/);
  });
});
