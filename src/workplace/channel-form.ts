import { hasUses } from '../channels/guide.ts';
import type { Channel } from '../channels/guide-file.ts';
import { sentence } from '../language/sentence.ts';
import { type Fault, type Field, fillIn, one, type Typed, typedWords, wordsToType } from '../web/form.ts';
import { editionOptions } from './candidate-form.ts';
import type { GuidePlace } from './place.ts';
import { wordsIn } from './typed-value.ts';

/** What is asked about a channel: what it runs on, what it is called, how it is used and what it can do. */
export function channelFields({ guide, parts }: GuidePlace, before?: Channel): Field[] {
  const functions = hasUses(guide.framework) ? guide.framework.uses.functions : [];
  const options = editionOptions(parts);
  const chosen = before && keyOf(before);
  const isLost = chosen !== undefined && options.every(({ value }) => value !== chosen);
  return [
    {
      kind: 'select',
      name: 'uitgave',
      label: sentence('channelForm.edition'),
      hint: sentence('channelForm.editionHint'),
      empty: sentence('channelForm.noEdition'),
      options: isLost ? [...options, { value: chosen, label: chosen }] : options,
    },
    {
      kind: 'line',
      name: 'naam',
      label: sentence('channelForm.name'),
      hint: sentence('channelForm.nameHint'),
      max: 100,
    },
    {
      kind: 'text',
      name: 'samenvatting',
      label: sentence('channelForm.summary'),
      hint: sentence('channelForm.summaryHint'),
      max: 400,
      rows: 2,
      required: true,
    },
    {
      kind: 'checks',
      name: 'functies',
      label: sentence('channelForm.functions'),
      hint: sentence('channelForm.functionsHint'),
      required: true,
      options: functions.map(({ id, title }) => ({ value: id, label: title })),
    },
  ];
}

function keyOf({ application, edition }: Channel): string | undefined {
  return application === undefined ? undefined : `${application}/${edition}`;
}

/** What stands in the form of a channel that is there. */
export function channelValues(channel: Channel, { asked }: GuidePlace): Typed {
  return fillIn({
    uitgave: keyOf(channel),
    naam: wordsToType(channel.name, asked.language),
    samenvatting: wordsToType(channel.summary, asked.language),
    functies: channel.functions,
  });
}

/** The channel that was typed; without a name of its own it is called as its application. */
export function readChannel(
  place: GuidePlace,
  typed: Typed,
  id: string,
  before?: Channel,
): { value: Channel } | { faults: Fault[] } {
  const [application, edition] = one(typed, 'uitgave')?.split('/') ?? [];
  const inCatalogue = place.parts.library.applications.get(application ?? '')?.name;
  const name = one(typed, 'naam') ?? inCatalogue;
  if (name === undefined) return { faults: [{ field: 'naam', text: sentence('channelForm.nameMissing') }] };
  return {
    value: {
      id,
      name: typedWords(before?.name, name, place.asked.language),
      summary: wordsIn(place, typed, 'samenvatting', before?.summary),
      functions: [...(typed['functies'] ?? [])],
      ...(application === undefined || edition === undefined ? {} : { application, edition }),
    },
  };
}
