import type { IdentifiedFinding } from '../catalogue/finding.ts';
import type { Policy } from '../catalogue/policy.ts';
import type { Standard } from '../catalogue/standard.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { listIndicators } from '../framework/indicators.ts';
import { type Sentence, sentence } from '../language/sentence.ts';

/** Something that a policy still waits for, with where it is decided; without an address nothing was decided yet. */
export interface OpenPoint {
  text: Sentence;
  href: string;
  /** Past the day that was promised. */
  isLate: boolean;
}

/**
 * What remains open of a policy: what it asks that was not found out, that nobody answers it, and of the decisions that do
 * what they depart from for now and when they are looked at again. `decisions` are the published ones that answer it.
 */
export function listOpen(
  policy: Policy,
  decisions: readonly Dossier[],
  standards: ReadonlyMap<string, Standard>,
  today: string,
): OpenPoint[] {
  const unknown = policy.demands.flatMap((demand: IdentifiedFinding) =>
    'unknown' in demand
      ? [{ text: sentence('policyOpen.unknown', { what: demand.unknown }), href: `#${demand.id}`, isLate: false }]
      : [],
  );
  const unanswered =
    decisions.length === 0 ? [{ text: sentence('policyOpen.noDecision'), href: '', isLate: false }] : [];
  return [...unknown, ...unanswered, ...decisions.flatMap((dossier) => openIn(policy.id, dossier, standards, today))];
}

function openIn(
  policy: string,
  dossier: Dossier,
  standards: ReadonlyMap<string, Standard>,
  today: string,
): OpenPoint[] {
  const href = `/besluiten/${dossier.id}`;
  const { title, deviations } = dossier;
  const review = dossier.decision!.review.date;
  return [
    ...deviations
      .filter(({ point }) => bearsOn(policy, point, dossier))
      .map(({ point, until }) => ({
        text: sentence(until < today ? 'policyOpen.deviationPast' : 'policyOpen.deviation', {
          title,
          what: point === 'open-source' ? sentence('policyOpen.openSource') : (standards.get(point)?.name ?? point),
          until: { day: until },
        }),
        href: `${href}#deviations`,
        isLate: until < today,
      })),
    {
      text: sentence(review < today ? 'policyOpen.reviewPast' : 'policyOpen.review', { title, date: { day: review } }),
      href,
      isLate: review < today,
    },
  ];
}

/** Whether a deviation is about the policy: it concerns the criterion, on openness or on standards, that cites it. */
function bearsOn(policy: string, point: string, { framework }: Dossier): boolean {
  const criterion =
    point === 'open-source'
      ? framework.criteria.find(({ id }) => id === framework.opennessCriterion)
      : listIndicators(framework).find(({ indicator }) => indicator.id === 'mandatoryStandards')?.criterion;
  return criterion?.cites.includes(policy) ?? false;
}
