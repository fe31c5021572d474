import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dossier/day.ts';
import { asItWas, historyOf } from '../../src/dossier/history.ts';
import { fold } from '../../src/dossier/living.ts';
import { refusals } from '../../src/language/messages/refusals.ts';
import { languages } from '../../src/language/text.ts';
import { decision, need, weighing } from './samples.ts';
import { stage } from './stage.ts';

describe('the history of a dossier', () => {
  it('says who changed which field when, from what to what', () => {
    const play = stage('draft').does('lies', { kind: 'setNeed', value: { ...need, purpose: 'Iets anders' } });
    const line = historyOf(play.entries).at(-1)!;
    expect(line).toMatchObject({ seq: play.living.seq, actor: 'lies', kind: 'needSet', place: 'need', ranBack: false });
    expect(line.changes).toEqual([{ field: 'purpose', before: 'Praten met collega’s', after: 'Iets anders' }]);
    expect(line.at).toBe(play.entries.at(-1)!.at);
  });

  it('tells what came and what went, deep inside a place too', () => {
    const play = stage('weighed');
    const { exit: _, ...rest } = decision;
    play.does('lies', {
      kind: 'setDecision',
      value: { ...rest, review: { date: '2028-01-01' }, reasons: ['Zij is open', 'En goed'] },
    });
    const { changes } = historyOf(play.entries).at(-1)!;
    expect(new Map(changes.map(({ field, ...values }) => [field, values]))).toEqual(
      new Map<string, object>([
        ['reasons.1', { after: 'En goed' }],
        ['review.date', { before: '2027-12-01', after: '2028-01-01' }],
        ['exit', { before: 'In een maand' }],
      ]),
    );
  });

  it('has a line for every entry, and marks what was undone', () => {
    const play = stage('withdrawn');
    expect(historyOf(play.entries).map(({ seq }) => seq)).toEqual(play.entries.map(({ seq }) => seq));
    const draft = stage('draft').does('lies', { kind: 'setWeighing', value: { ...weighing, by: 'Raad' } });
    const { seq } = draft.living;
    draft.does('lies', { kind: 'undo', seq });
    expect(historyOf(draft.entries).at(-1)).toMatchObject({
      undoes: seq,
      changes: [{ field: 'by', before: 'Raad', after: 'College' }],
    });
  });

  it('of nothing is empty', () => {
    expect(historyOf([])).toEqual([]);
    expect(fold([])).toBeUndefined();
  });
});

describe('a dossier as it was', () => {
  const { entries } = stage('published');

  it('is the fold of what had been written by then', () => {
    expect(asItWas(entries, '2026-08-31T23:59:59.999Z')).toBeUndefined();
    for (const [i, entry] of entries.entries()) {
      expect(asItWas(entries, entry.at)).toEqual(fold(entries.slice(0, i + 1)));
    }
    expect(asItWas(entries, '2030-01-01T00:00:00.000Z')?.phase).toBe('published');
  });

  it('O04: follows the numbers and not the clock, which may run back', () => {
    const jumped = entries.map((entry) => (entry.seq === 10 ? { ...entry, at: '2026-08-30T08:00:00.000Z' } : entry));
    expect(fold(jumped)).toEqual({ ...fold(entries) });
    expect(
      historyOf(jumped)
        .filter(({ ranBack }) => ranBack)
        .map(({ seq }) => seq),
    ).toEqual([10]);
    const then = asItWas(jumped, entries[8]!.at)!;
    expect(then.seq).toBe(10);
    expect(asItWas(jumped, '2026-08-30T09:00:00.000Z')).toBeUndefined();
  });
});

it.each([
  ['2026-03-29T00:59:59.000Z', '2026-03-29'],
  ['2026-03-28T23:30:00.000Z', '2026-03-29'],
  ['2026-10-25T22:59:00.000Z', '2026-10-25'],
  ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01'],
])('O04: at %s it is %s in the Netherlands', (now, day) => {
  expect(dayOf(now)).toBe(day);
});

it('every refusal can be said in both languages, with the same values', () => {
  for (const [key, text] of Object.entries(refusals)) {
    const [nl, en] = languages.map((language) =>
      [...text[language].matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort(),
    );
    expect(en, key).toEqual(nl);
    for (const language of languages) {
      const values = Object.fromEntries(nl!.map((name) => [name!, name === 'count' ? 2 : 7]));
      expect(String(new IntlMessageFormat(text[language], language).format(values))).not.toBe('');
    }
  }
});
