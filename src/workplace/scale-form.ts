import type { Level, Scale } from '../framework/framework.ts';
import { typeNumber } from '../language/number-input.ts';
import { sentence } from '../language/sentence.ts';
import type { Language } from '../language/text.ts';
import { type Fault, type Field, fillIn, numberIn, one, type Typed } from '../web/form.ts';
import { bothFields, readBoth, showBoth } from './both-languages.ts';

const spareRows = 2;
const fewestRows = 4;
const mostRows = 30;

/** How many rows the form has: of levels, and of points of a value function. */
export function scaleRows(scale: Scale | undefined): { levels: number; points: number } {
  const rows = (count: number) => Math.min(mostRows, Math.max(fewestRows, count + spareRows));
  const levels = scale !== undefined && 'levels' in scale ? scale.levels.length : 0;
  const points = scale !== undefined && 'number' in scale ? scale.number.points.length : 0;
  return { levels: rows(levels), points: rows(points) };
}

/** What can be answered: described levels, or a number that counts by points between which a straight line runs. */
export function scaleFields(scale: Scale | undefined): Field[] {
  const rows = scaleRows(scale);
  return [
    {
      kind: 'radios',
      name: 'soort',
      label: sentence('scaleForm.kind'),
      required: true,
      options: (['niveaus', 'getal'] as const).map((value) => ({
        value,
        label: sentence(`scaleForm.kind.${value}`),
        hint: sentence(`scaleForm.kind.${value}Hint`),
      })),
    },
    ...numbered(rows.levels, levelFields),
    ...bothFields({ name: 'eenheid', label: sentence('scaleForm.unit'), max: 60, isOptional: true }),
    ...numbered(rows.points, pointFields),
    ...bothFields({
      name: 'reden-getal',
      label: sentence('scaleForm.reason'),
      max: 1000,
      rows: 2,
      isOptional: true,
    }),
  ];
}

function numbered(count: number, fields: (number: number) => Field[]): Field[] {
  return Array.from({ length: count }, (_, i) => fields(i + 1)).flat();
}

function levelFields(number: number): Field[] {
  const label = (key: 'title' | 'description') => sentence(`scaleForm.${key}`, { number });
  return [
    { kind: 'number', name: `niveau-${number}`, label: sentence('scaleForm.level', { number }), whole: true, least: 0 },
    { kind: 'number', name: `punten-${number}`, label: sentence('scaleForm.points', { number }), least: 0, most: 100 },
    ...bothFields({ name: `antwoord-${number}`, label: label('title'), max: 200, isOptional: true }),
    ...bothFields({ name: `uitleg-${number}`, label: label('description'), max: 1000, rows: 2, isOptional: true }),
  ];
}

function pointFields(number: number): Field[] {
  return [
    { kind: 'number', name: `bij-${number}`, label: sentence('scaleForm.at', { number }) },
    { kind: 'number', name: `waarde-${number}`, label: sentence('scaleForm.points', { number }), least: 0, most: 100 },
  ];
}

/** A scale as it stands in the form. */
export function scaleValues(scale: Scale | undefined, language: Language): Typed {
  if (scale === undefined) return fillIn({ soort: 'niveaus' });
  if ('levels' in scale) {
    const rows = scale.levels.map(({ level, value, title, description }, i) => ({
      ...fillIn({ [`niveau-${i + 1}`]: String(level), [`punten-${i + 1}`]: typePoints(value, language) }),
      ...showBoth(`antwoord-${i + 1}`, title),
      ...showBoth(`uitleg-${i + 1}`, description),
    }));
    return Object.assign(fillIn({ soort: 'niveaus' }), ...rows) as Typed;
  }
  const { unit, points, reason } = scale.number;
  const rows = points.map(([x, value], i) =>
    fillIn({ [`bij-${i + 1}`]: typeNumber(x, language), [`waarde-${i + 1}`]: typePoints(value, language) }),
  );
  const texts = { ...showBoth('eenheid', unit), ...showBoth('reden-getal', reason) };
  return Object.assign(fillIn({ soort: 'getal' }), texts, ...rows) as Typed;
}

/** A value from 0 to 1 as points from 0 to 100, as they are typed: with two decimals at most. */
export function typePoints(value: number, language: Language): string {
  return typeNumber(Math.round(value * 1e4) / 100, language);
}

/** Points from 0 to 100 as a value from 0 to 1; what reads as a value that stood there is that value, to the last decimal. */
export function readPoints(points: number, before: readonly number[]): number {
  const stood = before.find((value) => Math.round(value * 1e4) / 100 === points);
  return stood ?? Math.round(points * 1e6) / 1e8;
}

/** The values that a scale gives. */
function valuesOf(scale: Scale | undefined): number[] {
  if (scale === undefined) return [];
  return 'levels' in scale ? scale.levels.map(({ value }) => value) : scale.number.points.map(([, value]) => value);
}

/** Reads the rows that were filled in as a scale, or says which blank is left. What falls is told by the checks of a framework. */
export function readScale(
  typed: Typed,
  before: Scale | undefined,
  language: Language,
): { scale: Scale } | { faults: Fault[] } {
  const rows = scaleRows(before);
  return one(typed, 'soort') === 'niveaus'
    ? readLevels(typed, rows.levels, language, valuesOf(before))
    : readNumber(typed, rows.points, language, valuesOf(before));
}

function readLevels(
  typed: Typed,
  rows: number,
  language: Language,
  before: readonly number[],
): { scale: Scale } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  for (let i = 1; i <= rows; i += 1) {
    const texts = ['antwoord', 'uitleg'].flatMap((name) => [`${name}-${i}-nl`, `${name}-${i}-en`]);
    const names = [`niveau-${i}`, `punten-${i}`, ...texts];
    if (texts.every((name) => one(typed, name) === undefined)) continue;
    const empty = names.filter((name) => one(typed, name) === undefined);
    faults.push(...empty.map((field) => ({ field, text: sentence('scaleForm.rowUnfinished', { number: i }) })));
    if (empty.length > 0) continue;
    const level = numberIn(typed, `niveau-${i}`, language)!;
    if (levels.some((each) => each.level === level)) {
      faults.push({ field: `niveau-${i}`, text: sentence('scaleForm.twice', { level }) });
      continue;
    }
    levels.push({
      level,
      value: readPoints(numberIn(typed, `punten-${i}`, language)!, before),
      title: readBoth(typed, `antwoord-${i}`),
      description: readBoth(typed, `uitleg-${i}`),
    });
  }
  if (faults.length > 0) return { faults };
  if (levels.length < 2) return { faults: [{ field: 'antwoord-1-nl', text: sentence('scaleForm.twoLevels') }] };
  return { scale: { levels: levels.sort((a, b) => a.level - b.level) } };
}

function readNumber(
  typed: Typed,
  rows: number,
  language: Language,
  before: readonly number[],
): { scale: Scale } | { faults: Fault[] } {
  const read = readPointRows(typed, rows, language, { at: 'bij', points: 'waarde' }, before);
  if ('faults' in read) return read;
  const texts = ['eenheid-nl', 'eenheid-en', 'reden-getal-nl', 'reden-getal-en'];
  const empty = texts.filter((name) => one(typed, name) === undefined);
  if (empty.length > 0) return { faults: empty.map((field) => ({ field, text: sentence('scaleForm.wordsMissing') })) };
  const number = { unit: readBoth(typed, 'eenheid'), points: read.points, reason: readBoth(typed, 'reden-getal') };
  return { scale: { number } };
}

/** Reads the rows of a value function that were filled in, from the lowest number to the highest. */
export function readPointRows(
  typed: Typed,
  rows: number,
  language: Language,
  names: { at: string; points: string },
  before: readonly number[],
): { points: [number, number][] } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const points: [number, number][] = [];
  for (let i = 1; i <= rows; i += 1) {
    const [atField, pointsField] = [`${names.at}-${i}`, `${names.points}-${i}`];
    const [at, worth] = [numberIn(typed, atField, language), numberIn(typed, pointsField, language)];
    if (at === undefined && worth === undefined) continue;
    if (at === undefined || worth === undefined) {
      const field = at === undefined ? atField : pointsField;
      faults.push({ field, text: sentence('scaleForm.rowUnfinished', { number: i }) });
    } else if (points.some(([x]) => x === at)) {
      faults.push({ field: atField, text: sentence('scaleForm.twice', { level: at }) });
    } else points.push([at, readPoints(worth, before)]);
  }
  if (faults.length > 0) return { faults };
  if (points.length < 2) return { faults: [{ field: `${names.at}-1`, text: sentence('scaleForm.twoPoints') }] };
  return { points: points.sort(([a], [b]) => a - b) };
}
