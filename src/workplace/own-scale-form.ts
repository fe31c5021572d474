import { dayOf } from '../dossier/day.ts';
import type { Weighing } from '../dossier/decision.ts';
import type { Indicator, ValueFunction } from '../framework/framework.ts';
import { listIndicators } from '../framework/indicators.ts';
import { typeNumber } from '../language/number-input.ts';
import { sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { type Field, fillIn } from '../web/form.ts';
import type { DossierPlace, WorkForm } from './place.ts';
import { readPointRows, typePoints } from './scale-form.ts';

const spareRows = 2;
const fewestRows = 4;

/** A question that is answered with a number, as the page of a tender's weighing shows it. */
export interface OwnScale {
  id: string;
  title: Words;
  unit: Words;
  isOwn: boolean;
  rows: number[];
}

/** The numbers whose points a tender can set for itself, as long as its weighing is not locked. */
export function ownScales({ dossier }: DossierPlace): OwnScale[] {
  return numbersIn(dossier).map(({ indicator: { id, title }, number }) => ({
    id,
    title,
    unit: number.unit,
    isOwn: dossier.weighing?.scales?.[id] !== undefined,
    rows: Array.from({ length: rowsFor(pointsFor(dossier.weighing, id, number)) }, (_, i) => i + 1),
  }));
}

/** Per number one form for its points, and where they are the tender's own one to go back to those of the framework. */
export function ownScaleForms(place: DossierPlace): WorkForm[] {
  const { weighing } = place.dossier;
  if (weighing === undefined) return [];
  return numbersIn(place.dossier).flatMap((each) => {
    const form = scaleForm(place, weighing, each);
    return weighing.scales?.[each.indicator.id] === undefined
      ? [form]
      : [form, dropForm(place, weighing, each.indicator)];
  });
}

interface NumberAsked {
  indicator: Indicator;
  number: ValueFunction;
}

function numbersIn({ tender, weighingLock, framework }: DossierPlace['dossier']): NumberAsked[] {
  if (!tender || weighingLock !== undefined) return [];
  return listIndicators(framework).flatMap(({ indicator }) =>
    'number' in indicator.scale ? [{ indicator, number: indicator.scale.number }] : [],
  );
}

function pointsFor(weighing: Weighing | undefined, id: string, number: ValueFunction): ValueFunction['points'] {
  return weighing?.scales?.[id] ?? number.points;
}

function rowsFor(points: ValueFunction['points']): number {
  return Math.max(fewestRows, points.length + spareRows);
}

function scaleForm(place: DossierPlace, weighing: Weighing, { indicator, number }: NumberAsked): WorkForm {
  const { language } = place.asked;
  const { id, title } = indicator;
  const points = pointsFor(weighing, id, number);
  const names = { at: `bij-${id}`, points: `waarde-${id}` };
  return {
    act: `schaal-${id}`,
    command: 'setWeighing',
    title: sentence('ownScale.of', { title }),
    button: sentence('ownScale.save'),
    fields: Array.from({ length: rowsFor(points) }, (_, i): Field[] => [
      { kind: 'number', name: `${names.at}-${i + 1}`, label: sentence('ownScale.at', { unit: number.unit }) },
      { kind: 'number', name: `${names.points}-${i + 1}`, label: sentence('scaleForm.points'), least: 0, most: 100 },
    ]).flat(),
    values: fillIn(
      Object.fromEntries(
        points.flatMap(([x, value], i) => [
          [`${names.at}-${i + 1}`, typeNumber(x, language)],
          [`${names.points}-${i + 1}`, typePoints(value, language)],
        ]),
      ),
    ),
    send(typed) {
      const stood = points.map(([, value]) => value);
      const read = readPointRows(typed, rowsFor(points), language, names, stood);
      if ('faults' in read) return read;
      const scales = { ...weighing.scales, [id]: read.points };
      const value = { ...weighing, scales, date: dayOf(place.parts.now()) };
      return { commands: [{ kind: 'setWeighing', value }], note: sentence('ownScale.saved') };
    },
  };
}

function dropForm({ parts }: DossierPlace, weighing: Weighing, { id, title }: Indicator): WorkForm {
  return {
    act: `schaal-weg-${id}`,
    command: 'setWeighing',
    isSmall: true,
    title: sentence('ownScale.of', { title }),
    button: sentence('ownScale.drop'),
    fields: [],
    send() {
      const { scales, ...rest } = weighing;
      const left = Object.entries(scales ?? {}).filter(([each]) => each !== id);
      const kept = left.length === 0 ? {} : { scales: Object.fromEntries(left) };
      const value = { ...rest, ...kept, date: dayOf(parts.now()) };
      return { commands: [{ kind: 'setWeighing', value }], note: sentence('ownScale.dropped') };
    },
  };
}
