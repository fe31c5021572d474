import type { Amount, Costs } from '../dossier/candidate.ts';
import { isLive } from '../dossier/live.ts';
import { areCostsSealed } from '../dossier/seen.ts';
import { endsOf, totalCosts } from '../dossier/total-costs.ts';
import { doCostsCount } from '../dossier/yardstick.ts';
import { typeNumber } from '../language/number-input.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Language } from '../language/text.ts';
import { type Fault, type Field, fillIn, numberIn, type Typed, wordsToType } from '../web/form.ts';
import type { DossierPlace, WorkForm } from './place.ts';
import { optionalWords, wordsIn } from './typed-value.ts';

/** The three amounts of the costs of a candidate, with the name of their fields. */
export const amounts = [
  { key: 'oneOff', name: 'eenmalig' },
  { key: 'yearly', name: 'jaarlijks' },
  { key: 'exit', name: 'vertrek' },
] as const;

/** The most euros that an amount may be: more than any municipality spends, and counted exactly. */
const mostEuros = 1_000_000_000_000;

const fields: readonly Field[] = [
  ...amounts.flatMap(({ key, name }): Field[] => [
    euros(`${name}-van`, sentence('costsForm.from', { what: sentence(`costs.${key}`) })),
    euros(`${name}-tot`, sentence('costsForm.to', { what: sentence(`costs.${key}`) })),
  ]),
  {
    kind: 'number',
    name: 'jaren',
    label: sentence('costsForm.years'),
    hint: sentence('costsForm.yearsHint'),
    whole: true,
    least: 1,
    most: 25,
    required: true,
  },
  {
    kind: 'line',
    name: 'bron',
    label: sentence('costsForm.source'),
    hint: sentence('costsForm.sourceHint'),
    max: 500,
    required: true,
  },
  { kind: 'text', name: 'opmerking', label: sentence('costsForm.note'), max: 2000, rows: 3 },
];

function euros(name: string, label: Sentence): Field {
  return { kind: 'number', name, label, least: 0, most: mostEuros };
}

/** The forms about the costs of a candidate that takes part: none for whoever may not open the envelope of a tender. */
export function costsForms(place: DossierPlace, candidate: string): WorkForm[] {
  if (areCostsSealed(place.dossier, place.actor) || !isLive(place.dossier, candidate)) return [];
  const before = place.dossier.costs.get(candidate);
  const form: WorkForm = {
    act: 'kosten',
    command: 'setCosts',
    button: sentence('costsForm.save'),
    fields,
    values: before === undefined ? fillIn({ jaren: '5' }) : valuesOf(before, place.asked.language),
    send: (typed) => {
      const read = readCosts(place, typed, before);
      if ('faults' in read) return read;
      return { commands: [{ kind: 'setCosts', candidate, value: read.value }], note: sentence('costsForm.saved') };
    },
  };
  if (before === undefined) return [form];
  return [
    form,
    {
      act: 'kosten-weg',
      command: 'setCosts',
      button: sentence('costsForm.remove'),
      title: sentence('costsForm.remove'),
      isGrave: true,
      isSmall: true,
      fields: [],
      send: () => ({ commands: [{ kind: 'setCosts', candidate, value: null }], note: sentence('form.removed') }),
    },
  ];
}

function valuesOf(costs: Costs, language: Language): Typed {
  const ends = amounts.flatMap(({ key, name }) => {
    const amount = costs[key];
    if (amount === undefined) return [];
    const [low, high] = endsOf(amount);
    const typed = [[`${name}-van`, typeNumber(low, language)]];
    return low === high ? typed : [...typed, [`${name}-tot`, typeNumber(high, language)]];
  });
  return fillIn({
    ...Object.fromEntries(ends),
    jaren: String(costs.years),
    bron: wordsToType(costs.source, language),
    opmerking: costs.note && wordsToType(costs.note, language),
  });
}

function readCosts(place: DossierPlace, typed: Typed, before?: Costs): { value: Costs } | { faults: Fault[] } {
  const { language } = place.asked;
  const faults: Fault[] = [];
  const read: Partial<Record<(typeof amounts)[number]['key'], Amount>> = {};
  for (const { key, name } of amounts) {
    const low = numberIn(typed, `${name}-van`, language);
    const high = numberIn(typed, `${name}-tot`, language);
    const what = sentence(`costs.${key}`);
    if (low === undefined && high === undefined) continue;
    if (low === undefined) faults.push({ field: `${name}-van`, text: sentence('costsForm.noStart', { what }) });
    else if (high !== undefined && high < low)
      faults.push({ field: `${name}-tot`, text: sentence('costsForm.falls', { what }) });
    else read[key] = high === undefined || high === low ? low : [low, high];
  }
  if (faults.length > 0) return { faults };
  if (Object.keys(read).length === 0)
    return { faults: [{ field: 'eenmalig-van', text: sentence('costsForm.noAmount') }] };
  return {
    value: {
      ...read,
      years: numberIn(typed, 'jaren', language)!,
      source: wordsIn(place, typed, 'bron', before?.source),
      ...optionalWords(place, 'note', typed, 'opmerking', before?.note),
    },
  };
}

/** What the costs of a candidate come to, in a sentence, or that they are not known or not to be seen yet. */
export function sayCosts(place: DossierPlace, candidate: string): Sentence {
  if (areCostsSealed(place.dossier, place.actor)) return sentence('costsForm.sealed');
  const costs = place.dossier.costs.get(candidate);
  const total = totalCosts(costs);
  if (costs === undefined) return sentence('costs.none');
  if (total === undefined) return sentence('costsForm.partly');
  const [low, high] = total;
  const values = { low, high, years: costs.years };
  return sentence(low === high ? 'costsForm.total' : 'costsForm.totalRange', values);
}

/** What holds for the envelope with prices of a tender, for who reads this page; undefined where there is none. */
export function sayEnvelope({ dossier, actor }: DossierPlace): Sentence | undefined {
  if (!dossier.tender) return undefined;
  const until = sentence(doCostsCount(dossier.framework) ? 'costsForm.untilWeighed' : 'costsForm.untilClosed');
  if (areCostsSealed(dossier, actor)) return sentence('costsForm.envelope', { until });
  const isStillSealed = areCostsSealed(dossier, { ...actor, roles: ['assessor'] });
  return isStillSealed ? sentence('costsForm.keeper', { until }) : sentence('costsForm.opened');
}
