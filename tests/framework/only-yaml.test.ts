import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import { poseProblem } from '../../src/dossier/problem.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { languages } from '../../src/language/text.ts';
import { type Library, loadLibrary } from '../../src/library/library.ts';
import { openYamlMemory } from '../../src/library/yaml-memory.ts';
import { Play, people } from '../dossier/play.ts';
import { candidate, decision, need, samples, search } from '../dossier/samples.ts';
import { buildWorkplace } from '../support/site.ts';
import { Visitor } from '../support/visitor.ts';

/** A yardstick that the program has never seen: bicycles, by levels and by a number, with a requirement and a rule for ties. */
const bicycles = `
format: afweging/framework@1
id: dienstfietsen
version: 1
title: {nl: Dienstfietsen, en: Service bicycles}
summary: {nl: Welke fiets koopt de gemeente?, en: Which bicycle does the municipality buy?}
criteria:
  - id: comfort
    title: {nl: Zitcomfort, en: Seating comfort}
    question: {nl: Zit hij goed?, en: Does it sit well?}
    why: {nl: Anders blijft hij staan., en: Else it is left standing.}
    cites: [informatiebeleid]
    indicators:
      - id: saddle
        title: {nl: Het zadel, en: The saddle}
        question: {nl: Hoe zit het zadel?, en: How is the saddle?}
        why: {nl: Men zit erop., en: One sits on it.}
        scale:
          levels:
            - {level: 0, value: 0, title: {nl: Hard, en: Hard}, description: {nl: Van hout., en: Of wood.}}
            - {level: 1, value: 1, title: {nl: Zacht, en: Soft}, description: {nl: Van leer., en: Of leather.}}
        evidence: {nl: Een proefrit, en: A ride}
        sources: [Eigen werk]
        answeredBy: municipality
  - id: range
    title: {nl: Actieradius, en: Range}
    question: {nl: Hoe ver komt hij?, en: How far does it get?}
    why: {nl: De gemeente is groot., en: The municipality is large.}
    cites: [informatiebeleid]
    indicators:
      - id: distance
        title: {nl: Afstand per lading, en: Distance per charge}
        question: {nl: Hoe ver op één lading?, en: How far on one charge?}
        why: {nl: Terugkomen hoort erbij., en: Coming back is part of it.}
        scale:
          number:
            unit: {nl: kilometer, en: kilometres}
            points: [[20, 0], [100, 1]]
            reason: {nl: Zo ver is de rand., en: That far is the edge.}
        evidence: {nl: Een meting, en: A measurement}
        sources: [Eigen werk]
        answeredBy: facts
inside: {division: equal, reason: {nl: Eén vraag elk., en: One question each.}}
readings:
  - id: samen
    title: {nl: Samen, en: Together}
    reason: {nl: Comfort telt minstens zo zwaar., en: Comfort counts at least as much.}
    statements:
      root: [{atLeast: [comfort, range]}]
requirements:
  - {indicator: distance, number: 30, reason: {nl: Tot de grens en terug., en: To the edge and back.}}
ties: [saddle]
`;

let folder: string;
let data: Library;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afweging-'));
  cpSync('data', folder, { recursive: true });
  writeFileSync(join(folder, 'frameworks/dienstfietsen.yaml'), bicycles);
  const letter = join(folder, 'frameworks/brief-2021.yaml');
  writeFileSync(letter, withOneMore(readFileSync(letter, 'utf8')));
  const loaded = loadLibrary(folder, openYamlMemory('var/test-data-read.json'));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  data = loaded.library;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The letter with the indicator of its licence once more, under another name and title. */
function withOneMore(text: string): string {
  const [block] = /^ {6}- id: licence\n(?: {8}.*\n)+/m.exec(text)!;
  const more = block
    .replace('id: licence', 'id: licenceAgain')
    .replace(/title: \{.*\}/, 'title: {nl: Nog eens, en: Once more}');
  return text.replace(block, block + more);
}

describe('adding an indicator, a criterion, a whole framework is only YAML', () => {
  it('a framework that came as a file goes through a dossier, by commands alone, to pages and reports in both languages', async () => {
    const framework = data.frameworks.get('dienstfietsen')!;
    const house = { fourEyes: true, sources: data.sources };
    const play = new Play(house);
    play.does('lies', { ...samples.createDossier, id: 'proef', framework: framework.id });
    for (const [account, value] of Object.entries(people)) play.does('lies', { kind: 'setMember', account, value });
    play.does('lies', { kind: 'setNeed', value: { ...need, answers: [] } });
    play.does('lies', { kind: 'setSearch', id: 'een', value: search });
    for (const id of ['open', 'stadsfiets', 'vouwfiets']) {
      play.does('lies', { kind: 'setCandidate', id, value: { ...candidate('EUPL-1.2'), name: `De ${id}` } });
    }
    play.does('lies', { kind: 'startAssessing' });
    const give = (id: string, saddle: number, distance: number) => {
      const rest = { reason: 'Gereden', evidence: [] };
      play.does('anna', { kind: 'setAnswer', candidate: id, indicator: 'saddle', value: { level: saddle, ...rest } });
      play.does('anna', {
        kind: 'setAnswer',
        candidate: id,
        indicator: 'distance',
        value: { number: distance, ...rest },
      });
    };
    give('open', 1, 60);
    give('stadsfiets', 0, 100);
    give('vouwfiets', 1, 25);
    play.does('lies', { kind: 'closeRound' });
    play.does('lies', { kind: 'agreeWhereEqual', reason: 'Eén beoordelaar' });
    play.does('lies', {
      kind: 'setWeighing',
      value: { reading: 'samen', reason: 'Zo staat het er', by: 'College', date: '2026-09-01' },
    });
    play.does('lies', { kind: 'settleWeighing' });
    play.does('lies', { kind: 'setDecision', value: { ...decision, chosen: 'open' } });
    play.does('lies', { kind: 'requestDecision', role: 'Projectleider' });
    play.does('dirk', { kind: 'settleDecision', role: 'Gemeentesecretaris' });
    play.does('lies', { kind: 'publish' });

    const { site, storage } = await buildWorkplace({ library: data, installation: house });
    await storage.logbook.append(
      streamOf('proef'),
      { seq: 0 },
      play.entries.map(({ kind, data }) => ({ kind, data }) as never),
      {
        at: '2026-11-25T09:00:00.000Z',
        actor: 'lies',
      },
    );
    const visitor = new Visitor(site);
    for (const language of languages) {
      const { title } = framework.criteria[0]!;
      await visitor.read(`/kaders/dienstfietsen?taal=${language}`);
      expect(visitor.status).toBe(200);
      for (const { indicator } of listIndicators(framework))
        expect(visitor.text.includes(indicator.title[language])).toBe(true);
      for (const page of ['', '/samenvatting', '/kandidaten', '/vergelijk', '/gevoeligheid']) {
        await visitor.read(`/besluiten/proef${page}?taal=${language}`);
        expect(visitor.status, page).toBe(200);
        expect(visitor.text.includes(title[language]), page).toBe(true);
      }
      await visitor.read(`/besluiten/proef?taal=${language}`);
      const unit = { nl: '60 kilometer', en: '60 kilometres' }[language];
      expect(visitor.text.includes(unit)).toBe(true);
      // Short of what the framework requires.
      expect(visitor.text.includes({ nl: 'De vouwfiets valt af', en: 'De vouwfiets drops out' }[language])).toBe(true);
    }
    await storage.close();
  });

  it('an indicator that was added to a framework is asked, counts as unknown where nobody answered, and is on its page', async () => {
    const dossier = { ...data.dossiers.get('chat-in-de-organisatie')!, id: 'proef' };
    expect(dossier.candidates.some(({ id }) => dossier.answers.get(id)?.has('licenceAgain'))).toBe(false);
    expect(Object.values(poseProblem(dossier).performance).every((cells) => cells['licenceAgain'] === null)).toBe(true);
    const { site, storage } = await buildWorkplace({ library: data, more: [dossier] });
    const visitor = new Visitor(site);
    for (const address of ['/kaders/brief-2021', '/besluiten/proef/vergelijk']) {
      await visitor.read(`${address}?taal=en`);
      expect(visitor.text.includes('Once more'), address).toBe(true);
    }
    await storage.close();
  });
});
