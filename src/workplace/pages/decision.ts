import { liveCandidates } from '../../dossier/live.ts';
import { obstaclesToDecision } from '../../dossier/obstacles.ts';
import { isPublic } from '../../dossier/phase.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { makeCouncilPage } from '../../report/council-page.ts';
import { type Field, fillIn, one } from '../../web/form.ts';
import { decisionFields, readDecision, risksFor, showDecision } from '../decision-form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, Given, WorkForm, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { reportOf } from '../report-of.ts';

/** The choice, written, checked, requested by one and settled by another, and then published. */
export const decision: WorkPage = {
  path: '/dossiers/:id/besluit',
  view: 'workplace/decision',
  access: 'dossier',
  name: 'task.decision',
  forms: (place) => [writeForm(place), ...steps(place), keywordsForm(place)],
  show: async (place) => {
    const { dossier, parts } = place;
    const input = dossier.decision === undefined ? undefined : await reportOf(place);
    const isWhole = input?.dossier.decision !== undefined;
    return {
      ...dossierFrame(place, 'task.decision'),
      lead: sentence('decisionForm.lead'),
      council: input !== undefined && isWhole && input.outcome.ranked.length > 0 ? makeCouncilPage(input) : '',
      obstacles:
        dossier.phase === 'weighed' ? listObstacles(obstaclesToDecision(dossier, parts.installation), place) : [],
      request:
        dossier.request === undefined
          ? ''
          : sentence('decisionForm.requestedBy', {
              name: place.nameOf(dossier.request.account),
              date: { day: dossier.request.signature.date },
            }),
      publicAt: isPublic(dossier.phase) ? `/besluiten/${dossier.id}` : '',
    };
  },
};

function writeForm(place: DossierPlace): WorkForm {
  const { dossier, asked } = place;
  const risks = risksFor(dossier.decision);
  const candidates = liveCandidates(dossier).map(({ id, name, application, edition }) => ({
    id,
    name:
      name ??
      place.parts.library.applications.get(application ?? '')?.editions.find((each) => each.id === edition)?.name ??
      id,
  }));
  return {
    act: 'schrijf',
    command: 'setDecision',
    isForReaders: true,
    title: sentence('decisionForm.write'),
    button: sentence('form.save'),
    fields: decisionFields(candidates, risks),
    values: showDecision(dossier.decision, asked.language),
    send(typed) {
      const read = readDecision(typed, dossier.decision, risks, asked.language);
      if ('faults' in read) return read;
      return { commands: [{ kind: 'setDecision', value: read.value }], go: `${place.to('besluit')}#nakijken` };
    },
  };
}

/** Each step as a form of its own: what it asks, and what it does. */
function steps(place: DossierPlace): WorkForm[] {
  const role: Field = { kind: 'line', name: 'rol', label: sentence('decisionForm.role'), max: 200, required: true };
  const reason: Field = {
    kind: 'text',
    name: 'reden',
    label: sentence('decisionForm.withdrawReason'),
    max: 2000,
    required: true,
  };
  const step = (
    act: string,
    command: WorkForm['command'] & string,
    button: Sentence,
    fields: Field[],
    make: (typed: Record<string, readonly string[]>) => Given,
    note: Sentence,
  ): WorkForm => ({
    act,
    command,
    title: button,
    button,
    fields,
    isSmall: true,
    isGrave: act !== 'vraag-aan',
    send: (typed) => ({ commands: [make(typed)], note, go: place.to('besluit') }),
  });
  return [
    step(
      'vraag-aan',
      'requestDecision',
      sentence('decisionForm.request'),
      [role],
      (typed) => ({ kind: 'requestDecision', role: one(typed, 'rol')! }),
      sentence('decisionForm.requested'),
    ),
    step(
      'stel-vast',
      'settleDecision',
      sentence('decisionForm.settle'),
      [{ ...role, name: 'rol-vast' } as Field],
      (typed) => ({ kind: 'settleDecision', role: one(typed, 'rol-vast')! }),
      sentence('decisionForm.settled'),
    ),
    step(
      'publiceer',
      'publish',
      sentence('decisionForm.publish'),
      [],
      () => ({ kind: 'publish' }),
      sentence('decisionForm.published'),
    ),
    step(
      'rectificeer',
      'rectify',
      sentence('decisionForm.rectify'),
      [
        { ...reason, name: 'reden-rectificatie' } as Field,
        {
          kind: 'line',
          name: 'vervangen',
          label: sentence('decisionForm.replacedBy'),
          hint: sentence('decisionForm.replacedByHint'),
          max: 100,
        },
      ],
      (typed) => {
        const replacedBy = one(typed, 'vervangen');
        return {
          kind: 'rectify',
          reason: one(typed, 'reden-rectificatie')!,
          ...(replacedBy === undefined ? {} : { replacedBy }),
        };
      },
      sentence('form.saved'),
    ),
    step(
      'trek-in',
      'withdraw',
      sentence('decisionForm.withdraw'),
      [{ ...reason, name: 'reden-intrekking' } as Field],
      (typed) => ({ kind: 'withdraw', reason: one(typed, 'reden-intrekking')! }),
      sentence('form.saved'),
    ),
  ];
}

function keywordsForm({ dossier }: DossierPlace): WorkForm {
  return {
    act: 'trefwoorden',
    command: 'setKeywords',
    title: sentence('decisionForm.keywords'),
    button: sentence('form.save'),
    fields: [
      {
        kind: 'text',
        name: 'trefwoorden',
        label: sentence('decisionForm.keywords'),
        hint: sentence('decisionForm.keywordsHint'),
        max: 1000,
        rows: 3,
      },
    ],
    values: fillIn({ trefwoorden: dossier.keywords.join('\n') || undefined }),
    send(typed) {
      const value = (one(typed, 'trefwoorden') ?? '')
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== '');
      if (value.some((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each)) || value.length > 20) {
        return { faults: [{ field: 'trefwoorden', text: sentence('decisionForm.keywordFault') }] };
      }
      return { commands: [{ kind: 'setKeywords', value: [...new Set(value)] }] };
    },
  };
}
