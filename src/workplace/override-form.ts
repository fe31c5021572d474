import { hasUses } from '../channels/guide.ts';
import { type Override, overrideVerdicts } from '../channels/guide-file.ts';
import type { Scope } from '../framework/uses.ts';
import { sentence } from '../language/sentence.ts';
import { capitalise } from '../report/channel-names.ts';
import { type Fault, type Field, fillIn, one, type Typed, wordsToType } from '../web/form.ts';
import { gatheredOptions } from './guide-evidence.ts';
import { readLines, writeLines } from './lines.ts';
import type { GuideGiven, GuidePlace } from './place.ts';
import { wordsIn } from './typed-value.ts';

/** The three questions of a use: the field in the form, and the list of the framework it chooses from. */
const questions = [
  { name: 'doel', list: 'purposes' },
  { name: 'wie', list: 'targetGroups' },
  { name: 'informatie', list: 'information' },
] as const;

/** What is asked about an override: which channel and uses, what instead, and why, by whom. */
export function overrideFields(place: GuidePlace, before?: Override): Field[] {
  const { guide } = place;
  const uses = hasUses(guide.framework) ? guide.framework.uses : undefined;
  const pieces = gatheredOptions(place, before?.evidence ?? []);
  return [
    {
      kind: 'select',
      name: 'kanaal',
      label: sentence('channels.channel'),
      required: true,
      options: [...guide.channels.values()].map(({ id, name }) => ({ value: id, label: capitalise(name) })),
    },
    ...questions.map(
      ({ name, list }): Field => ({
        kind: 'checks',
        name,
        label: sentence(`overrideForm.${list}`),
        hint: sentence('overrideForm.allHint'),
        options: (uses?.[list] ?? []).map(({ id, title }) => ({ value: id, label: title })),
      }),
    ),
    {
      kind: 'radios',
      name: 'oordeel',
      label: sentence('channels.verdict'),
      required: true,
      options: overrideVerdicts.map((value) => ({ value, label: sentence(`verdict.${value}`) })),
    },
    {
      kind: 'text',
      name: 'voorwaarden',
      label: sentence('overrideForm.conditions'),
      hint: sentence('overrideForm.conditionsHint'),
      max: 2000,
      rows: 3,
    },
    {
      kind: 'text',
      name: 'reden',
      label: sentence('overrideForm.reason'),
      hint: sentence('overrideForm.reasonHint'),
      max: 2000,
      rows: 3,
      required: true,
    },
    { kind: 'line', name: 'wie-besloot', label: sentence('overrideForm.by'), max: 200, required: true },
    { kind: 'date', name: 'dag', label: sentence('overrideForm.date'), required: true },
    ...(pieces.length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'bewijs',
            label: sentence('assess.evidence'),
            options: pieces,
          },
        ]),
  ];
}

/** What stands in the form: of an override that is there, or of the use that the address names. */
export function overrideValues({ asked, parts }: GuidePlace, before?: Override): Typed {
  const { language, query } = asked;
  if (before === undefined) {
    return fillIn({
      kanaal: query.get('kanaal'),
      ...Object.fromEntries(questions.map(({ name }) => [name, query.get(name)])),
      dag: parts.today(),
    });
  }
  return fillIn({
    kanaal: before.channel,
    ...Object.fromEntries(questions.map(({ name, list }) => [name, before.when[list]])),
    oordeel: before.verdict,
    voorwaarden: writeLines(before.conditions, language),
    reden: wordsToType(before.reason, language),
    'wie-besloot': wordsToType(before.by, language),
    dag: before.date,
    bewijs: before.evidence,
  });
}

type GivenOverride = NonNullable<Extract<GuideGiven, { kind: 'setOverride' }>['value']>;

/** The override that was typed; or what is wrong with it. */
export function readOverride(
  place: GuidePlace,
  typed: Typed,
  before?: Override,
): { value: GivenOverride } | { faults: Fault[] } {
  const verdict = one(typed, 'oordeel') as GivenOverride['verdict'];
  const conditions = readLines(one(typed, 'voorwaarden'), before?.conditions ?? [], place.asked.language);
  if ((verdict === 'onConditions') !== conditions.length > 0) {
    const key = verdict === 'onConditions' ? 'overrideForm.conditionsMissing' : 'overrideForm.conditionsTooMany';
    return { faults: [{ field: 'voorwaarden', text: sentence(key) }] };
  }
  const when: Scope = Object.fromEntries(
    questions.flatMap(({ name, list }) => ((typed[name]?.length ?? 0) === 0 ? [] : [[list, [...typed[name]!]]])),
  );
  return {
    value: {
      channel: one(typed, 'kanaal')!,
      when,
      verdict,
      conditions,
      reason: wordsIn(place, typed, 'reden', before?.reason),
      by: wordsIn(place, typed, 'wie-besloot', before?.by),
      date: one(typed, 'dag')!,
      evidence: [...(typed['bewijs'] ?? [])],
    },
  };
}
