import { type Sentence, sentence } from '../language/sentence.ts';
import { type Field, one, type Typed } from '../web/form.ts';
import type { GuideGiven, GuidePlace, WorkForm } from './place.ts';

/** The steps by which a version of a guide comes to hold, and by which it holds no longer; each a form of its own. */
export function signOffForms({ to }: GuidePlace): WorkForm[] {
  const step = (
    act: string,
    command: WorkForm['command'] & GuideGiven['kind'],
    button: Sentence,
    fields: Field[],
    make: (typed: Typed) => GuideGiven,
    after: { note: Sentence; go?: string },
  ): WorkForm => ({
    act,
    command,
    title: button,
    button,
    fields,
    isGrave: act === 'stel-vast' || act === 'trek-in',
    send: (typed) => ({ guideCommand: make(typed), go: to('vaststellen'), ...after }),
  });
  const role = (name: string): Field => ({
    kind: 'line',
    name,
    label: sentence('signOff.role'),
    max: 200,
    required: true,
  });
  const reason = (name: string, label: Sentence): Field => ({
    kind: 'text',
    name,
    label,
    max: 2000,
    rows: 3,
    required: true,
  });
  return [
    step(
      'vraag-aan',
      'requestSignOff',
      sentence('signOff.request'),
      [role('functie')],
      (typed) => ({ kind: 'requestSignOff', role: one(typed, 'functie')! }),
      { note: sentence('signOff.requested') },
    ),
    step(
      'stel-vast',
      'signOff',
      sentence('signOff.do'),
      [
        role('functie-vast'),
        {
          kind: 'line',
          name: 'namens',
          label: sentence('signOff.by'),
          hint: sentence('signOff.byHint'),
          max: 200,
          required: true,
        },
        { kind: 'date', name: 'opnieuw', label: sentence('signOff.review'), required: true },
      ],
      (typed) => ({
        kind: 'signOff',
        role: one(typed, 'functie-vast')!,
        by: one(typed, 'namens')!,
        review: one(typed, 'opnieuw')!,
      }),
      { note: sentence('signOff.done') },
    ),
    step(
      'nieuwe-versie',
      'startVersion',
      sentence('signOff.newVersion'),
      [reason('reden-versie', sentence('signOff.newVersionReason'))],
      (typed) => ({ kind: 'startVersion', reason: one(typed, 'reden-versie')! }),
      { note: sentence('signOff.newVersionMade'), go: to() },
    ),
    step(
      'trek-in',
      'withdraw',
      sentence('signOff.withdraw'),
      [reason('reden-intrekking', sentence('signOff.withdrawReason'))],
      (typed) => ({ kind: 'withdraw', reason: one(typed, 'reden-intrekking')! }),
      { note: sentence('signOff.withdrawn') },
    ),
  ];
}
