import { isFrameworkFree } from '../../dossier/guard.ts';
import type { LivingDossier } from '../../dossier/living.ts';
import type { Need } from '../../dossier/need.ts';
import { requirementsIn } from '../../dossier/yardstick.ts';
import type { Criterion, Framework, Indicator } from '../../framework/framework.ts';
import { sentence } from '../../language/sentence.ts';
import { phraseAnswer } from '../../report/answer-words.ts';
import { fillIn, one } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';
import { frameworkOptions } from './new-dossier.ts';

/** By what the candidates are measured: the framework, what of it applies here, and which minimums hold. */
export const criteria: WorkPage = {
  path: '/dossiers/:id/criteria',
  view: 'workplace/criteria',
  access: 'dossier',
  name: 'task.criteria',
  forms: async (place) =>
    isFrameworkFree(place.dossier) ? [frameworkForm(place, await place.parts.frameworks.offered())] : [],
  show: async (place) => {
    const { framework } = place.dossier;
    const isKnown = (await place.parts.frameworks.find(framework.id)) !== undefined;
    return {
      ...dossierFrame(place, 'task.criteria'),
      lead: sentence('criteriaForm.lead'),
      framework: { title: framework.title, summary: framework.summary, version: framework.version },
      isKnown: isKnown ? `/kaders/${framework.id}` : '',
      mayChange: place.may('setFramework'),
      criteria: framework.criteria.map((criterion) => ({
        id: criterion.id,
        title: criterion.title,
        question: criterion.question,
        indicators: indicatorsOf(criterion).map((indicator) => describe(place, indicator)),
      })),
    };
  },
};

function frameworkForm({ dossier }: DossierPlace, frameworks: ReadonlyMap<string, Framework>): WorkForm {
  return {
    act: 'kader',
    command: 'setFramework',
    button: sentence('criteriaForm.change'),
    fields: [
      {
        kind: 'radios',
        name: 'kader',
        label: sentence('new.framework'),
        required: true,
        options: frameworkOptions(frameworks),
      },
    ],
    values: fillIn({ kader: dossier.framework.id }),
    send: (typed) => ({ commands: [{ kind: 'setFramework', value: one(typed, 'kader')! }] }),
  };
}

function indicatorsOf({ indicators = [], groups = [] }: Criterion): Indicator[] {
  return [...indicators, ...groups.flatMap((group) => group.indicators)];
}

function describe(place: DossierPlace, indicator: Indicator) {
  const { dossier } = place;
  return {
    id: indicator.id,
    title: indicator.title,
    question: indicator.question,
    levels: 'levels' in indicator.scale ? indicator.scale.levels : [],
    unit: 'number' in indicator.scale ? indicator.scale.number.unit : '',
    notApplicable: dossier.notApplicable.get(indicator.id) ?? '',
    requirement: findRequirement(dossier, indicator) ?? '',
    href: place.to(`criteria/${indicator.id}`),
  };
}

/** The minimum that holds on an indicator, the dossier's own or that of its framework; undefined where there is none. */
export function findRequirement(dossier: LivingDossier, { id, scale }: Indicator) {
  const need = { targetGroups: [], ...dossier.need } as unknown as Need;
  const found = requirementsIn(dossier.framework, need, [...dossier.requirements.values()]).find(
    ({ indicator }) => indicator === id,
  );
  if (found === undefined) return undefined;
  const { level, number, reason } = found;
  const minimum = { ...(level === undefined ? { number: number! } : { level }), reason: '', evidence: [] };
  return {
    minimum: phraseAnswer(scale, { ...minimum, judgedBy: 'facts' }),
    reason,
    isOwn: dossier.requirements.has(id),
  };
}
