import { standardStatuses } from '../../catalogue/standard.ts';
import { complianceWords } from '../../dossier/answer.ts';
import { liveCandidates } from '../../dossier/live.ts';
import { sentence } from '../../language/sentence.ts';
import { mentions } from '../../web/search.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';

/** Which open standards apply to what is chosen here, and how the candidates stand towards them. */
export const dossierStandards: WorkPage = {
  path: '/dossiers/:id/standaarden',
  view: 'workplace/standards',
  access: 'dossier',
  name: 'task.standards',
  show: (place) => {
    const { dossier } = place;
    const search = place.asked.query.get('q')?.trim() ?? '';
    const others = place.may('setStandard') ? findOthers(place, search) : [];
    return {
      ...dossierFrame(place, 'task.standards'),
      lead: sentence('standardForm.lead'),
      applying: [...dossier.standards].map(([id, because]) => ({
        ...describeStandard(place, id),
        because,
        tally: tally(place, id),
      })),
      mayAdd: place.may('setStandard'),
      here: place.to('standaarden'),
      search,
      count: others.length,
      found: others.slice(0, mostShown).map(({ id }) => describeStandard(place, id)),
    };
  },
};

/** More than can be taken in is not shown: then one searches. */
const mostShown = 20;

/** A standard as it stands in a list; one that the catalogue does not know (any more) has only its id. */
export function describeStandard({ parts, to }: DossierPlace, id: string) {
  const known = parts.library.standards.get(id);
  return {
    id,
    name: known?.name ?? id,
    area: known?.area ?? '',
    status: sentence(`status.${known?.status ?? 'unknown'}`),
    address: known?.address ?? '',
    href: to(`standaarden/${id}`),
  };
}

/** How many candidates meet it, in part, not, or not known. */
function tally({ dossier }: DossierPlace, standard: string) {
  const met = dossier.conformance.get(standard);
  const live = liveCandidates(dossier);
  const counts = complianceWords
    .map((word) => ({ word, count: live.filter(({ id }) => (met?.get(id)?.met ?? 'unknown') === word).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0
    ? sentence('standardForm.noCandidates')
    : sentence('need.list', {
        items: {
          all: counts.map(({ word, count }) =>
            sentence('standardForm.count', { word: sentence(`met.${word}`), count }),
          ),
        },
      });
}

/** The standards of the catalogue that do not apply here yet, those that are mandatory first. */
function findOthers(place: DossierPlace, search: string) {
  const { dossier, parts, asked } = place;
  return [...parts.library.standards.values()]
    .filter(({ id }) => !dossier.standards.has(id))
    .filter(({ name, nameOnList = '', area, body }) => mentions([name, nameOnList, area, body], search, asked.language))
    .sort((a, b) => standardStatuses.indexOf(a.status) - standardStatuses.indexOf(b.status));
}
