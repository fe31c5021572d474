import { beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let anna: string;
let bas: string;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  anna = await makeAccount(place.storage, 'anna');
  bas = await makeAccount(place.storage, 'bas');
});

let number = 0;

/** A dossier whose answers are agreed on and that was not weighed yet: anna keeps it, bas settles. */
async function openConsensus(): Promise<string> {
  number += 1;
  const id = `proef-${number}`;
  const { weighing: _w, decision: _d, ...file } = wholeFile(library().dossiers.get('chat-in-de-organisatie')!);
  const entries = fromDossierFile({ ...file, id, phase: 'consensus', deviations: [], example: undefined } as never);
  const members = [
    { kind: 'memberSet' as const, data: { account: anna, value: ['lead' as const] } },
    { kind: 'memberSet' as const, data: { account: bas, value: ['decider' as const] } },
  ];
  const meta = { at: place.parts.now(), actor: anna };
  await place.storage.logbook.append(streamOf(id), { seq: 0 }, [...entries, ...members], meta);
  return `/dossiers/${id}`;
}

async function as(login: string): Promise<Visitor> {
  const visitor = new Visitor(place.site);
  await visitor.signIn(login);
  return visitor;
}

const weighed = { lezing: 'naar-de-letter', reden: 'Zo staat het in de brief.', wie: 'De werkgroep' };

describe('the weighing', () => {
  it('is chosen as a reading, and shows what it permits and what comes out', async () => {
    const address = await openConsensus();
    const visitor = await as('anna');
    await visitor.read(`${address}/weging?taal=nl`);
    const reading = [...library().frameworks.get('brief-2021')!.readings][0]!;
    await visitor.send('kies', { ...weighed, lezing: reading.id }, `${address}/weging`);
    expect(visitor.status).toBe(200);
    expect(visitor.text).toContain('Wat deze weging toelaat');
    expect(visitor.text).toContain('Wat er dan uitkomt');
  });

  it('is said in statements of one’s own, and refused with their numbers where they contradict', async () => {
    const address = await openConsensus();
    const visitor = await as('anna');
    await visitor.read(`${address}/weging`);
    const own = { ...weighed, lezing: 'eigen', 'soort-1': 'share', 'a-1': 'quality', 'van-1': '60' };
    await visitor.send('kies', { ...own, 'soort-2': 'share', 'a-2': 'adoption', 'van-2': '50,5' }, `${address}/weging`);
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('kunnen niet samen waar zijn');
    expect(visitor.fieldsOf('kies').get('van-2')).toBe('50,5');
    await visitor.read(`${address}/weging`);
    await visitor.send('kies', { ...own, 'soort-2': 'atLeast', 'a-2': 'adoption', 'b-2': 'continuity' });
    expect(visitor.status).toBe(200);
    expect(visitor.fieldsOf('kies').get('van-1')).toBe('60');
    expect(visitor.fieldsOf('kies').get('b-2')).toBe('continuity');
  });

  it('follows from swing points, as an order', async () => {
    const address = await openConsensus();
    const visitor = await as('anna');
    await visitor.read(`${address}/weging`);
    const points = { openSource: '50', openStandards: '50', adoption: '80', quality: '100', continuity: '70' };
    await visitor.send('punten', {
      ...Object.fromEntries(Object.entries(points).map(([id, value]) => [`punten-${id}`, value])),
      'reden-punten': 'In het overleg zo verdeeld.',
      'wie-punten': 'De werkgroep',
    });
    expect(visitor.status).toBe(200);
    expect(visitor.fieldsOf('kies').get('soort-1')).toBe('atLeast');
    expect(visitor.fieldsOf('kies').get('a-1')).toBe('quality');
  });
});

/** Weighs and writes a decision for one of the candidates, up to the point where it can be requested. */
async function writeDecision(address: string, visitor: Visitor, chosen: string): Promise<void> {
  const { readings } = library().frameworks.get('brief-2021')!;
  await visitor.read(`${address}/weging`);
  await visitor.send('kies', { ...weighed, lezing: readings[0]!.id });
  await visitor.send('vastleggen', {}, `${address}/weging`);
  expect(visitor.address).toBe(`${address}/uitkomst`);
  await visitor.read(`${address}/besluit`);
  await visitor.send('schrijf', {
    keuze: chosen,
    datum: '2026-11-20',
    door: 'Het college',
    zin: 'Wij kiezen Element.',
    redenen: 'Het voldoet.\nHet is open.',
    alternatief: 'Dit is het open alternatief.',
    vertrek: 'De gegevens gaan mee.',
    opnieuw: '2028-11-20',
    'kort-vraag': 'Welke chat?',
    'kort-waarom': 'Omdat.',
    'kort-prijs': 'Niets.',
    'kort-open': 'Dit is open.',
    'kort-geld': 'Onbekend.',
  });
}

describe('the decision', () => {
  it('goes from writing to publishing, in two pairs of eyes, and then stands in the register', async () => {
    const address = await openConsensus();
    const lead = await as('anna');
    const chosen = library().dossiers.get('chat-in-de-organisatie')!.decision!.chosen;
    await writeDecision(address, lead, chosen);
    expect(lead.status).toBe(200);
    await lead.read(`${address}/afwijkingen`);
    for (const act of [...lead.text.matchAll(/name="doe" value="(leg-uit-[^"]+)"/g)].map((match) => match[1]!)) {
      const point = act.slice('leg-uit-'.length);
      const filled = {
        grond: 'noSuitableOffer',
        uitleg: 'Zo.',
        gevolg: 'Dit.',
        maatregel: 'Dat.',
        wie: 'CIO',
        tot: '2027-01-01',
      };
      await lead.read(`${address}/afwijkingen`);
      await lead.send(
        act,
        Object.fromEntries(Object.entries(filled).map(([name, value]) => [`${name}-${point}`, value])),
      );
      expect(lead.status).toBe(200);
    }
    await lead.read(`${address}/besluit`);
    await lead.send('vraag-aan', { rol: 'Projectleider' });
    expect(lead.text).toContain('Het besluit is aangevraagd');
    const decider = await as('bas');
    await decider.read('/mijn');
    expect(decider.text).toContain('Stel het besluit vast');
    await decider.read(`${address}/besluit`);
    await decider.send('stel-vast', { 'rol-vast': 'Directeur' });
    expect(decider.text).toContain('Het besluit is vastgesteld');
    expect(decider.text).not.toContain('value="schrijf"');
    await decider.send('publiceer', {});
    expect(decider.text).toContain('Het besluit is gepubliceerd');
    const reader = new Visitor(place.site);
    await reader.read(`/besluiten/${address.split('/').at(-1)}?taal=nl`);
    expect(reader.status).toBe(200);
    expect(reader.text).toContain('Wij kiezen Element.');
    await decider.read(`${address}/besluit`);
    await decider.send('rectificeer', { 'reden-rectificatie': 'De datum klopte niet.' });
    await reader.read(reader.address);
    expect(reader.text).toContain('Dit besluit is gerectificeerd');
    expect(reader.text).toContain('De datum klopte niet.');
  });

  it('is not requested while something is missing, and says what and where', async () => {
    const address = await openConsensus();
    const visitor = await as('anna');
    const { readings } = library().frameworks.get('brief-2021')!;
    await visitor.read(`${address}/weging`);
    await visitor.send('kies', { ...weighed, lezing: readings[0]!.id });
    await visitor.send('vastleggen', {}, `${address}/weging`);
    await visitor.read(`${address}/besluit`);
    await visitor.send('vraag-aan', { rol: 'Projectleider' });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('Het besluit is nog niet helemaal ingevuld');
    expect(visitor.text).toContain(`href="${address}/besluit"`);
  });
});

describe('a weighing that is only looked at', () => {
  it('shows what would come out, and keeps nothing', async () => {
    const address = await openConsensus();
    const visitor = await as('anna');
    await visitor.read(`${address}/weging?taal=nl`);
    const reading = library().frameworks.get('brief-2021')!.readings[1]!;
    await visitor.send('kies', { lezing: reading.id, bekijk: 'ja' }, `${address}/weging`);
    expect(visitor.status).toBe(200);
    expect(visitor.text).toContain('Er is nog niets bewaard');
    expect(visitor.text).toContain('Wat er dan uitkomt');
    expect((await place.storage.dossiers.open(address.split('/').at(-1)!))!.weighing).toBeUndefined();
    await visitor.send('kies', { lezing: reading.id }, `${address}/weging`);
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('Waarom zo?: vul dit in');
  });
});
