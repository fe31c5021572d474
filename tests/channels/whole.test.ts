import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GuideFile, guideFileSchema } from '../../src/channels/guide-file.ts';
import { makeWholeGuide } from '../../src/channels/whole.ts';
import { checkCitations, checkFramework } from '../../src/framework/check.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { library } from '../support/library.ts';

const read = () => guideFileSchema.parse(parse(readFileSync('data/channels/voorbeeld.yaml', 'utf8')));
const { sources, frameworks, policies } = library();

/** The faults of the example after `change`, as `path: message`. */
function faultsAfter(change: (file: GuideFile) => void): string[] {
  const file = read();
  change(file);
  const made = makeWholeGuide(file, sources);
  return 'faults' in made ? made.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
}

it('the example is whole: what it cites of the catalogue is copied in', () => {
  const made = makeWholeGuide(read(), sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  expect(made.guide.evidence.get('signal.metadata-collected-2')?.date).toBe('2020-06');
  expect(made.guide.evidence.has('signal.accessibility')).toBe(false);
});

it.each<[string, (file: GuideFile) => void, RegExp]>([
  [
    'a framework that is not there',
    (file) => Object.assign(file.framework, { version: 9 }),
    /framework.*kanalen version 1/,
  ],
  [
    'a framework without uses',
    (file) => Object.assign(file, { framework: { id: 'brief-2021', version: 1 } }),
    /framework: .*uses/,
  ],
  [
    'a channel that stands there twice',
    (file) => file.channels.push(file.channels[0]!),
    /channels\.14\.id: "balie".*twice/,
  ],
  [
    'a function that is not known',
    (file) => file.channels[0]!.functions.push('faxen'),
    /channels\.0\.functions: "faxen".*zenden/,
  ],
  [
    'an application that is not there',
    (file) => Object.assign(file.channels[5]!, { application: 'post' }),
    /channels\.5\.application/,
  ],
  [
    'an edition that is not there',
    (file) => Object.assign(file.channels[5]!, { edition: 'pro' }),
    /channels\.5\.edition: allowed: email/,
  ],
  ['an answer for no channel', (file) => Object.assign(file.answers, { fax: {} }), /answers\.fax: is no channel/],
  [
    'an answer to no indicator',
    (file) => Object.assign(file.answers['balie']!, { smell: file.answers['balie']!['reach'] }),
    /answers\.balie\.smell/,
  ],
  [
    'an answer off the scale',
    (file) => Object.assign(file.answers['balie']!['reach']!, { level: 9 }),
    /answers\.balie\.reach: does not fit/,
  ],
  [
    'evidence that is not there',
    (file) => file.answers['balie']!['reach']!.evidence.push('nergens'),
    /answers\.balie\.reach\.evidence/,
  ],
  [
    'an override of no channel',
    (file) => Object.assign(file.overrides[0]!, { channel: 'fax' }),
    /overrides\.0\.channel/,
  ],
  [
    'an override for no use',
    (file) => Object.assign(file.overrides[0]!, { when: { purposes: ['dansen'] } }),
    /overrides\.0\.when\.purposes\.0: "dansen".*informeren/,
  ],
  ['two overrides with one name', (file) => file.overrides.push(file.overrides[0]!), /overrides\.4\.id/],
  ['a settled guide that nobody signed off', (file) => Object.assign(file, { signOff: undefined }), /signOff/],
])('refuses %s, with its place', (_what, change, message) => {
  expect(faultsAfter(change).join('\n')).toMatch(message);
});

it('what a framework asks per use is held to its own scales, functions, conditions and names', () => {
  const framework = structuredClone(frameworks.get('kanalen')!);
  const check = () => [...checkFramework(framework), ...checkCitations(framework, new Set(policies.keys()))];
  expect(check()).toEqual([]);
  const uses = framework.uses!;
  uses.purposes[0]!.needs = ['faxen'];
  uses.requirements[0]!.indicator = 'smell';
  uses.requirements[1]!.otherwise!.condition = 'nergens';
  uses.requirements[2]!.otherwise!.atLeast = 3;
  uses.requirements[3]!.level = 9;
  uses.requirements[4]!.when = { information: ['geheim'] };
  uses.requirements[5]!.id = uses.requirements[4]!.id;
  uses.requirements[6]!.cites = ['nergens'];
  const paths = check().map(({ path }) => path.slice(1).join('.'));
  expect(paths.sort()).toEqual([
    'purposes.0.needs.0',
    'requirements.0.indicator',
    'requirements.1.otherwise.condition',
    'requirements.2.otherwise.atLeast',
    'requirements.3.level',
    'requirements.4.when.information.0',
    'requirements.5.id',
    'requirements.6.cites.0',
  ]);
  for (const { text } of check()) expect(writePlain(text, 'nl')).not.toMatch(/\{|undefined/);
});
