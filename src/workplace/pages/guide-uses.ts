import type { ChannelGuide } from '../../channels/guide.ts';
import type { Override } from '../../channels/guide-file.ts';
import { verdicts } from '../../channels/suitability.ts';
import type { Use } from '../../framework/uses.ts';
import { sentence } from '../../language/sentence.ts';
import { makeChannelAnswer } from '../../report/channel-answer.ts';
import { phraseScope } from '../../report/channel-matrix.ts';
import { capitalise } from '../../report/channel-names.ts';
import { countOverridden, draftOf } from '../guide-draft.ts';
import { guideFrame } from '../guide-frame.ts';
import type { GuidePlace, WorkPage } from '../place.ts';

/** What the guide would answer now for a use, and the overrides that are laid over the requirements. */
export const guideUses: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/gebruik',
  view: 'workplace/guide-uses',
  access: 'guide',
  name: 'guideTask.uses',
  show: (place) => {
    const frame = { ...guideFrame(place, 'guideTask.uses'), lead: sentence('useForm.lead') };
    const draft = place.guide.channels.size === 0 ? undefined : draftOf(place.guide);
    if (draft === undefined) return { ...frame, isThere: false };
    const use = chosenUse(place, draft);
    const counts = countOverridden(draft);
    return {
      ...frame,
      isThere: true,
      questions: questionsFor(draft, use),
      ...answerTo(place, draft, use),
      overrides: draft.overrides.map((override) => describe(place, draft, override, counts.get(override.id) ?? 0)),
      adding: place.may('setOverride') ? place.to('gebruik/nieuw-oordeel') : '',
    };
  },
};

/** The use of the address; where it names none, the first one of the framework. */
function chosenUse({ asked }: GuidePlace, { framework: { uses } }: ChannelGuide): Use {
  const chosen = (list: 'purposes' | 'targetGroups' | 'information', name: string) =>
    (uses[list].find(({ id }) => id === asked.query.get(name)) ?? uses[list][0]!).id;
  return {
    purpose: chosen('purposes', 'doel'),
    targetGroup: chosen('targetGroups', 'wie'),
    information: chosen('information', 'informatie'),
  };
}

function questionsFor({ framework: { uses } }: ChannelGuide, use: Use) {
  const question = (name: string, of: keyof Use, list: 'purposes' | 'targetGroups' | 'information') => ({
    name,
    label: sentence(`channels.${of}`),
    options: uses[list].map(({ id, title }) => ({ id, title, isChosen: id === use[of] })),
  });
  return [
    question('doel', 'purpose', 'purposes'),
    question('wie', 'targetGroup', 'targetGroups'),
    question('informatie', 'information', 'information'),
  ];
}

function answerTo(place: GuidePlace, draft: ChannelGuide, { purpose, targetGroup, information }: Use) {
  const { headline, groups, unable } = makeChannelAnswer(
    draft,
    { purpose, targetGroup, information },
    place.parts.today(),
  );
  const here = new URLSearchParams({ doel: purpose, wie: targetGroup, informatie: information });
  const isOpen = place.may('setOverride');
  return {
    headline,
    entries: verdicts.flatMap((verdict) =>
      (groups.find((group) => group.verdict === verdict)?.entries ?? []).map(
        ({ id, name, verdictWord, decisive, conditions, override, aspects }) => ({
          ...{ name, verdict, verdictWord, decisive, conditions },
          override: override === '' ? '' : override.derived,
          open: aspects.flatMap(({ grounds }) =>
            grounds.filter(({ effect }) => effect === 'open').map(({ requirement }) => requirement),
          ),
          judge: isOpen ? `${place.to('gebruik/nieuw-oordeel')}?kanaal=${id}&${here}` : '',
          judgeName: sentence('useForm.override', { name }),
        }),
      ),
    ),
    unable: unable.map(({ name, lacking }) => ({ name, lacking })),
  };
}

function describe(place: GuidePlace, draft: ChannelGuide, override: Override, count: number) {
  const { id, channel, when, verdict, conditions, reason, by, date } = override;
  const isNarrow = when.purposes !== undefined && when.targetGroups !== undefined && when.information !== undefined;
  return {
    href: place.to(`gebruik/oordelen/${id}`),
    title: sentence('useForm.line', {
      name: capitalise(draft.channels.find((each) => each.id === channel)!.name),
      verdict: sentence(`verdict.${verdict}`),
    }),
    scope: phraseScope(draft, when),
    conditions,
    reason,
    line: sentence('channels.overrideBy', { by, date: { day: date } }),
    counts: sentence('useForm.counts', { count }),
    needsNarrowing: count === 0 && !isNarrow && verdict !== 'unsuitable',
  };
}
