import { createHash } from 'node:crypto';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { loadViews } from '../../src/report/templates.ts';
import type { Tools } from '../../src/report/write-document.ts';
import { buildDossierFile } from './dossier-file.ts';
import { library } from './library.ts';

export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/** What reports about a dossier are made from, weighed with few samples. */
export function inputFor(dossier: Dossier, samples = 4000): ReportInput {
  const { standards, policies } = library();
  const today = dossier.decision?.date ?? '2026-11-25';
  return { dossier, outcome: weigh(dossier, { samples, hash }), today, standards, policies };
}

let examples: ReportInput[] | undefined;

/** Every example dossier. */
export function exampleInputs(): readonly ReportInput[] {
  examples ??= [...library().dossiers.values()].map((dossier) => inputFor(dossier));
  return examples;
}

/** The examples that differ most: a tender, two close candidates, a choice that is not first. */
const telling = ['afsprakensysteem', 'kantoor', 'videovergaderen'];

/** Those examples; every one in `npm run test:long`. */
export function examplesToWalk(): readonly ReportInput[] {
  const isLong = process.env['FREE_SEED'] !== undefined;
  return isLong ? exampleInputs() : exampleInputs().filter(({ dossier }) => telling.includes(dossier.id));
}

/** An invented dossier of `count` candidates, as `change` makes it. */
export function inventInput(count: number, change: (file: DossierFile) => void = () => {}): ReportInput {
  const made = makeWhole(buildDossierFile(library().frameworks.get('brief-2021')!, count, change), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return inputFor(made.dossier);
}

/** A dossier that is still being written. */
export function draftInput(): ReportInput {
  return inventInput(3, (file) => {
    file.phase = 'draft';
    delete file.decision;
    delete file.weighing;
  });
}

export const tools: Tools = { draw: loadViews(), css: '', hash };
