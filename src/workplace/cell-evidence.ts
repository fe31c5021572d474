import { type Evidence, freshness } from '../dossier/evidence.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { sentence } from '../language/sentence.ts';
import type { Option } from '../web/form.ts';
import type { InsidePlace } from './inside.ts';

/** The evidence that an answer in a cell may cite: what bears on it and what is cited already first, then all of the dossier. */
export function evidenceFor(
  dossier: LivingDossier,
  candidate: string,
  indicator: string,
  chosen: readonly string[],
): Evidence[] {
  const standing = dossier.standing.get(candidate);
  const drawn = new Set([...(standing?.answers[indicator]?.evidence ?? []), ...chosen]);
  const all = [...[...dossier.standing.values()].flatMap(({ evidence }) => evidence), ...dossier.evidence.values()];
  const known = new Map(all.map((piece) => [piece.id, piece]));
  const ids = [...drawn, ...dossier.evidence.keys()].filter((id) => known.has(id));
  return [...new Set(ids)].map((id) => known.get(id)!);
}

export function evidenceOption({ id, title, strength }: Evidence): Option {
  return {
    value: id,
    label: sentence('assess.piece', { title, strength: sentence(`confidence.${strength}`) }),
  };
}

/** A piece of evidence as it stands beside an answer: what it says, the nuance, how strong and how old it is. */
export function describeEvidence(
  { id, title, says, nuance, url, strength, ...piece }: Evidence,
  { parts, to }: Pick<InsidePlace, 'parts' | 'to'>,
) {
  const age = freshness({ id, title, says, strength, ...piece }, parts.today());
  return {
    title,
    says,
    nuance: nuance ?? '',
    href: url ?? to('bewijs'),
    strength,
    isStale: age === 'stale',
  };
}
