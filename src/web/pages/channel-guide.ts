import type { ChannelGuide } from '../../channels/guide.ts';
import type { Use, UseOption } from '../../framework/uses.ts';
import type { MessageKey } from '../../language/messages/all.ts';
import { sentence } from '../../language/sentence.ts';
import { makeChannelAnswer } from '../../report/channel-answer.ts';
import { phraseKind } from '../../report/channel-matrix.ts';
import type { Asked, Page, Shown } from '../page.ts';
import type { Parts } from '../parts.ts';

/** The three questions, each with its name in the address. */
const questions = [
  { name: 'doel', of: 'purpose', list: 'purposes', fault: 'channels.faultPurpose' },
  { name: 'wie', of: 'targetGroup', list: 'targetGroups', fault: 'channels.faultTargetGroup' },
  { name: 'informatie', of: 'information', list: 'information', fault: 'channels.faultInformation' },
] as const;

/** `/kanaalwijzer`: three questions; with an answer to each in the address, which channel may be used and why. */
export const channelGuide: Page = {
  path: '/kanaalwijzer',
  view: 'pages/channel-guide',
  part: 'channels',
  show: async (asked, parts) => {
    const guide = await findGuide(parts);
    if (guide === undefined) return { title: sentence('channels.title'), isThere: false };
    const use = readUse(asked, guide);
    return use === undefined ? askAgain(asked, guide) : answer(use, guide, parts.today());
  },
};

/** The guide that holds now: the example, until the municipality has one of its own. */
export function findGuide({ guides }: Parts): Promise<ChannelGuide | undefined> {
  return guides.find();
}

/** The address of the answer to a use; `question` leads back to the form at that question. */
export function addressOf({ purpose, targetGroup, information }: Use): string {
  return `/kanaalwijzer?${new URLSearchParams({ doel: purpose, wie: targetGroup, informatie: information })}`;
}

function readUse({ query }: Asked, { framework }: ChannelGuide): Use | undefined {
  if (query.get('wijzig') !== undefined) return undefined;
  const given = questions.map(({ name, list }) => framework.uses[list].find(({ id }) => id === query.get(name))?.id);
  const [purpose, targetGroup, information] = given;
  if (purpose === undefined || targetGroup === undefined || information === undefined) return undefined;
  return { purpose, targetGroup, information };
}

/** The form, with what was chosen still chosen, and what is missing said where something was sent. */
function askAgain({ query }: Asked, guide: ChannelGuide): Shown {
  const wasSent = questions.some(({ name }) => query.has(name)) && !query.has('wijzig');
  const asked = questions.map(({ name, of, list, fault }) => {
    const options: readonly UseOption[] = guide.framework.uses[list];
    const isMissing = wasSent && !options.some(({ id }) => id === query.get(name));
    return {
      name,
      question: sentence(`channels.${of}` as MessageKey),
      hint: of === 'information' ? sentence('channels.informationHint') : '',
      fault: isMissing ? sentence(fault) : '',
      options: options.map(({ id, title, explanation }, i) => ({
        id,
        place: i === 0 ? name : `${name}-${id}`,
        title,
        explanation,
        isChosen: id === query.get(name),
      })),
    };
  });
  const faults = asked.flatMap(({ name, fault }) => (fault === '' ? [] : [{ id: name, text: fault }]));
  return {
    title: sentence('channels.question'),
    example: guide.example ?? false,
    isThere: true,
    isAnswered: false,
    questions: asked,
    faults,
    kind: phraseKind(guide),
    ...(faults.length > 0 ? { status: 422 } : {}),
  };
}

function answer(use: Use, guide: ChannelGuide, today: string): Shown {
  const content = makeChannelAnswer(guide, use, today);
  return {
    title: sentence('channels.question'),
    example: guide.example ?? false,
    crumbs: [{ href: '/kanaalwijzer', title: sentence('channels.title') }],
    isThere: true,
    isAnswered: true,
    ...content,
    given: questions.map(({ name, of }) => ({
      question: sentence(`channels.${of}` as MessageKey),
      title: content.chosen[of],
      change: `${addressOf(use)}&wijzig=${name}#${name}`,
    })),
    kind: phraseKind(guide),
  };
}
