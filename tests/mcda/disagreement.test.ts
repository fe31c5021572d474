import { expect, it } from 'vitest';
import { findDisagreement } from '../../src/mcda/disagreement.ts';

it('cells on which assessors differ are listed, most first', () => {
  const given = {
    signal: { licence: [1, 1, 1], hosting: [0.25, 0.75, null], quality: [null, 0.5] },
    teams: { licence: [0, 1], hosting: [[0.2, 0.4], 0.5] as [[number, number], number], quality: [] },
  };
  expect(findDisagreement(given)).toEqual([
    { alternative: 'teams', indicator: 'licence', lowest: 0, highest: 1, range: 1 },
    { alternative: 'signal', indicator: 'hosting', lowest: 0.25, highest: 0.75, range: 0.5 },
    {
      alternative: 'teams',
      indicator: 'hosting',
      lowest: expect.closeTo(0.3),
      highest: 0.5,
      range: expect.closeTo(0.2),
    },
  ]);
});
