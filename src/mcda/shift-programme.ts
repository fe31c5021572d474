/**
 * A linear programme that grows: the least Σ|shift| of shares whose shifts add to 0, under conditions that join one
 * after another. It is a dictionary of the dual simplex method: every basic variable is a constant plus a sum of
 * nonbasic ones, which are 0. The variables are what each share gains (number i) and loses (number size + i), and the
 * room that each condition leaves (numbers beyond). All are at least 0.
 */
export type ShiftProgramme = {
  size: number;
  basic: number[];
  nonbasic: number[];
  constants: number[];
  rows: Float64Array[];
  costs: Float64Array;
  conditions: number;
};

const smallest = 1e-9;
const negligible = 1e-11;
// After so many exchanges in a row always the variable with the lowest number is taken, which cannot go round in circles.
const patience = 500;

/** The programme without conditions: nothing shifts. The first gain is what all lose less what the others gain. */
export function startProgramme(size: number): ShiftProgramme {
  const nonbasic = Array.from({ length: 2 * size - 1 }, (_, column) => column + 1);
  const first = Float64Array.from(nonbasic, (variable) => (variable < size ? -1 : 1));
  const costs = Float64Array.from(nonbasic, (variable) => (variable < size ? 0 : 1));
  return { size, basic: [0], nonbasic, constants: [0], rows: [first], costs, conditions: 0 };
}

/** Adds the condition coefficients · shift ≥ atLeast. */
export function addCondition(programme: ShiftProgramme, coefficients: ArrayLike<number>, atLeast: number): void {
  const { size, basic, nonbasic, constants, rows } = programme;
  const row = new Float64Array(nonbasic.length);
  let constant = -atLeast;
  const coefficientOf = (variable: number) =>
    variable < size ? coefficients[variable]! : variable < 2 * size ? -coefficients[variable - size]! : 0;
  nonbasic.forEach((variable, column) => {
    row[column] = coefficientOf(variable);
  });
  basic.forEach((variable, r) => {
    const coefficient = coefficientOf(variable);
    if (coefficient === 0) return;
    constant += coefficient * constants[r]!;
    addTimes(row, rows[r]!, coefficient);
  });
  basic.push(2 * size + programme.conditions++);
  constants.push(constant);
  rows.push(row);
}

/** Goes to the least shift under all conditions and gives it, per share; undefined where they cannot all hold. */
export function leastShift(programme: ShiftProgramme): Float64Array | undefined {
  for (let exchanges = 0; ; exchanges++) {
    const row = chooseRow(programme, exchanges > patience);
    if (row < 0) return readShift(programme);
    const column = chooseColumn(programme, row, exchanges > patience);
    if (column < 0) return undefined;
    exchange(programme, row, column);
  }
}

/** The row that is most below 0, or the first by number; −1 where none is. */
function chooseRow({ basic, constants }: ShiftProgramme, byNumber: boolean): number {
  let chosen = -1;
  for (let r = 0; r < constants.length; r++) {
    if (constants[r]! >= -negligible) continue;
    if (chosen < 0 || (byNumber ? basic[r]! < basic[chosen]! : constants[r]! < constants[chosen]!)) chosen = r;
  }
  return chosen;
}

/** The column that mends the row at the least cost; of several the one that mends it fastest, or the first by number. */
function chooseColumn({ rows, costs, nonbasic }: ShiftProgramme, row: number, byNumber: boolean): number {
  const own = rows[row]!;
  let chosen = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < own.length; c++) {
    if (own[c]! <= smallest) continue;
    const cost = Math.max(0, costs[c]!) / own[c]!;
    if (cost > least + 1e-14) continue;
    const isBetter = cost < least - 1e-14 || (byNumber ? nonbasic[c]! < nonbasic[chosen]! : own[c]! > own[chosen]!);
    if (isBetter) {
      chosen = c;
      least = Math.min(least, cost);
    }
  }
  return chosen;
}

function exchange({ basic, nonbasic, constants, rows, costs }: ShiftProgramme, row: number, column: number): void {
  const own = rows[row]!;
  const pivot = own[column]!;
  for (let c = 0; c < own.length; c++) own[c] = -own[c]! / pivot;
  own[column] = 1 / pivot;
  constants[row] = -constants[row]! / pivot;
  for (let r = 0; r < rows.length; r++) {
    if (r === row) continue;
    const factor = rows[r]![column]!;
    if (factor === 0) continue;
    rows[r]![column] = 0;
    addTimes(rows[r]!, own, factor);
    constants[r]! += factor * constants[row]!;
  }
  const factor = costs[column]!;
  costs[column] = 0;
  addTimes(costs, own, factor);
  [basic[row], nonbasic[column]] = [nonbasic[column]!, basic[row]!];
}

function readShift({ size, basic, constants }: ShiftProgramme): Float64Array {
  const shift = new Float64Array(size);
  basic.forEach((variable, r) => {
    if (variable < size) shift[variable]! += constants[r]!;
    else if (variable < 2 * size) shift[variable - size]! -= constants[r]!;
  });
  return shift;
}

function addTimes(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}
