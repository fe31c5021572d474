import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hash } from '../../src/command-line/input.ts';
import { type NewEntry, streamOf } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import { rememberOutcomes } from '../../src/web/outcomes.ts';
import { workFiles, workPages } from '../../src/workplace/site-map.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
const ids: Record<string, string> = {};
const at: Record<string, Visitor> = {};
const roles = {
  lies: ['lead'],
  anna: ['lead', 'assessor'],
  bram: ['assessor'],
  dirk: ['decider'],
  roos: ['reader'],
} as const;
beforeAll(async () => {
  place = await buildWorkplace({
    outcomes: rememberOutcomes(async (problem) => analyse(problem, { hash, samples: 500 })),
  });
  for (const login of isLong ? ['beheer', ...Object.keys(roles)] : ['lies', 'bram']) {
    ids[login] = await makeAccount(place.storage, login);
    at[login] = new Visitor(place.site);
    await at[login].signIn(login);
  }
});
afterAll(() => place.storage.close());

const id = (phase: string) => `inkoop-${phase}`;

async function write(phase: string, entries: NewEntry[]): Promise<void> {
  const seq = await place.storage.logbook.seqOf(streamOf(id(phase)));
  await place.storage.logbook.append(streamOf(id(phase)), { seq }, entries, {
    at: place.parts.now(),
    actor: ids['lies']!,
  });
}

const price = (candidate: string, oneOff: number): NewEntry => ({
  kind: 'costsSet',
  data: { candidate, value: { oneOff, yearly: 31_313, years: 4, source: `ENVELOP van ${oneOff}` } },
});

/** The example of a tender as it stood in an earlier phase, with these people at work on it. */
async function begin(phase: 'assessing' | 'consensus'): Promise<void> {
  const { decision: _d, example: _e, ...file } = wholeFile(library().dossiers.get('afsprakensysteem')!);
  const entries = fromDossierFile({ ...file, id: id(phase), phase, deviations: [] } as never);
  const members = Object.entries(roles)
    .filter(([login]) => login in ids)
    .map(([login, value]): NewEntry => ({ kind: 'memberSet', data: { account: ids[login]!, value: [...value] } }));
  await write(phase, [...entries, ...members, price('inschrijver-a', 77_777)]);
}

/** Every page, and the documents that are quick to make, as one person reads them; without what tells two visits apart. */
async function readEverything(
  phase: string,
  login: string,
  withDocuments = false,
): Promise<[string, number, string][]> {
  const visitor = at[login]!;
  const seen: [string, number, string][] = [];
  const read = async (address: string) => {
    await visitor.read(address);
    seen.push([address, visitor.status, visitor.text.replace(/name="(bewijsje|gelezen|nieuw)" value="[^"]*"/g, '')]);
  };
  for (const { path, access } of [...workPages, ...workFiles]) {
    if (access !== 'dossier') continue;
    const address = path
      .replace('/dossiers/:id', `/dossiers/${id(phase)}`)
      .replace(':kandidaat', 'inschrijver-a')
      .replace(':indicator', 'totalPrice');
    if (!address.includes(':')) await read(address);
  }
  if (!withDocuments) return seen;
  await visitor.read(`/dossiers/${id(phase)}/rapport`);
  const documents = [
    ...visitor.text.matchAll(
      isLong ? /href="([^"]*\/rapport\/[^"]*\.(?:html|csv|json|md))"/g : /href="([^"]*\/rapport\/[^"]*\.json)"/g,
    ),
  ];
  for (const [, address] of documents) await read(address!);
  return seen;
}

/** Everyone, every phase and every document takes long; a quick run looks over the shoulder of one assessor. */
const isLong = process.env['FREE_SEED'] !== undefined;
const phases = isLong ? (['assessing', 'consensus'] as const) : (['consensus'] as const);

describe.each(phases)('Z06: the price of a tender in the phase %s', (phase) => {
  it('may change, and no page, document or file changes for anyone but the keeper of the envelope', async () => {
    await begin(phase);
    const watchers = isLong ? ['anna', 'bram', 'dirk', 'beheer'] : ['bram'];
    const read = (login: string) => readEverything(phase, login, login === 'bram');
    const before = new Map<string, [string, number, string][]>();
    for (const login of [...watchers, 'lies']) before.set(login, await read(login));
    await write(phase, [price('inschrijver-a', 188_888), price('inschrijver-b', 99_999)]);
    for (const login of watchers) {
      const after = await read(login);
      const changed = after.filter(([, , text], i) => text !== before.get(login)![i]![2]).map(([address]) => address);
      expect(changed, login).toEqual([]);
      const told = after
        .filter(([, , text]) => /ENVELOP|77.777|188.888|203.029|31.313/.test(text))
        .map(([address]) => address);
      expect(told, login).toEqual([]);
      expect(after.filter(([, status]) => status >= 500)).toEqual([]);
      expect(after.length).toBeGreaterThan(15);
    }
    const keeper = await read('lies');
    expect(keeper.filter(([, , text], i) => text !== before.get('lies')![i]![2]).length).toBeGreaterThan(2);
  });
});
