import { findEvidence } from '../dossier/draw.ts';
import type { Evidence } from '../dossier/evidence.ts';
import type { Fault } from '../dossier/sense.ts';
import type { Sources } from '../dossier/whole.ts';
import { checkFramework } from '../framework/check.ts';
import { describeScale, fits, listIndicators } from '../framework/indicators.ts';
import { strangersIn } from '../framework/uses.ts';
import { writePlain } from '../language/sentence.ts';
import { type ChannelGuide, hasUses, type UseFramework } from './guide.ts';
import type { GuideFile } from './guide-file.ts';

/** What a guide may refer to. */
export type GuideSources = Pick<Sources, 'frameworks' | 'applications' | 'factsRead'>;

/**
 * Makes a guide file whole: copies the framework in, and the facts of the catalogue that it cites. Returns every fault
 * with its path in the file instead where a reference dangles or an answer cannot be.
 */
export function makeWholeGuide(file: GuideFile, sources: GuideSources): { guide: ChannelGuide } | { faults: Fault[] } {
  const own = 'criteria' in file.framework;
  const framework = 'criteria' in file.framework ? file.framework : sources.frameworks.get(file.framework.id);
  if (framework === undefined || framework.version !== file.framework.version || !hasUses(framework)) {
    const known = [...sources.frameworks.values()].filter(hasUses).map((each) => `${each.id} version ${each.version}`);
    return {
      faults: [{ path: ['framework'], message: `there is no such framework with uses; allowed: ${known.join(', ')}` }],
    };
  }
  const unsound = own ? checkFramework(framework) : [];
  if (unsound.length > 0) {
    return {
      faults: unsound.map(({ path, text }) => ({ path: ['framework', ...path], message: writePlain(text, 'en') })),
    };
  }
  const guide = assembleGuide(file, framework, sources);
  const faults = checkGuide(guide, file, sources);
  return faults.length > 0 ? { faults } : { guide };
}

/** The guide of a file whose references are known to hold. */
export function assembleGuide(
  file: GuideFile,
  framework: UseFramework,
  { applications, factsRead }: Pick<GuideSources, 'applications' | 'factsRead'>,
): ChannelGuide {
  const evidence = new Map<string, Evidence>(file.evidence.map((piece) => [piece.id, piece]));
  for (const id of citedIn(file)) {
    const found = evidence.has(id) ? undefined : findEvidence(id, applications, factsRead);
    if (found !== undefined) evidence.set(id, found);
  }
  const answers = new Map(
    file.channels.map(({ id }) => [id, new Map(Object.entries(file.answers[id] ?? {}))] as const),
  );
  return { ...file, framework, answers, evidence };
}

function citedIn(file: GuideFile): Set<string> {
  const answers = Object.values(file.answers).flatMap((cells) => Object.values(cells));
  return new Set([...answers, ...file.overrides].flatMap(({ evidence }) => evidence));
}

/** Whether the catalogue knows of `application.fact`, be it as something sought and not found. */
function isFact(id: string, applications: GuideSources['applications']): boolean {
  const [application, fact] = id.split('.');
  return applications.get(application!)?.facts.some((each) => each.id === fact) ?? false;
}

function checkGuide(guide: ChannelGuide, file: GuideFile, { applications }: GuideSources): Fault[] {
  const { framework, channels, evidence } = guide;
  const indicators = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator]));
  const functions = framework.uses.functions.map(({ id }) => id);
  const ids = channels.map(({ id }) => id);
  const faults: Fault[] = [];
  const note = (path: Fault['path'], message: string) => faults.push({ path, message });
  const checkCited = (cited: readonly string[], path: Fault['path']) => {
    for (const id of cited) {
      if (!evidence.has(id) && !isFact(id, applications)) note(path, `there is no evidence or fact "${id}"`);
    }
  };
  channels.forEach(({ id, functions: has, application, edition }, i) => {
    if (ids.indexOf(id) < i) note(['channels', i, 'id'], `"${id}" stands here twice`);
    const strange = has.find((each) => !functions.includes(each));
    if (strange !== undefined)
      note(['channels', i, 'functions'], `"${strange}" is no function; allowed: ${functions.join(', ')}`);
    if (application === undefined) return;
    const found = applications.get(application);
    // What travelled in from another installation may name an application that is not in this catalogue.
    if ('criteria' in file.framework && found === undefined) return;
    if (found === undefined) note(['channels', i, 'application'], `there is no application "${application}"`);
    else if (!found.editions.some((each) => each.id === edition))
      note(['channels', i, 'edition'], `allowed: ${found.editions.map((each) => each.id).join(', ')}`);
  });
  for (const [channel, cells] of Object.entries(file.answers)) {
    if (!ids.includes(channel)) note(['answers', channel], `is no channel; allowed: ${ids.join(', ')}`);
    for (const [id, answer] of Object.entries(cells)) {
      const path = ['answers', channel, id];
      const indicator = indicators.get(id);
      if (indicator === undefined) note(path, `is no indicator; allowed: ${[...indicators.keys()].join(', ')}`);
      else if (!fits(indicator.scale, answer))
        note(path, `does not fit the scale; allowed: ${describeScale(indicator.scale)}`);
      checkCited(answer.evidence, [...path, 'evidence']);
    }
  }
  const overrides = file.overrides.map(({ id }) => id);
  file.overrides.forEach(({ id, channel, when, evidence: cited }, i) => {
    if (overrides.indexOf(id) < i) note(['overrides', i, 'id'], `"${id}" stands here twice`);
    if (!ids.includes(channel)) note(['overrides', i, 'channel'], `is no channel; allowed: ${ids.join(', ')}`);
    for (const { path, text } of strangersIn(when, framework.uses))
      note(['overrides', i, 'when', ...path], writePlain(text, 'en'));
    checkCited(cited, ['overrides', i, 'evidence']);
  });
  if (guide.phase === 'settled' && guide.signOff === undefined)
    note(['signOff'], 'a settled guide is signed off by someone, on a day');
  return faults;
}

/** A whole guide as a file that needs no catalogue: framework, answers and evidence stand in it. */
export function wholeGuideFile(guide: ChannelGuide): GuideFile {
  const { answers, evidence, ...rest } = guide;
  const keep = <T extends { evidence: string[] }>(cited: T): T => ({
    ...cited,
    evidence: cited.evidence.filter((id) => evidence.has(id)),
  });
  const cells = [...answers].map(([channel, given]) => [
    channel,
    Object.fromEntries([...given].map(([indicator, answer]) => [indicator, keep(answer)])),
  ]);
  return {
    ...rest,
    evidence: [...evidence.values()],
    answers: Object.fromEntries(cells),
    overrides: rest.overrides.map(keep),
  };
}
