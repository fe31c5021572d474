import type { Changing } from './apply.ts';
import type { Change } from './entry.ts';
import type { LivingDossier } from './living.ts';
import { cellOf, placeOf } from './places.ts';

/** Where the value of a change lives in a dossier. */
interface Slot {
  get(): unknown;
  set(value: unknown): void;
}

/** The value that now stands where `change` would put another; undefined where there is none. */
export function valueAt(dossier: LivingDossier, change: Change): unknown {
  // Reading leaves the dossier as it is.
  return slotOf(dossier as Changing, change).get();
}

/** The slot of the place that a change touches. */
export function slotOf(dossier: Changing, change: Change): Slot {
  const { kind, data } = change;
  const shelf = (map: Map<string, unknown>, key: string) => onShelf(dossier, map, key, placeOf(change));
  switch (kind) {
    case 'titleSet':
      return {
        get: () => ({ title: dossier.title, organisation: dossier.organisation }),
        set: (value) => Object.assign(dossier, value),
      };
    case 'frameworkSet':
      return field(dossier, 'framework');
    case 'needSet':
      return field(dossier, 'need');
    case 'searchSet':
      return shelf(dossier.searches, data.id);
    case 'candidateSet':
      return shelf(dossier.candidates, data.id);
    case 'droppedSet':
      return shelf(dossier.dropped, data.candidate);
    case 'standingSet':
      return shelf(dossier.standing, data.candidate);
    case 'costsSet':
      return shelf(dossier.costs, data.candidate);
    case 'leftOutSet':
      return shelf(dossier.leftOut, data.id);
    case 'notApplicableSet':
      return shelf(dossier.notApplicable, data.indicator);
    case 'requirementSet':
      return shelf(dossier.requirements, data.indicator);
    case 'evidenceSet':
      return shelf(dossier.evidence, data.id);
    case 'answerSet': {
      const answers = dossier.rounds.find(({ number }) => number === data.round)?.answers ?? new Map();
      return nested(answers, data.assessor, (map) => shelf(map, cellOf(data.candidate, data.indicator)));
    }
    case 'consensusSet':
      return shelf(dossier.consensus, cellOf(data.candidate, data.indicator));
    case 'weighingSet':
      return field(dossier, 'weighing');
    case 'weighingLockSet':
      return field(dossier, 'weighingLock');
    case 'standardSet':
      return shelf(dossier.standards, data.standard);
    case 'conformanceSet':
      return nested(dossier.conformance, data.standard, (map) => shelf(map, data.candidate));
    case 'deviationSet':
      return shelf(dossier.deviations, data.point);
    case 'decisionSet':
      return field(dossier, 'decision');
    case 'keywordsSet':
      return field(dossier, 'keywords', []);
    case 'archivingSet':
      return field(dossier, 'archiving');
    case 'memberSet':
      return shelf(dossier.members, data.account);
  }
}

function field(dossier: Changing, name: keyof Changing, empty?: unknown): Slot {
  return {
    get: () => dossier[name],
    set(value) {
      if (value === null && empty === undefined) delete dossier[name];
      else Object.assign(dossier, { [name]: value ?? empty });
    },
  };
}

function onShelf(dossier: Changing, map: Map<string, unknown>, key: string, place: string): Slot {
  return {
    get: () => map.get(key),
    set(value) {
      const comesBack = value !== null && !map.has(key) && dossier.touched.has(place);
      if (value === null) map.delete(key);
      else map.set(key, value);
      if (comesBack) sortAgain(dossier, map, place.slice(0, place.length - key.length));
    },
  };
}

/** Puts what was taken away and came back where it stood, so that a change and its undoing leave no trace in the order. */
function sortAgain(dossier: Changing, map: Map<string, unknown>, prefix: string): void {
  const order = new Map([...dossier.touched.keys()].map((place, i) => [place, i]));
  const sorted = [...map].sort(([a], [b]) => order.get(prefix + a)! - order.get(prefix + b)!);
  map.clear();
  for (const [key, value] of sorted) map.set(key, value);
}

function nested<V>(outer: Map<string, Map<string, V>>, key: string, inside: (map: Map<string, V>) => Slot): Slot {
  const map = outer.get(key) ?? new Map<string, V>();
  const slot = inside(map);
  return {
    get: slot.get,
    set(value) {
      slot.set(value);
      if (map.size === 0) outer.delete(key);
      else if (!outer.has(key)) outer.set(key, map);
    },
  };
}
