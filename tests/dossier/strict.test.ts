import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dossier/command.ts';
import { commandKinds, commandSchema } from '../../src/dossier/commands.ts';
import { newEntrySchema } from '../../src/dossier/entry.ts';
import { longestText } from '../../src/dossier/typed-text.ts';
import { asText, installation } from './play.ts';
import { samples } from './samples.ts';
import { stage } from './stage.ts';

const tempting = [
  'phase',
  'owner',
  'published_at',
  'role',
  'roles',
  'seq',
  'actor',
  'drawnFrom',
  'judgedBy',
  'invented',
];
const extraKey = fc.oneof(fc.constantFrom(...tempting), fc.string({ minLength: 1 }));

/** Every place of an object where a key could be slipped in, by path. */
function objectsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value).flatMap(([name, member]) => objectsIn(member, [...path, name]));
  return Array.isArray(value) ? members : [path, ...members];
}

/** Keys of these are not fixed: ids of nodes, candidates, indicators. */
const freeRecords = /(^|\.)(answers|met|statements|exactly)(\.[^.]*)?$/;

describe('Z09: a command with a key that nobody asked for', () => {
  it.each(commandKinds.filter((kind) => kind !== 'loadDossier'))('is refused: %s', (kind) => {
    const command = asText(samples[kind]);
    const spots = objectsIn(command).filter((path) => !freeRecords.test(path.join('.')));
    expect(commandSchema.safeParse(command).success).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...spots), extraKey, fc.jsonValue(), (path, key, value) => {
        const changed = asText(command);
        const spot = path.reduce((each: object, name) => Reflect.get(each, name) as object, changed as object);
        // A text that is given in one language may be in both instead: then `nl` and `en` are the keys.
        fc.pre(!(key in spot) && key !== '__proto__');
        Object.defineProperty(spot, key, { value, enumerable: true });
        const parsed = commandSchema.safeParse(changed);
        // Optional keys that are part of the form may be filled in; any other refuses the whole.
        if (parsed.success) expect(isPartOf(parsed.data, path, key)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never brings along who it is from, its number, or whose judgement it was', () => {
    for (const key of tempting) {
      expect(commandSchema.safeParse({ ...samples.setAnswer, [key]: 'lies' }).success, key).toBe(false);
      const value = { ...samples.setAnswer.value, [key]: 'facts' };
      expect(commandSchema.safeParse({ ...samples.setAnswer, value }).success, key).toBe(false);
    }
  });
});

function isPartOf(command: object, path: (string | number)[], key: string): boolean {
  const spot = path.reduce((each: object, name) => Reflect.get(each, name) as object, command);
  return Object.hasOwn(spot, key) && !tempting.includes(key);
}

describe('an entry of the logbook', () => {
  it('goes through JSON and its shape unchanged, for a dossier that went all the way', () => {
    for (const { kind, data } of stage('withdrawn').entries) {
      expect(newEntrySchema.parse(asText({ kind, data }))).toEqual({ kind, data });
    }
  });

  it('with a key too many, or of an unknown kind, is refused', () => {
    const [entry] = stage('draft').entries.slice(-1);
    const { kind, data } = entry!;
    expect(newEntrySchema.safeParse({ kind, data: { ...data, extra: 1 } }).success).toBe(false);
    expect(newEntrySchema.safeParse({ kind: 'dossierBurnt', data: {} }).success).toBe(false);
  });
});

describe('I01, I04: a text', () => {
  const say = (purpose: string) => {
    const play = stage('draft');
    return play.ask('lies', { kind: 'setNeed', value: { purpose } });
  };

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a control character', 'a\u001bb'],
  ])('with %s is refused', (_, text) => {
    expect(say(text)).toMatchObject({ refusal: { message: { key: 'refusal.unreadable' } } });
  });

  it('with half a character is refused', () => {
    const play = stage('draft');
    const by = { account: 'lies', isAdministrator: false, roles: ['lead'] as const };
    const command = { kind: 'setNeed', value: { purpose: 'a\ud800b' }, readAt: play.living.seq } as never;
    expect(decide(play.living, command, by, '2026-09-02T08:00:00Z', installation)).toMatchObject({
      refusal: { message: { key: 'refusal.unreadable' } },
    });
  });

  it('may have emoji, line ends and tabs, and is kept as it was typed', () => {
    const text = 'Één regel\n\tmet 👩🏽‍💻 en \u202Erechts\u202C';
    expect(say(text)).toMatchObject({ entries: [{ data: { value: { purpose: text } } }] });
  });

  it('may be as long as the limit and not one longer', () => {
    expect('entries' in say('x'.repeat(longestText))).toBe(true);
    expect(say('x'.repeat(longestText + 1))).toMatchObject({
      refusal: { message: { key: 'refusal.tooLong', values: { longest: longestText, length: longestText + 1 } } },
    });
  });
});
