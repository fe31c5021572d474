import { sentence } from '../language/sentence.ts';
import type { Field, Typed } from '../web/form.ts';
import { evidenceOptions } from './evidence-options.ts';
import type { DossierPlace } from './place.ts';

/**
 * The field in which evidence is named for something about one candidate: what the dossier gathered itself, and of what came
 * from the catalogue only what is about that application. None while there is no such evidence.
 */
export function evidenceField({ dossier }: DossierPlace, candidate: string, chosen: readonly string[] = []): Field[] {
  const { application } = dossier.candidates.get(candidate) ?? {};
  const drawn = dossier.standing.get(candidate)?.evidence ?? [];
  const says = new Map([...drawn, ...dossier.evidence.values()].map((piece) => [piece.id, piece.says]));
  const options = evidenceOptions(dossier, [...chosen, ...drawn.map(({ id }) => id)])
    .filter(({ value }) => isAbout(value, application) || chosen.includes(value))
    .map((option) => ({ ...option, hint: says.get(option.value) ?? '' }));
  if (options.length === 0) return [];
  return [{ kind: 'checks', name: 'bewijs', label: sentence('evidenceForm.cited'), options }];
}

function isAbout(id: string, application: string | undefined): boolean {
  return !id.includes('.') || id.startsWith(`${application}.`);
}

/** The evidence that was named. */
export function evidenceIn(typed: Typed): string[] {
  return [...(typed['bewijs'] ?? [])];
}
