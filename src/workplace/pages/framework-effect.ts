import type { Dossier } from '../../dossier/dossier.ts';
import { compareOutcomes, effectOn } from '../../dossier/effect.ts';
import { livingPhases } from '../../dossier/phase.ts';
import type { Framework } from '../../framework/framework.ts';
import { sentence } from '../../language/sentence.ts';
import { findDossier } from '../dossier-place.ts';
import { gapsIn } from '../framework-gaps.ts';
import { type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';

/** What the framework as it is being worked on would change about a dossier. Nothing is kept. */
export const frameworkEffect = frameworkPage({
  path: '/gevolgen',
  view: 'workplace/framework-effect',
  show: async (place) => {
    const wanted = place.asked.query.get('dossier') ?? '';
    const isSound = gapsIn(place).length === 0;
    const found = isSound && wanted !== '' ? await dossierFor(place, wanted) : undefined;
    return {
      ...frameworkFrame(place, sentence('frameworkEditor.effect')),
      lead: sentence('effectPage.lead'),
      isSound,
      dossiers: await listDossiers(place, wanted),
      isUnknown: isSound && wanted !== '' && found === undefined,
      effect: found === undefined ? '' : await describe(place, found),
    };
  },
});

/** The dossiers to try it on: those someone takes part in, and those that everyone may read. */
async function listDossiers({ parts, account, living }: FrameworkPlace, wanted: string) {
  const own = await parts.storage.dossiers.listOf(account.id);
  const open = await parts.decisions.list();
  const all = new Map([...own, ...open].map(({ id, title }) => [id, title]));
  const near = new Set(open.filter(({ framework }) => isNear(framework, living.draft)).map(({ id }) => id));
  return [...all]
    .sort(([a], [b]) => Number(near.has(b)) - Number(near.has(a)))
    .map(([id, title]) => ({ id, title, isChosen: id === wanted }));
}

function isNear(used: Framework, draft: Framework): boolean {
  return used.id === draft.id || used.id === draft.answersFrom?.framework;
}

/**
 * The dossier as who asks may see it, so that the effect tells nothing more; `isOpened` where its outcome may be seen:
 * from the moment that consensus is sought.
 */
async function dossierFor(
  place: FrameworkPlace,
  id: string,
): Promise<{ dossier: Dossier; isOpened: boolean } | undefined> {
  const { parts, asked } = place;
  const published = await parts.decisions.find(id);
  if (published !== undefined) return { dossier: published, isOpened: true };
  const inside = await findDossier({ ...place, asked: { ...asked, parameters: { id } } });
  const dossier = inside && parts.wholeOf(inside.dossier);
  if (inside === undefined || dossier === undefined) return undefined;
  const isOpened = livingPhases.indexOf(inside.dossier.phase) >= livingPhases.indexOf('consensus');
  return { dossier, isOpened };
}

async function describe(place: FrameworkPlace, { dossier, isOpened }: { dossier: Dossier; isOpened: boolean }) {
  const { living, parts } = place;
  const effect = effectOn(dossier, living.draft);
  const names = (list: readonly { name: Dossier['title'] }[]) => list.map(({ name }) => name);
  const shifts =
    isOpened && effect.dossier !== undefined
      ? compareOutcomes(dossier, await parts.outcomes(dossier), await parts.outcomes(effect.dossier))
      : [];
  return {
    title: dossier.title,
    version: dossier.framework.version,
    framework: dossier.framework.title,
    isNothingLeft: effect.dossier === undefined,
    isOpened,
    asked: effect.asked.map(({ title }) => title),
    gone: effect.gone.map(({ indicator, answers }) => ({ title: indicator.title, answers })),
    unfit: effect.unfit.map(({ candidate, indicator }) => ({ name: candidate.name, title: indicator.title })),
    dropsOut: names(effect.dropsOut),
    comesBack: names(effect.comesBack),
    isReadingGone: effect.isReadingGone,
    losesStatements: effect.losesStatements,
    isSame:
      effect.asked.length + effect.gone.length + effect.unfit.length === 0 &&
      effect.dropsOut.length + effect.comesBack.length === 0 &&
      !effect.isReadingGone &&
      !effect.losesStatements,
    shifts: shifts.map(({ candidate, before, after }) => ({
      name: candidate.name,
      before: before ?? '',
      after: after ?? '',
      isMoved: before?.place !== after?.place,
    })),
  };
}
