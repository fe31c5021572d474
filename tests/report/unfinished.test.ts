import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { type Outcome, weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import type { Listed } from '../../src/language/sentence.ts';
import type { Language } from '../../src/language/text.ts';
import type { DossierEdition as Edition } from '../../src/report/document/write.ts';
import { writeHtml } from '../../src/report/html.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { loadViews } from '../../src/report/templates.ts';
import { makeTradeOff } from '../../src/report/trade-off.ts';
import { buildDossierFile, text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

const framework = library().frameworks.get('brief-2021')!;
const draw = loadViews();

type Change = (file: DossierFile) => void;

function dossierOf(count: number, ...changes: Change[]): Dossier {
  const made = makeWhole(
    buildDossierFile(framework, count, (file) => {
      for (const change of changes) change(file);
    }),
    library().sources,
  );
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

const outcomes = new WeakMap<Dossier, Outcome>();

function inputOf(dossier: Dossier): ReportInput {
  const { standards, policies } = library();
  const outcome = outcomes.get(dossier) ?? weigh(dossier, { samples: 2000 });
  outcomes.set(dossier, outcome);
  return { dossier, outcome, today: '2026-11-25', standards, policies };
}

/** The text of an edition as it is read: without markup, with single spaces. */
function read(dossier: Dossier, edition: Edition, language: Language = 'nl'): string {
  return writeHtml(edition, inputOf(dossier), language, { draw, css: '' })
    .replace(/<svg[\s\S]*?<\/svg>|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const asDraft: Change = (file) => {
  file.phase = 'draft';
  delete file.decision;
  delete file.weighing;
  file.openSearch = [];
};
/** Demands an open licence, which only `who` has. */
const onlyOpen =
  (...who: string[]): Change =>
  (file) => {
    file.requirements = [{ indicator: 'licence', level: 3, reason: text('Moet open') }];
    for (const [id, cells] of Object.entries(file.answers)) {
      cells['licence'] = {
        level: who.includes(id) ? 3 : 0,
        reason: text('Licentie'),
        evidence: [],
        judgedBy: 'facts',
      };
    }
  };
const withoutAnswers: Change = (file) => {
  file.answers = {};
};
const allTheSame: Change = (file) => {
  for (const id of Object.keys(file.answers)) file.answers[id] = file.answers['kandidaat-1']!;
};
const withoutOpenSource: Change = (file) => {
  const skipped = listIndicators(framework).filter(({ criterion }) => criterion.id === 'openSource');
  file.notApplicable = skipped.map(({ indicator }) => ({ indicator: indicator.id, reason: text('Niet') }));
  for (const cells of Object.values(file.answers)) for (const { indicator } of skipped) delete cells[indicator.id];
};

describe('a draft', () => {
  const draft = dossierOf(4, asDraft);

  it('carries CONCEPT, DRAFT in English, and claims nothing that was not settled', () => {
    const report = read(draft, 'trade-off');
    expect(report).toContain('CONCEPT, nog niet vastgesteld');
    expect(report).toContain('De weging is nog niet vastgesteld. Hier is gerekend met de lezing “Letterlijk”');
    expect(report).toContain('Er is nog niet gezocht.');
    expect(report).toContain('Er is niets gekozen, dus er is nog niets uit te leggen.');
    expect(report).toContain('Nog niet ondertekend.');
    expect(report).not.toMatch(/✓ Vastgesteld|Vastgesteld op|wat is vastgesteld|de keuze is open/);
    expect(read(draft, 'trade-off', 'en')).toContain('DRAFT, not settled yet');
  });

  it('has a council page that says that nothing was decided', () => {
    const page = read(draft, 'council-page');
    expect(page).toContain('CONCEPT');
    expect(page).toContain('Proef (nl): nog niet besloten');
    expect(page).toContain('Nog geen besluit.');
    expect(page).not.toMatch(/kiest|Besluit van/);
  });

  it('with a proposal calls it that, and names what still has to be explained', () => {
    const proposal = dossierOf(4, (file) => {
      file.phase = 'weighed';
      file.decision!.chosen = 'kandidaat-2';
      file.standards = [{ standard: 'tls', because: text('Verkeer'), met: {} }];
    });
    expect(read(proposal, 'council-page')).toContain('Proef (nl): het voorstel is Kandidaat 2');
    const report = read(proposal, 'trade-off');
    expect(report).toContain('CONCEPT, nog niet vastgesteld');
    expect(report).toContain('Nog uit te leggen: dat er geen open source is gekozen en TLS.');
    expect(report).toContain('Van geen ervan is aangetoond dat Kandidaat 2 eraan voldoet.');
  });
});

describe('every dossier gets a report in every edition and language', () => {
  const cases: [string, Dossier, string][] = [
    ['one candidate', dossierOf(1), 'Kandidaat 1 is de enige kandidaat die meedoet'],
    ['one left', dossierOf(3, asDraft, onlyOpen('kandidaat-2')), 'Kandidaat 2 is de enige kandidaat die meedoet'],
    ['none left', dossierOf(3, asDraft, onlyOpen()), 'Er blijft niets over om te wegen.'],
    ['everything unknown', dossierOf(3, asDraft, withoutAnswers), 'staan samen bovenaan'],
    ['all the same', dossierOf(3, allTheSame), 'Kandidaat 1, Kandidaat 2 en Kandidaat 3 staan samen bovenaan'],
    [
      'a proposal that drops out',
      dossierOf(3, onlyOpen('kandidaat-2'), (file) => {
        file.phase = 'weighed';
      }),
      'Kandidaat 1 valt af op een eis en doet niet mee',
    ],
    [
      'nothing chosen',
      dossierOf(3, (file) => {
        file.decision!.chosen = 'none';
      }),
      'Er is niets gekozen.',
    ],
    ['a criterion that does not apply', dossierOf(3, withoutOpenSource), 'komt in'],
  ];

  it.each(cases)('%s', (_name, dossier, says) => {
    for (const language of ['nl', 'en'] as const) {
      for (const edition of [
        'trade-off',
        'council-page',
        'decision-record',
        'award-reasons',
        'council-letter',
      ] as const) {
        const page = read(dossier, edition, language);
        expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/);
        const holdsAnswer = edition === 'trade-off' || edition === 'council-page';
        if (language === 'nl' && holdsAnswer) expect(page).toContain(says);
      }
    }
  });

  it('equal candidates are not said to be highest, nor one point away from each other', () => {
    const report = read(dossierOf(3, allTheSame), 'trade-off');
    expect(report).toContain('Op geen enkel criterium is er verschil.');
    expect(report).not.toMatch(/van (\d+) naar \1 punten/);
  });
});

describe('the report of what is not known', () => {
  it('names each unknown answer once: in the table or below it', () => {
    const dossier = dossierOf(4);
    const input = inputOf(dossier);
    const { rows, rest } = makeTradeOff(input).unknown;
    const below = rest.flatMap(({ sentences }) => sentences.flatMap(({ values }) => (values!['titles'] as Listed).all));
    expect(rows.length + below.length).toBe(input.outcome.analysis.information.length);
  });
});

describe('weights that leave nothing free', () => {
  it('are not called a hundred weighings', () => {
    const report = read(
      dossierOf(4, (file) => {
        file.weighing = { reading: 'gelijk', reason: text('Zo'), by: text('College'), date: '2026-09-03' };
      }),
      'trade-off',
    );
    expect(report).toMatch(
      /Kandidaat 1 komt met vijf gelijke criteria in (ongeveer )?\d+ van de 100 uitkomsten van het onbekende/,
    );
  });

  it('with percentages are not said to have none', () => {
    const statements = { root: [{ share: 'openSource', min: 0.1, max: 0.3 }] };
    const report = read(
      dossierOf(4, (file) => {
        file.weighing = { statements, reason: text('Zo'), by: text('College'), date: '2026-09-03' };
      }),
      'trade-off',
    );
    expect(report).toContain('Open source telt voor 10 % tot 30 %.');
    expect(report).not.toContain('Percentages staan er niet in');
  });
});
