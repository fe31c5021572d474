import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/library.ts';
import { openYamlMemory } from '../../src/library/yaml-memory.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afweging-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes one file and returns the faults; each says its file, its line and what is allowed. */
function plant(name: string, change: (text: string) => string): { file: string; line: number; message: string }[] {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the fault was not planted').not.toBe(before);
  writeFileSync(path, after);
  const loaded = loadLibrary(folder, memory());
  return 'faults' in loaded ? loaded.faults : [];
}

/** What was read of the untouched data is remembered, so that each test parses only the file it changed. */
function memory() {
  return openYamlMemory('var/test-data-read.json');
}

function lineOf(name: string, text: string): number {
  return readFileSync(join(folder, name), 'utf8')
    .slice(0, readFileSync(join(folder, name), 'utf8').indexOf(text))
    .split('\n').length;
}

const framework = 'frameworks/brief-2021.yaml';
const signal = 'applications/signal.yaml';
const chat = 'dossiers/chat-met-inwoners.yaml';

describe('data with a fault in it is refused at the start, with file, line and what is allowed there', () => {
  it('the data as it is has no fault', () => {
    expect(loadLibrary(folder, memory())).toHaveProperty('library');
  });

  it('an answer to an indicator that the framework does not have', () => {
    const faults = plant(signal, (text) => text.replace('indicator: licence', 'indicator: licentie'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: lineOf(signal, 'indicator: licentie') });
    expect(faults[0]!.file).toContain('signal.yaml');
    expect(faults[0]!.message).toMatch(/no indicator of this framework; allowed: licence, sourceParts/);
  });

  it('a level that the scale does not have', () => {
    const faults = plant(signal, (text) => text.replace(/(indicator: licence\n\s+)level: \d/, '$1level: 9'));
    expect(faults[0]!.message).toMatch(/does not fit the scale; allowed: a level of 0, 1, 2, 3/);
  });

  it('a text without its English', () => {
    const faults = plant(framework, (text) =>
      text.replace(/title: \{nl: Licentie, en: Licence\}/, 'title: {nl: Licentie}'),
    );
    expect(faults[0]).toMatchObject({ line: lineOf(framework, 'title: {nl: Licentie}') });
    expect(faults[0]!.message).toMatch(/title\.en: the English text is missing/);
  });

  it('evidence that is nowhere', () => {
    const faults = plant(chat, (text) => text.replace(/evidence: \[[a-z0-9.-]+/, 'evidence: [nergens.te-vinden'));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]!.message).toMatch(
      /no evidence "nergens\.te-vinden": it must stand under evidence, or be application\.fact/,
    );
  });

  it('an id that stands in the file twice', () => {
    const faults = plant(framework, (text) => text.replace('id: sourceParts', 'id: licence'));
    expect(faults.some(({ message }) => /"licence" stands here twice/.test(message))).toBe(true);
  });

  it('a criterion of openness that the framework does not have', () => {
    const faults = plant(framework, (text) => text.replace(/^opennessCriterion: .*$/m, 'opennessCriterion: openheid'));
    expect(faults).toMatchObject([{ line: lineOf(framework, 'opennessCriterion: openheid') }]);
    expect(faults[0]!.message).toMatch(/is no criterion of this framework; allowed: openSource, openStandards/);
  });

  it('an id of a policy that stands in the file twice', () => {
    const faults = plant('policies.yaml', (text) =>
      text.replace('- id: brief-2021\n', '- id: motie-digitaal-onafhankelijk\n'),
    );
    expect(faults[0]!.message).toMatch(/"motie-digitaal-onafhankelijk" stands here twice/);
  });

  it('a day that is not on the calendar', () => {
    const faults = plant(signal, (text) => text.replace(/date: '\d{4}-\d{2}-\d{2}'/, "date: '2026-02-31'"));
    expect(faults[0]!.message).toMatch(/must be a day on the calendar/);
  });

  it('a month that is not in the year', () => {
    const planned = plant(chat, (text) => text.replace(/planned: .*/, "planned: '2026-13-01'"));
    expect(planned[0]!.message).toBe('need.planned: must be a day, as 2026-05-12');
  });

  it('an address that is none', () => {
    const faults = plant(signal, (text) => text.replace(/url: https:\S+/, 'url: javascript:alert(1)'));
    expect(faults[0]!.message).toMatch(/must be an address that starts with https?:\/\//);
  });

  it('the same id in two files', () => {
    cpSync(join(folder, signal), join(folder, 'applications/signal-2.yaml'));
    const loaded = loadLibrary(folder, memory());
    expect(loaded).toMatchObject({ faults: [{ message: 'id: "signal" stands in another file already' }] });
  });

  it('I07: an alias bomb', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n';
    const faults = plant(signal, (text) => bomb + text);
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining('aliases') }]);
  });

  it('I07: a tab where spaces belong', () => {
    const faults = plant(framework, (text) => text.replace('\ncriteria:\n  - id', '\ncriteria:\n\t- id'));
    expect(faults[0]!.message).toMatch(/tabs are not allowed/);
  });

  it('I07: a key that stands twice', () => {
    const faults = plant(signal, (text) => `${text}\nname: Anders\n`);
    expect(faults[0]!.message).toMatch(/unique/);
  });

  it('a number where text belongs', () => {
    const faults = plant(signal, (text) => text.replace(/^name: .*$/m, 'name: 12'));
    expect(faults).toMatchObject([{ line: lineOf(signal, 'name: 12'), message: 'name: must be text' }]);
  });

  it('a key that nobody knows', () => {
    const faults = plant(signal, (text) => `${text}\nkleur: blauw\n`);
    expect(faults[0]!.message).toBe('kleur: is not a known key here');
  });

  it('a word that is not in its list names the list', () => {
    const faults = plant(chat, (text) => text.replace(/decider: college/, 'decider: burgemeester'));
    expect(faults[0]!.message).toBe('need.decider: allowed: college, director, council');
  });

  it('a licence expression that cannot be read', () => {
    const faults = plant(signal, (text) => text.replace(/licence: AGPL-3\.0-only/, 'licence: MIT AND'));
    expect(faults[0]!.message).toMatch(/licence/);
  });

  it('a decision for a candidate that does not exist', () => {
    const faults = plant(chat, (text) => text.replace(/chosen: signal/, 'chosen: telefoon'));
    expect(faults[0]!.message).toMatch(/decision\.chosen: is no candidate; allowed: none, /);
  });

  it('a reading whose statements contradict each other names them', () => {
    const faults = plant(framework, (text) =>
      text.replace('- {share: openSource, min: 0.1}', '- {share: openSource, min: 0.9}'),
    );
    expect(faults[0]!.message).toMatch(/cannot hold together|contradict/);
  });
});
