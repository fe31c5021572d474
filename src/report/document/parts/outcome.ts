import { toPoints } from '../../../language/format.ts';
import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block } from '../block.ts';
import type { Pen } from '../pen.ts';
import { drawBand, drawContribution, drawProfile, drawSpread } from '../pictures.ts';
import { candidateCell, mostColumns, writeMatrix } from '../tables.ts';
import { writePart, writeSection } from './section.ts';

const candidate = sentence('report.candidate');

/** Candidates against criteria, and the profile of each. */
export function writeCriteria(pen: Pen, { section, criteria, profile, disagreement }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.criteria, criteria.best),
    ...writeMatrix(
      pen,
      '',
      candidate,
      criteria.heads,
      criteria.rows.map((row) => ({
        head: candidateCell(pen, row),
        cells: row.cells.map(({ text, isBest, unknowns }) =>
          pen.cell(text, {
            ...(isBest && { mark: 'best' as const }),
            ...(unknowns > 0 && { note: pen.text(sentence('report.unknowns', { count: unknowns })) }),
          }),
        ),
      })),
      { most: mostColumns.figures, align: 'end' },
    ),
    pen.paragraph(sentence('criteria.caption', { count: criteria.indicators }), 'caption'),
    ...writePart(
      pen,
      'profile.title',
      profile.letters.length === 0
        ? []
        : [
            pen.table(
              sentence('profile.title'),
              [{ head: sentence('weighing.criterion'), share: 0.34 }, sentence('document.drawing')],
              profile.rows.map((row, i) => [row.title, pen.cell('', { picture: drawProfile(pen, row, i === 0) })]),
            ),
            pen.paragraph(
              [
                profile.letters
                  .map((each) => pen.text(sentence('profile.letter', { ...each })))
                  .join(', ')
                  .concat('.'),
                sentence('profile.caption'),
              ],
              'caption',
            ),
          ],
    ),
    ...writePart(pen, 'disagreement.title', disagreement === undefined ? [] : writeDisagreement(pen, disagreement)),
  ];
}

function writeDisagreement(pen: Pen, { sentence: says, rows }: NonNullable<TradeOff['disagreement']>): Block[] {
  return [
    pen.paragraph(says),
    ...(rows.length === 0
      ? []
      : [
          pen.table(
            sentence('disagreement.title'),
            [
              { head: sentence('disagreement.answer'), share: 0.36 },
              { head: sentence('disagreement.range'), align: 'end', share: 0.14 },
              sentence('disagreement.answers'),
            ],
            rows.map((row, i) => [
              pen.cell(sentence('document.named', { name: row.candidate, words: row.indicator }), {
                ...(row.unknown > 0 && {
                  note: pen.text(sentence('disagreement.unknown', { count: row.unknown })),
                }),
              }),
              toPoints(row.range),
              pen.cell(row.answers.map(toPoints).join(' · '), { picture: drawSpread(pen, row, i === 0) }),
            ]),
          ),
        ]),
  ];
}

/** What each criterion contributes: boxes, then the same as points. */
export function writeContributions(pen: Pen, { section, contributions }: TradeOff): Block[] {
  const { heads, rows, shares } = contributions;
  const numbered = heads.map(({ name }, i) => pen.text(sentence('document.numbered', { number: String(i + 1), name })));
  return [
    ...writeSection(pen, section.contributions, contributions.sentence === undefined ? [] : [contributions.sentence]),
    pen.table(
      sentence('contributions.title'),
      [
        { head: candidate, share: 0.36 },
        sentence('document.drawing'),
        { head: sentence('report.together'), align: 'end', share: 0.12 },
      ],
      rows.map((row, i) => [
        candidateCell(pen, row),
        pen.cell('', { picture: drawContribution(pen, row, shares, i === 0) }),
        pen.cell(row.total, row.isLead ? { mark: 'best' } : {}),
      ]),
    ),
    pen.paragraph([`${numbered.join(', ')},`, sentence('contributions.captionRest')], 'caption'),
    ...writeMatrix(
      pen,
      sentence('document.pointsPer'),
      candidate,
      [...heads.map(({ name }) => name), sentence('report.together')],
      rows.map((row) => ({ head: row.name, cells: [...row.points, row.total] })),
      { most: mostColumns.figures, align: 'end' },
    ),
  ];
}

/** How certain the outcome is: the middle, what is unknown, and all that is permitted. */
export function writeBands(pen: Pen, { section, bands }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.bands, bands.sentences),
    pen.table(
      sentence('bands.title'),
      [
        { head: candidate, share: 0.26 },
        { head: sentence('bands.central'), align: 'end', share: 0.1 },
        { head: sentence('bands.unknown'), align: 'end', share: 0.12 },
        { head: sentence('bands.permitted'), align: 'end', share: 0.12 },
        sentence('document.drawing'),
      ],
      bands.rows.map((row, i) => [
        candidateCell(pen, row),
        pen.cell(toPoints(row.central), row.isLead ? { mark: 'best' } : {}),
        row.unknown.text,
        row.all.text,
        pen.cell('', { picture: drawBand(pen, row, i === 0) }),
      ]),
    ),
    pen.paragraph(sentence('document.bands'), 'caption'),
  ];
}

/** In how many of a hundred weighings each place is reached, as a heat map. */
export function writeRanks(pen: Pen, { section, ranks }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.ranks, ranks.sentence === undefined ? [] : [ranks.sentence]),
    ...writeMatrix(
      pen,
      sentence('ranks.title'),
      ranks.head,
      ranks.rows.map((_, i) => sentence('ranks.place', { rank: i + 1 })),
      ranks.rows.map((row) => ({
        head: candidateCell(pen, row),
        cells: row.places.map(({ share, text }) => pen.cell(text, { heat: share })),
      })),
      { most: mostColumns.places, align: 'end' },
    ),
    pen.paragraph(ranks.method, 'caption'),
  ];
}
