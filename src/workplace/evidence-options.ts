import type { LivingDossier } from '../dossier/living.ts';
import type { Option } from '../web/form.ts';

/** The evidence one can refer to: what the dossier gathered, and what is referred to already, also where it came with the catalogue. */
export function evidenceOptions(dossier: LivingDossier, chosen: readonly string[] = []): Option[] {
  const drawn = [...dossier.standing.values()].flatMap(({ evidence }) => evidence);
  const all = new Map([...drawn, ...dossier.evidence.values()].map((piece) => [piece.id, piece]));
  const own = [...dossier.evidence.keys()];
  return [...new Set([...own, ...chosen])].map((id) => ({ value: id, label: all.get(id)?.title ?? id }));
}
