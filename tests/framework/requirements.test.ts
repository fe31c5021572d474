import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/catalogue/application.ts';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { drawAnswers } from '../../src/dossier/draw.ts';
import { missedRequirements, remainingCandidates } from '../../src/dossier/settlement.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { checkFramework } from '../../src/framework/check.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { smallTender, tenderFile } from './small-tender.ts';

const offers = { een: { plan: 6, ease: 8, price: 100_000 }, twee: { plan: 2, ease: 10, price: 90_000 } };

/** The tender under a framework with these requirements, by somebody whose need is personal data of staff. */
function whole(requirements: Framework['requirements'], change: (file: DossierFile) => void = () => {}) {
  const file = tenderFile(offers, (built) => {
    built.framework = { ...smallTender(), requirements };
    built.need.information = 'personal';
    built.phase = 'weighed';
    change(built);
  });
  const made = makeWhole(file, library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

const minimum = (level: number, when?: object) => ({
  indicator: 'plan',
  level,
  reason: text(`Ten minste ${level}`),
  ...when,
});

describe('a requirement of a framework', () => {
  it('holds in every dossier under it, and who is below it drops out', () => {
    const dossier = whole([minimum(6)]);
    expect(missedRequirements(dossier, 'twee').map(({ reason }) => reason)).toEqual([text('Ten minste 6')]);
    expect(remainingCandidates(dossier).map(({ id }) => id)).toEqual(['een']);
  });

  it('holds only for the kind of information and the target group that it names', () => {
    const left = (when: object) => remainingCandidates(whole([minimum(8, { when })])).length;
    expect(left({ information: ['special'] })).toBe(2);
    expect(left({ information: ['special', 'personal'] })).toBe(0);
    expect(left({ targetGroups: ['residents'], information: ['personal'] })).toBe(2);
    expect(left({ targetGroups: ['residents', 'staff'] })).toBe(0);
  });

  it('is the strictest that applies, and gives way to the dossier’s own', () => {
    const both = [minimum(2), minimum(6, { when: { information: ['personal'] } })];
    expect(whole(both).requirements).toEqual([minimum(6)]);
    const own = whole(both, (file) => {
      file.requirements = [{ indicator: 'plan', level: 2, reason: 'Bij ons is 2 genoeg' }];
    });
    expect(own.requirements).toEqual([{ indicator: 'plan', level: 2, reason: 'Bij ons is 2 genoeg' }]);
    expect(makeWhole(wholeFile(own), library().sources)).toEqual({ dossier: own });
  });
});

describe('a framework with a fault in it is refused', () => {
  const faultsOf = (change: Parameters<typeof smallTender>[0]) =>
    checkFramework(smallTender(change)).map(({ path, text: what }) => `${path.join('.')}: ${writePlain(what, 'en')}`);

  it('and the small one has none', () => expect(faultsOf(() => {})).toEqual([]));

  it.each([
    [
      'a requirement on nothing',
      { requirements: [{ indicator: 'nergens', level: 1, reason: text('x') }] },
      /requirements\.0\.indicator: is no indicator/,
    ],
    [
      'a requirement off the scale',
      { requirements: [minimum(7)] },
      /requirements\.0: does not fit the scale; allowed: a level of 0, 2/,
    ],
    [
      'the same requirement twice',
      { requirements: [minimum(6), minimum(8)] },
      /requirements\.1: the same requirement on "plan"/,
    ],
    ['a rule for ties about nothing', { ties: ['total', 'nergens'] }, /ties\.1: is no indicator/],
    ['a rule for ties twice', { ties: ['plan', 'plan'] }, /ties\.1: "plan" stands here twice/],
    [
      'answers from another framework to nothing',
      { answersFrom: { framework: 'x', indicators: ['y'] } },
      /answersFrom\.indicators\.0/,
    ],
  ])('%s', (_, part, message) => {
    expect(faultsOf((framework) => Object.assign(framework, part)).join('\n')).toMatch(message);
  });

  it('costs that are answered with levels', () => {
    const faults = checkFramework(
      smallTender((framework) => {
        const [quality] = framework['criteria'] as { indicators: { answeredBy: string }[] }[];
        quality!.indicators[0]!.answeredBy = 'costs';
      }),
    );
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['criteria.0.indicators.0.scale']);
  });

  it.each(['root', 'constructor', 'toString'])('an id with a meaning of its own: %s', (id) => {
    const found = faultsOf((framework) => {
      (framework['criteria'] as { id: string }[])[0]!.id = id;
    });
    expect(found[0]).toContain(`"${id}" has a meaning of its own`);
  });
});

it('a framework made from another one takes the standing answers that still hold', () => {
  const { frameworks, applications } = library();
  const letter = frameworks.get('brief-2021')!;
  const application: Application = applications.get('signal')!;
  const draw = (framework: Framework) => new Map(drawAnswers(application, application.editions[0]!.id, framework));
  expect(draw({ ...letter, id: 'eigen' }).size).toBe(0);
  const drawn = draw({ ...letter, id: 'eigen', answersFrom: { framework: 'brief-2021', indicators: ['licence'] } });
  expect([...drawn.keys()]).toEqual(['licence']);
  expect(drawn.get('licence')).toEqual(draw(letter).get('licence'));
});
