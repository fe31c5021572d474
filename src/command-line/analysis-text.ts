import { stepFor } from '../language/format.ts';
import type { Analysis } from '../mcda/analysis.ts';

/** An analysis as plain text for people at a terminal; the JSON holds the same with full precision. */
export function describeAnalysis(analysis: Analysis): string {
  const names = Object.keys(analysis.alternatives);
  const width = Math.max(12, ...names.map((name) => name.length));
  const outcomes = Object.entries(analysis.alternatives);
  const lines = [
    `Analysis ${analysis.problem}`,
    `engine ${analysis.engine}, seed ${analysis.seed}, ${analysis.samples} samples, weights ${analysis.weights}`,
    '',
    'Ranking at the mean shares',
    ...analysis.ranking.map((tied, i) => `  ${i + 1}. ${tied.join(' = ')}`),
    '',
    `${'Alternative'.padEnd(width)}  central  lowest highest   first  expected rank  confidence`,
    ...outcomes.map(([name, { value, rankAcceptability, expectedRank, confidence }]) => {
      const [share, halfWidth] = [rankAcceptability.shares[0]!, rankAcceptability.halfWidth[0]!];
      const first = rankAcceptability.method === 'exact' ? `${percent(share)} ` : `${rounded(share, halfWidth)}~`;
      const sure = confidence === null ? 'never first' : rounded(confidence, 0.01);
      return `${name.padEnd(width)}  ${figure(value.central)}  ${figure(value.lowest)}  ${figure(value.highest)}  ${first}  ${expectedRank.toFixed(2).padStart(13)}  ${sure}`;
    }),
    '',
    'Mean shares',
    ...Object.entries(analysis.shares).map(
      ([node, shares]) =>
        `  ${node === '' ? '(all)' : node}: ${Object.entries(shares)
          .map(([child, share]) => `${child} ${percent(share).trim()}`)
          .join(', ')}`,
    ),
    '',
    `At least as good in every permitted case: ${analysis.necessarily.map(([a, b]) => `${a} ≥ ${b}`).join(', ') || 'none'}`,
    '',
    'The first place changes when',
    ...analysis.tippingPoints.oneShare.map(
      (point) =>
        `  ${point.criterion} goes from ${percent(point.from).trim()} to ${percent(point.at).trim()}: ${point.first} (${point.permitted ? 'permitted' : 'outside the statements'})`,
    ),
    ...analysis.tippingPoints.oneScore.map(
      (point) =>
        `  ${point.alternative} on ${point.indicator} goes from ${figure(point.from).trim()} to ${figure(point.at).trim()}: ${point.first}`,
    ),
    '',
    'Unknown answers by the chance that they change the first place',
    ...analysis.information.map((cell) => `  ${cell.alternative} on ${cell.indicator}: ${percent(cell.chance).trim()}`),
  ];
  return `${lines.join('\n')}\n`;
}

function figure(value: number): string {
  return value.toFixed(3).padStart(7);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`.padStart(6);
}

/** A sampled share, no finer than its half-width. */
function rounded(share: number, halfWidth: number): string {
  const step = stepFor(halfWidth);
  return `${Math.round((share * 100) / step) * step}%`.padStart(6);
}
