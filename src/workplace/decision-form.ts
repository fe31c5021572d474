import type { DecisionDraft, Risk } from '../dossier/decision.ts';
import { sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import { type Fault, type Field, fillIn, one, type Typed, typedWords, wordsToType } from '../web/form.ts';
import { readLines, writeLines } from './lines.ts';

/** Rows for risks; more than a council reads. */
const mostRisks = 8;
const spareRisks = 2;

export function risksFor(decision: DecisionDraft | undefined): number {
  return Math.min(mostRisks, (decision?.risks?.length ?? 0) + spareRisks);
}

/** The parts of the council page, each in a sentence or two. */
const shortParts = [
  ['kort-vraag', 'question', 'shortQuestion'],
  ['kort-waarom', 'why', 'shortWhy'],
  ['kort-prijs', 'givenUp', 'shortGivenUp'],
  ['kort-open', 'openAlternative', 'shortOpen'],
  ['kort-geld', 'money', 'shortMoney'],
] as const;

export function decisionFields(candidates: readonly { id: string; name: Words }[], risks: number): Field[] {
  const lines = (name: string, key: 'reasons' | 'givenUp' | 'outside' | 'conditions'): Field => ({
    kind: 'text',
    name,
    label: sentence(`decisionForm.${key}`),
    hint: sentence('needForm.lines'),
    ...(key === 'reasons' ? { neededLater: true } : {}),
    max: 6000,
  });
  return [
    {
      kind: 'radios',
      name: 'keuze',
      neededLater: true,
      label: sentence('decisionForm.chosen'),
      options: [
        ...candidates.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'none', label: sentence('decisionForm.noneChosen') },
      ],
    },
    { kind: 'date', name: 'datum', neededLater: true, label: sentence('decisionForm.date') },
    { kind: 'line', name: 'door', neededLater: true, label: sentence('decisionForm.by'), max: 200 },
    { kind: 'text', name: 'zin', neededLater: true, label: sentence('decisionForm.sentence'), max: 600, rows: 2 },
    lines('redenen', 'reasons'),
    lines('opgegeven', 'givenUp'),
    {
      kind: 'text',
      name: 'alternatief',
      neededLater: true,
      label: sentence('decisionForm.openAlternative'),
      max: 2000,
    },
    ...Array.from({ length: risks }, (_, i) => riskFields(i + 1)).flat(),
    lines('buiten', 'outside'),
    lines('voorwaarden', 'conditions'),
    { kind: 'text', name: 'vertrek', neededLater: true, label: sentence('decisionForm.exit'), max: 2000 },
    { kind: 'date', name: 'opnieuw', neededLater: true, label: sentence('decisionForm.review') },
    { kind: 'text', name: 'eerder', label: sentence('decisionForm.orEarlier'), max: 600, rows: 2 },
    ...shortParts.map(
      ([name, , key]): Field => ({
        kind: 'text',
        name,
        neededLater: true,
        label: sentence('decisionForm.short', { part: sentence(`decisionForm.${key}`) }),
        max: 400,
        rows: 2,
      }),
    ),
  ];
}

function riskFields(number: number): Field[] {
  return [
    { kind: 'text', name: `risico-${number}`, label: sentence('decisionForm.risk', { number }), max: 1000, rows: 2 },
    {
      kind: 'text',
      name: `maatregel-${number}`,
      label: sentence('decisionForm.measure', { number }),
      max: 1000,
      rows: 2,
    },
    { kind: 'line', name: `zorg-${number}`, label: sentence('decisionForm.riskOwner', { number }), max: 200 },
    { kind: 'date', name: `risico-tot-${number}`, label: sentence('decisionForm.riskUntil', { number }) },
  ];
}

export function showDecision(decision: DecisionDraft | undefined, language: Language): Typed {
  const d = decision ?? {};
  const text = (words: Words | undefined) => words && wordsToType(words, language);
  return fillIn({
    keuze: d.chosen,
    datum: d.date,
    door: text(d.by),
    zin: text(d.sentence),
    redenen: writeLines(d.reasons ?? [], language),
    opgegeven: writeLines(d.givenUp ?? [], language),
    alternatief: text(d.openAlternative),
    buiten: writeLines(d.outsideInfluence ?? [], language),
    voorwaarden: writeLines(d.conditions ?? [], language),
    vertrek: text(d.exit),
    opnieuw: d.review?.date,
    eerder: text(d.review?.orEarlier),
    ...Object.fromEntries(shortParts.map(([name, part]) => [name, text(d.inShort?.[part])])),
    ...Object.fromEntries(
      (d.risks ?? []).flatMap((risk, i) => [
        [`risico-${i + 1}`, text(risk.risk)],
        [`maatregel-${i + 1}`, text(risk.measure)],
        [`zorg-${i + 1}`, text(risk.owner)],
        [`risico-tot-${i + 1}`, risk.until],
      ]),
    ),
  });
}

/** Reads the decision as far as it is written; a risk is whole or not there. */
export function readDecision(
  typed: Typed,
  decision: DecisionDraft | undefined,
  risks: number,
  language: Language,
): { value: DecisionDraft } | { faults: Fault[] } {
  const before = decision ?? {};
  const words = (name: string, was: Words | undefined) => {
    const text = one(typed, name);
    return text === undefined ? undefined : typedWords(was, text, language);
  };
  const faults: Fault[] = [];
  const read = Array.from({ length: risks }, (_, i): Risk[] => {
    const was = before.risks?.[i];
    const number = i + 1;
    const risk = words(`risico-${number}`, was?.risk);
    const measure = words(`maatregel-${number}`, was?.measure);
    const owner = words(`zorg-${number}`, was?.owner);
    const until = one(typed, `risico-tot-${number}`);
    if (risk === undefined && measure === undefined && owner === undefined) return [];
    if (risk === undefined || measure === undefined || owner === undefined) {
      faults.push({ field: `risico-${number}`, text: sentence('decisionForm.riskWhole', { number }) });
      return [];
    }
    return [{ risk, measure, owner, ...(until === undefined ? {} : { until }) }];
  }).flat();
  if (faults.length > 0) return { faults };
  const inShort = only(
    Object.fromEntries(shortParts.map(([name, part]) => [part, words(name, before.inShort?.[part])])),
  );
  const review = only({ date: one(typed, 'opnieuw'), orEarlier: words('eerder', before.review?.orEarlier) });
  return {
    value: only({
      chosen: one(typed, 'keuze'),
      date: one(typed, 'datum'),
      by: words('door', before.by),
      sentence: words('zin', before.sentence),
      reasons: readLines(one(typed, 'redenen'), before.reasons ?? [], language),
      givenUp: readLines(one(typed, 'opgegeven'), before.givenUp ?? [], language),
      openAlternative: words('alternatief', before.openAlternative),
      risks: read,
      outsideInfluence: readLines(one(typed, 'buiten'), before.outsideInfluence ?? [], language),
      conditions: readLines(one(typed, 'voorwaarden'), before.conditions ?? [], language),
      exit: words('vertrek', before.exit),
      review,
      inShort,
    }) as DecisionDraft,
  };
}

/** Without what is open: undefined, and lists and objects with nothing in them. */
function only<T extends object>(value: T): Partial<T> {
  const isThere = (each: unknown) =>
    each !== undefined && (typeof each !== 'object' || each === null || Object.keys(each).length > 0);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isThere(each))) as Partial<T>;
}
