import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { listIndicators } from '../../src/framework/indicators.ts';

/** A text in both languages, for tests where its content does not matter. */
export function text(words: string): { nl: string; en: string } {
  return { nl: `${words} (nl)`, en: `${words} (en)` };
}

/**
 * A decided dossier under `framework` with `count` invented candidates (the first is chosen, every third is open) and an
 * answer in every cell; `change` edits it before it is used.
 */
export function buildDossierFile(
  framework: Framework,
  count: number,
  change: (file: DossierFile) => void = () => {},
): DossierFile {
  const ids = Array.from({ length: count }, (_, i) => `kandidaat-${i + 1}`);
  const answers = Object.fromEntries(
    ids.map((id, c) => [
      id,
      Object.fromEntries(
        listIndicators(framework).map(({ indicator }, i) => {
          const reason = text(`Reden ${c + 1}.${i + 1}, in een zin die zo lang is als een gewone reden in een dossier`);
          const rest = { reason, evidence: ['bron'], judgedBy: 'municipality' as const };
          if ((c + i) % 9 === 4) return [indicator.id, { unknown: true as const, ...rest }];
          if ('levels' in indicator.scale) {
            const levels = indicator.scale.levels;
            return [
              indicator.id,
              { level: levels[(c * 5 + i * 3 + Math.trunc(i / 4)) % levels.length]!.level, ...rest },
            ];
          }
          return [indicator.id, { number: (c * 7 + i) % 30, ...rest }];
        }),
      ),
    ]),
  );
  const file: DossierFile = {
    format: 'afweging/dossier@1',
    id: 'proef',
    version: 1,
    example: true,
    organisation: 'Gemeente Proef',
    title: text('Proef'),
    phase: 'published',
    keywords: [],
    need: {
      question: text('Welke toepassing?'),
      purpose: text('Proberen'),
      targetGroups: ['staff'],
      information: 'internal',
      functions: [{ what: text('Werken'), must: true }],
      constraints: [],
      answers: [],
      decider: 'college',
      planned: '2026-10-01',
      value: 'belowThreshold',
    },
    framework,
    openSearch: [
      { where: text('Overal'), date: '2026-09-01', by: text('Inkoop'), sought: text('Open'), found: text('Niets') },
    ],
    candidates: ids.map((id, i) => ({
      id,
      name: `Kandidaat ${i + 1}`,
      parts: [{ part: 'whole', licence: i % 3 === 0 ? 'EUPL-1.2' : 'LicenseRef-Gesloten', facts: [] }],
      hosting: 'own',
      because: text('Om te proberen'),
    })),
    leftOut: [],
    notApplicable: [],
    requirements: [],
    evidence: [
      {
        id: 'bron',
        kind: 'ownFinding',
        title: text('Proef'),
        says: text('Dit'),
        date: '2026-09-01',
        read: '2026-09-02',
        strength: 'medium',
      },
    ],
    answers,
    standards: [],
    weighing: { reading: framework.readings[0]!.id, reason: text('Zo'), by: text('College'), date: '2026-09-03' },
    deviations: [],
    decision: {
      chosen: ids[0]!,
      date: '2026-10-01',
      by: text('College'),
      sentence: text('Het college kiest kandidaat 1.'),
      reasons: [text('Daarom')],
      givenUp: [],
      openAlternative: text('Er is een andere'),
      risks: [],
      outsideInfluence: [],
      conditions: [],
      exit: text('Zo weg'),
      review: { date: '2027-10-01' },
      signatures: [],
      inShort: {
        question: text('Vraag'),
        why: text('Waarom'),
        givenUp: text('Op'),
        openAlternative: text('Open'),
        money: text('Geld'),
      },
    },
  };
  change(file);
  return file;
}
