import loadHighs, { type Highs } from 'highs';

/** A linear programme in words of its own: minimise costs · x, with x ≥ 0 unless `isFree`. */
export type Programme = {
  costs: number[];
  rows: { coefficients: number[]; low?: number; high?: number }[];
};

// The package is CommonJS and its types speak of a default export, which Node does not unpack.
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

// A log that nobody reads would take three quarters of the time.
const exactly = { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9, output_flag: false };

/** The least cost by HiGHS (Huangfu and Hall 2018); undefined where no x keeps the rows. */
export function leastCost({ costs, rows }: Programme): number | undefined {
  const terms = (coefficients: number[]) =>
    coefficients.map((value, i) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} x${i}`).join(' ');
  const conditions = rows.flatMap(({ coefficients, low, high }) => [
    ...(low === undefined ? [] : [`${terms(coefficients)} >= ${low}`]),
    ...(high === undefined ? [] : [`${terms(coefficients)} <= ${high}`]),
  ]);
  const text = `Minimize\n obj: ${terms(costs)}\nSubject To\n ${conditions.join('\n ')}\nEnd`;
  const solution = highs.solve(text, exactly);
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : undefined;
}
