import { isLive, liveCandidates } from '../../dossier/live.ts';
import { obstaclesToClosing } from '../../dossier/obstacles.ts';
import { type Cell, partsOf } from '../../dossier/places.ts';
import { answersBy, openRound } from '../../dossier/rounds.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { showCandidate } from '../assess-candidate.ts';
import { showGrid } from '../assess-grid.ts';
import { candidateAddress, cellAddress } from '../assess-links.ts';
import { answerableIndicators, candidateName, cellsToAnswer } from '../cells.ts';
import { type Completeness, cellsOf, completenessOf, countAnswers, nextToDo } from '../completeness.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { scriptsNamed } from '../scripts.ts';

/** One's own answers: how far, per candidate or as a table; and for the lead how far everyone is. */
export const assess: WorkPage = {
  path: '/dossiers/:id/beoordelen',
  view: 'workplace/assess',
  access: 'dossier',
  name: 'task.assess',
  forms: ({ dossier, to }) => [
    {
      act: 'sluit',
      command: 'closeRound',
      fields: [],
      isSmall: true,
      isGrave: true,
      title: sentence('assess.close'),
      button: sentence('assess.close'),
      send: () => {
        const onward = { go: to('consensus'), note: sentence('assess.closed') };
        // Pressing it twice is no fault: the second time nothing is left to do.
        return dossier.phase === 'consensus' ? onward : { commands: [{ kind: 'closeRound' }], ...onward };
      },
    },
  ],
  show: async (place) => {
    const candidate = place.dossier.candidates.get(place.asked.query.get('kandidaat') ?? '');
    const isTable = place.asked.query.get('weergave') === 'tabel';
    const frame = dossierFrame(place, 'task.assess');
    const shown = { ...frame, ...standOf(place), ...nothing, tabs: tabsOf(place, isTable) };
    if (!place.may('setAnswer')) return { ...shown, ...(await showRound(place)) };
    if (candidate !== undefined && isLive(place.dossier, candidate.id)) {
      return {
        ...shown,
        title: sentence('assess.candidateTitle', { name: candidateName(candidate) }),
        crumbs: [...(frame.crumbs ?? []), { href: place.to('beoordelen'), title: sentence('task.assess') }],
        candidate: showCandidate(place, candidate),
        scripts: scriptsNamed(place.parts, 'bewaren'),
      };
    }
    if (isTable) {
      const secret = { token: place.token(), act: 'waarde', readAt: place.dossier.seq };
      return { ...shown, grid: showGrid(place), secret, scripts: scriptsNamed(place.parts, 'rooster') };
    }
    return { ...shown, ...showOwn(place), ...(await showRound(place)) };
  },
};

/** Parts of the page that are not on it. */
const nothing = { candidate: '', grid: '', candidates: [], next: '', list: '', who: [], obstacles: [], unanswered: 0 };

function leadOf(place: DossierPlace): Sentence {
  const { dossier } = place;
  if (dossier.phase === 'draft') return sentence('assess.notYet');
  if (openRound(dossier) === undefined) return sentence('assess.isClosed');
  if (!place.may('setAnswer')) return sentence('assess.isOpen');
  const candidates = liveCandidates(dossier).length;
  return sentence('assess.lead', { candidates, questions: cellsToAnswer(dossier).length / Math.max(1, candidates) });
}

/** How far the reader is, with where the rest can be found. */
function standOf(place: DossierPlace) {
  const { dossier, account } = place;
  const stand = completenessOf(cellsToAnswer(dossier), answersBy(dossier, account.id));
  const to = (what: string) => `${place.to('beoordelen')}?toon=${what}`;
  return {
    lead: leadOf(place),
    isDraft: dossier.phase === 'draft',
    isClosed: dossier.phase !== 'draft' && openRound(dossier) === undefined,
    stand: place.may('setAnswer')
      ? {
          ...{ all: stand.all, given: stand.given, unknown: stand.unknown },
          open: stand.open.length,
          openAt: to('open'),
          without: stand.withoutReason.length,
          withoutAt: to('zonder-reden'),
        }
      : '',
  };
}

function tabsOf(place: DossierPlace, isTable: boolean) {
  if (!place.may('setAnswer')) return [];
  const base = place.to('beoordelen');
  return [
    { href: base, text: sentence('assess.perCandidate'), isCurrent: !isTable },
    { href: `${base}?weergave=tabel`, text: sentence('assess.asTable'), isCurrent: isTable },
    { href: `${base}/plakken`, text: sentence('assess.paste'), isCurrent: false },
  ];
}

/** The candidates with how far one is with each, and what waits. */
function showOwn(place: DossierPlace) {
  const { dossier, account, asked } = place;
  const cells = cellsToAnswer(dossier);
  const answers = answersBy(dossier, account.id);
  const next = nextToDo(cells, answers, undefined);
  return {
    candidates: liveCandidates(dossier).map((candidate) => {
      const { all, given, withoutReason } = completenessOf(cellsOf(cells, candidate.id), answers);
      return {
        href: candidateAddress(place, candidate.id),
        name: candidateName(candidate),
        stand: sentence('assess.stand', { all, given, without: withoutReason.length }),
      };
    }),
    next: next === undefined ? '' : { href: cellAddress(place, next), name: nameOfCell(place, next) },
    list: listOf(place, asked.query.get('toon'), completenessOf(cells, answers)),
  };
}

/** So many cells are named in a list; of more, the list says how many there are. */
const longest = 100;

function listOf(place: DossierPlace, what: string | undefined, { open, withoutReason }: Completeness) {
  if (what !== 'open' && what !== 'zonder-reden') return '';
  const cells = what === 'open' ? open : withoutReason;
  return {
    title: sentence(what === 'open' ? 'assess.openList' : 'assess.withoutList', { count: cells.length }),
    cells: cells.slice(0, longest).map((cell) => ({ href: cellAddress(place, cell), name: nameOfCell(place, cell) })),
    more: Math.max(0, cells.length - longest),
  };
}

function nameOfCell({ dossier }: DossierPlace, cell: Cell): Sentence {
  const [id, indicator] = partsOf(cell);
  const title = answerableIndicators(dossier).find((placed) => placed.indicator.id === indicator)!.indicator.title;
  return sentence('assess.cellTitle', { candidate: candidateName(dossier.candidates.get(id)!), indicator: title });
}

/** For the lead: who is how far, in figures alone, and what stands in the way of closing the round. */
async function showRound(place: DossierPlace) {
  const whole = place.may('closeRound') ? await place.parts.storage.dossiers.open(place.dossier.id) : undefined;
  if (whole === undefined) return {};
  const progress = countAnswers(whole);
  return {
    who: progress.map(({ assessor, ...count }) => ({ name: place.nameOf(assessor), ...count })),
    obstacles: listObstacles(obstaclesToClosing(whole), place).map((obstacle) =>
      obstacle.href === place.to('beoordelen') ? { ...obstacle, href: '#wie' } : obstacle,
    ),
    unanswered: progress.reduce((sum, { all, given }) => sum + all - given, 0),
  };
}
