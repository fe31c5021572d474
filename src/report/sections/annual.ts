import type { Amount } from '../../dossier/candidate.ts';
import type { Deviation } from '../../dossier/decision.ts';
import type { Candidate, Dossier } from '../../dossier/dossier.ts';
import { isFrozen } from '../../dossier/phase.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { type Language, say, type Words } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { word } from '../wording.ts';
import { costRows } from './account.ts';

/** What the annual account is made from: every dossier that was settled in one year. */
export interface AnnualInput {
  year: number;
  organisation: Words;
  entries: readonly ReportInput[];
  /** The code by which a reader checks the account. */
  code?: string;
}

/** One choice of the year and what was deviated from. */
export interface AnnualEntry {
  input: ReportInput;
  chosen?: Candidate;
  date: string;
  /** What was chosen, for how much, and how many mandatory standards apply. */
  bought: Sentence[];
  mandatory: number;
  met: number;
  openSource: Deviation[];
  standards: Deviation[];
}

/** The settled dossiers of the year, oldest first. */
export function annualEntries(input: AnnualInput): AnnualEntry[] {
  return inputsOfYear(input).map(describe);
}

/** What is accounted for in the year: only what is settled, oldest first. */
export function inputsOfYear({ year, entries }: AnnualInput): ReportInput[] {
  return entries.filter(({ dossier }) => isOfYear(dossier, year)).sort((a, b) => compareDays(a.dossier, b.dossier));
}

/** The dossiers that were settled in the year, oldest first: those of the municipality, or while it has none the examples. */
export function dossiersOfYear(year: number, dossiers: readonly Dossier[]): Dossier[] {
  const settled = dossiers.filter((dossier) => isOfYear(dossier, year)).sort(compareDays);
  const own = settled.filter(({ example }) => example !== true);
  return own.length === 0 ? settled : own;
}

/** The years in which something was settled, the newest first. */
export function yearsOf(dossiers: readonly Dossier[]): number[] {
  const settled = dossiers.filter(({ phase, decision }) => isFrozen(phase) && decision !== undefined);
  return [...new Set(settled.map(({ decision }) => Number(decision!.date.slice(0, 4))))].sort((a, b) => b - a);
}

function isOfYear({ phase, decision }: Dossier, year: number): boolean {
  return isFrozen(phase) && decision?.date.startsWith(`${year}-`) === true;
}

const compareDays = (a: Dossier, b: Dossier) => compare(a.decision!.date, b.decision!.date) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function describe(input: ReportInput): AnnualEntry {
  const { dossier, outcome, standards } = input;
  const { chosen } = outcome;
  const isMandatory = (id: string) => standards.get(id)?.status === 'mandatory';
  const mandatory = dossier.standards.filter(({ standard }) => isMandatory(standard));
  const met = mandatory.filter((account) => account.met[chosen?.id ?? '']?.met === 'yes').length;
  const date = dossier.decision!.date;
  return {
    input,
    ...(chosen === undefined ? {} : { chosen }),
    date,
    mandatory: mandatory.length,
    met,
    bought:
      chosen === undefined
        ? []
        : [sentence('annual.bought', { ...purchase(input, chosen), mandatory: mandatory.length, met })],
    openSource: dossier.deviations.filter(({ point }) => point === 'open-source'),
    standards: dossier.deviations.filter(({ point }) => point !== 'open-source'),
  };
}

/** What was chosen, for what, for how much where that is known, and when. */
function purchase(input: ReportInput, chosen: Candidate) {
  const row = costRows(input).find(({ isChosen }) => isChosen);
  return {
    name: chosen.name,
    title: input.dossier.title,
    date: { day: input.dossier.decision!.date },
    amount: row?.years === undefined ? '' : sentence('annual.amount', { amount: row.total }),
  };
}

/** What the deviations of one entry have in common: what was chosen, and for how much. */
export function phrasePurchase({ input, chosen, bought }: AnnualEntry, kind: 'openSource' | 'standards'): Sentence[] {
  if (kind === 'standards' || chosen === undefined) return bought;
  return [sentence('annual.closed', { ...purchase(input, chosen), openness: chosen.openness.openness })];
}

/** A deviation as sentences that can be pasted into an annual report. */
export function phraseDeviation({ input }: AnnualEntry, deviation: Deviation): (Words | Sentence)[] {
  const ground = word('ground', deviation.ground);
  const opening =
    deviation.point === 'open-source'
      ? sentence('annual.ground', { ground })
      : sentence('annual.deviated', { standard: nameOf(input, deviation.point), ground });
  return [
    opening,
    deviation.explanation,
    deviation.consequence,
    sentence('annual.solve', {
      until: { day: deviation.until },
      measure: deviation.mitigation,
      owner: deviation.owner,
    }),
  ];
}

function nameOf({ standards }: ReportInput, point: string): Words {
  return standards.get(point)?.name ?? point;
}

/** The account as rows for a spreadsheet: one per deviation, and one for each choice without any. */
export function annualTable(
  input: AnnualInput,
  language: Language,
  write: (what: Words | Sentence) => string,
): string[][] {
  const heads = [
    sentence('annual.dossier'),
    sentence('annual.decision'),
    sentence('annual.day'),
    sentence('annual.choice'),
    sentence('annual.openness'),
    sentence('annual.from'),
    sentence('annual.to'),
    sentence('annual.mandatory'),
    sentence('annual.met'),
    sentence('annual.point'),
    sentence('deviations.ground'),
    sentence('deviations.explanation'),
    sentence('deviations.consequence'),
    sentence('deviations.mitigation'),
    sentence('deviations.owner'),
    sentence('deviations.until'),
    sentence('annual.example'),
  ].map(write);
  const rows = annualEntries(input).flatMap((entry) => {
    const { dossier } = entry.input;
    const [from, to] = amountsOf(entry.chosen);
    const start = [
      dossier.id,
      say(dossier.title, language),
      entry.date,
      entry.chosen === undefined ? '' : say(entry.chosen.name, language),
      entry.chosen === undefined ? '' : write(word('openness', entry.chosen.openness.openness)),
      from,
      to,
      String(entry.mandatory),
      String(entry.met),
    ];
    const example = write(sentence(dossier.example === true ? 'annual.yes' : 'annual.no'));
    const deviations = [...entry.openSource, ...entry.standards];
    if (deviations.length === 0) return [[...start, '', '', '', '', '', '', '', example]];
    return deviations.map((deviation) => [
      ...start,
      deviation.point === 'open-source'
        ? write(sentence('annual.openSource'))
        : write(nameOf(entry.input, deviation.point)),
      write(word('ground', deviation.ground)),
      write(deviation.explanation),
      write(deviation.consequence),
      write(deviation.mitigation),
      write(deviation.owner),
      deviation.until,
      example,
    ]);
  });
  return [heads, ...rows];
}

/** The one-off and the yearly costs over the period together, from low to high, where both are known. */
function amountsOf(candidate: Candidate | undefined): [string, string] {
  const costs = candidate?.costs;
  if (costs?.oneOff === undefined || costs.yearly === undefined) return ['', ''];
  const [a, b] = [ends(costs.oneOff), ends(costs.yearly)];
  return [String(a[0] + costs.years * b[0]), String(a[1] + costs.years * b[1])];
}

function ends(amount: Amount): readonly [number, number] {
  return typeof amount === 'number' ? [amount, amount] : amount;
}
