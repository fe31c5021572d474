import { type DossierFile, dossierFileSchema } from '../../src/dossier/dossier-file.ts';
import { type Framework, frameworkSchema } from '../../src/framework/framework.ts';
import { buildDossierFile, text } from '../support/dossier-file.ts';

const level = (mark: number) => ({
  level: mark,
  value: mark / 10,
  title: text(`${mark}`),
  description: text(`Een ${mark}`),
});

const indicator = (id: string, scale: object, answeredBy: string) => ({
  id,
  title: text(id),
  question: text(`Hoe goed is ${id}?`),
  why: text('Daarom'),
  scale,
  evidence: text('Inschrijving'),
  sources: ['Proef'],
  answeredBy,
});

const criterion = (id: string, indicators: object[]) => ({
  id,
  title: text(id),
  question: text(`Hoe goed is ${id}?`),
  why: text('Daarom'),
  cites: ['bpkv'],
  indicators,
});

/** The smallest framework of a tender: two marks and a price, 70 to 30, with the rules for equal scores. */
export function smallTender(change: (framework: Record<string, unknown>) => void = () => {}): Framework {
  const marks = { levels: [0, 2, 6, 8, 10].map(level) };
  const price = {
    number: {
      unit: text('euro'),
      points: [
        [100_000, 1],
        [300_000, 0],
      ],
      reason: text('Vooraf bekend'),
    },
  };
  const framework: Record<string, unknown> = {
    format: 'afweging/framework@1',
    id: 'kleine-aanbesteding',
    version: 1,
    title: text('Kleine aanbesteding'),
    summary: text('Twee cijfers en een prijs'),
    criteria: [
      criterion('quality', [indicator('plan', marks, 'municipality'), indicator('ease', marks, 'municipality')]),
      criterion('price', [indicator('total', price, 'costs')]),
    ],
    inside: { division: 'equal', reason: text('Even zwaar') },
    readings: [
      {
        id: 'punten',
        title: text('Punten'),
        reason: text('Vooraf bekend'),
        statements: { root: [{ exactly: { quality: 0.7, price: 0.3 } }] },
      },
    ],
    ties: ['total', 'plan'],
  };
  change(framework);
  return frameworkSchema.parse(framework);
}

/** One tenderer: the two marks, and what it asks at once; nothing per year. */
export interface Offer {
  plan: number | 'unknown';
  ease: number;
  price?: number | [number, number];
}

/** A tender under the small framework, decided for the first of `offers`. */
export function tenderFile(offers: Record<string, Offer>, change: (file: DossierFile) => void = () => {}): DossierFile {
  const ids = Object.keys(offers);
  const file = buildDossierFile(smallTender(), ids.length, (built) => {
    built.tender = true;
    built.candidates = ids.map((id, i) => {
      const { price } = offers[id]!;
      const costs = { oneOff: price, yearly: 0, years: 4, source: text('Prijsblad') };
      return { ...built.candidates[i]!, id, name: id, ...(price === undefined ? {} : { costs }) };
    });
    built.answers = Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(
          (['plan', 'ease'] as const).map((name) => {
            const mark = offers[id]![name];
            const judgement = mark === 'unknown' ? { unknown: true as const } : { level: mark };
            return [name, { ...judgement, reason: text(`${name} van ${id}`), evidence: [], judgedBy: 'municipality' }];
          }),
        ),
      ]),
    );
    built.decision!.chosen = ids[0]!;
    for (const candidate of built.candidates) candidate.parts = [{ part: 'whole', licence: 'EUPL-1.2', facts: [] }];
    change(built);
  });
  return dossierFileSchema.parse(file);
}
