import fc from 'fast-check';
import type { DossierRole } from '../../src/dossier/roles.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { library } from '../support/library.ts';
import type { LooseCommand } from './play.ts';
import { candidate, evidence, need, search, weighing } from './samples.ts';

const framework = library().frameworks.get('brief-2021')!;
const leveled = listIndicators(framework)
  .map(({ indicator }) => indicator)
  .filter(({ scale }) => 'levels' in scale)
  .slice(0, 6);
export const indicatorIds = leveled.map(({ id }) => id);

const words = fc.constantFrom('een', 'twee', 'drie', 'vier');
const candidateId = fc.constantFrom('open', 'gesloten', 'derde');
const indicator = fc.constantFrom(...indicatorIds);
const orNothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

/** An answer that fits every scale here, with or without a reason. */
const answer = fc.record(
  { level: fc.constantFrom(0, 1), reason: words, evidence: fc.subarray(['proef']) },
  { requiredKeys: ['level', 'evidence'] },
);
export const answering: fc.Arbitrary<LooseCommand> = fc.record({
  kind: fc.constant('setAnswer' as const),
  candidate: candidateId,
  indicator,
  value: orNothing(answer),
});

/** A change that the lead may make before the answers are opened. */
const leadingKinds: readonly fc.Arbitrary<LooseCommand>[] = [
  fc.record({ kind: fc.constant('setTitle' as const), value: fc.record({ title: words, organisation: words }) }),
  fc.record({ kind: fc.constant('setNeed' as const), value: words.map((purpose) => ({ ...need, purpose })) }),
  fc.record({
    kind: fc.constant('setSearch' as const),
    id: fc.constantFrom('een', 'twee'),
    value: orNothing(words.map((found) => ({ ...search, found }))),
  }),
  fc.record({
    kind: fc.constant('setCandidate' as const),
    id: candidateId,
    value: fc
      .record({ because: words, licence: fc.constantFrom('EUPL-1.2', 'LicenseRef-Gesloten') })
      .map(({ because, licence }) => ({ ...candidate(licence as 'EUPL-1.2'), because })),
  }),
  fc.record({ kind: fc.constant('setDropped' as const), candidate: candidateId, value: orNothing(words) }),
  fc.record({
    kind: fc.constant('setCosts' as const),
    candidate: candidateId,
    value: orNothing(fc.record({ yearly: fc.nat(9000), years: fc.constant(3), source: words })),
  }),
  fc.record({ kind: fc.constant('setNotApplicable' as const), indicator, value: orNothing(words) }),
  fc.record({
    kind: fc.constant('setRequirement' as const),
    indicator,
    value: orNothing(fc.record({ level: fc.constantFrom(0, 1), reason: words })),
  }),
  fc.record({
    kind: fc.constant('setEvidence' as const),
    id: fc.constantFrom('proef', 'tweede'),
    value: orNothing(words.map((says) => ({ ...evidence, says }))),
  }),
  fc.record({ kind: fc.constant('setWeighing' as const), value: words.map((reason) => ({ ...weighing, reason })) }),
  fc.record({ kind: fc.constant('setStandard' as const), standard: fc.constant('tls'), value: orNothing(words) }),
  fc.record({
    kind: fc.constant('setConformance' as const),
    standard: fc.constantFrom('tls', 'https-hsts'),
    candidate: candidateId,
    value: orNothing(
      fc.record({ met: fc.constantFrom('yes', 'no'), reason: words, evidence: fc.constant<string[]>([]) }),
    ),
  }),
  fc.record({ kind: fc.constant('setKeywords' as const), value: fc.subarray(['chat', 'buurt', 'privacy']) }),
  fc.record({
    kind: fc.constant('setMember' as const),
    account: fc.constantFrom('x', 'roos'),
    value: orNothing(fc.constantFrom<DossierRole[]>(['reader'], ['assessor'])),
  }),
];

const by = (account: string, command: fc.Arbitrary<LooseCommand>) => fc.tuple(fc.constant(account), command);

/** Who gives which command. */
export const giving: fc.Arbitrary<[string, LooseCommand]> = fc.oneof(
  by('lies', fc.oneof(...leadingKinds)),
  fc.tuple(fc.constantFrom('anna', 'bram', 'cor'), answering),
);

/** Two commands of one kind, by one account: often about one place. */
export const givingTwice: fc.Arbitrary<[[string, LooseCommand], [string, LooseCommand]]> = fc.oneof(
  ...[...leadingKinds.map((kind) => by('lies', kind)), by('anna', answering)].map((each) => fc.tuple(each, each)),
);
