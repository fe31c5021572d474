import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rangeOf } from '../../src/dossier/compare-answers.ts';
import { fitFirsts } from '../../src/mcda/acceptability.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Method } from '../../src/mcda/analysis.ts';
import { divide } from '../../src/mcda/chunks.ts';
import { positiveShare } from '../../src/mcda/exact-pairwise.ts';
import { drawExponential } from '../../src/mcda/exponential.ts';
import { takeApart } from '../../src/mcda/order-sampler.ts';
import { readOrder } from '../../src/mcda/partial-order.ts';
import { permittedRange, permittedShares } from '../../src/mcda/permitted.ts';
import { type Polytope, standardSimplex } from '../../src/mcda/polytope.ts';
import { canonicalProblem, readProblem, type Statement } from '../../src/mcda/problem.ts';
import { proposeAround } from '../../src/mcda/proposals.ts';
import { drawWord, jump, seedRandom, seedStream, step } from '../../src/mcda/random.ts';
import { describeRegion, knownVertices } from '../../src/mcda/region.ts';
import { chooseSampler } from '../../src/mcda/region-sampler.ts';
import { meanOfDraws, rejectionSampler } from '../../src/mcda/rejection.ts';
import { shareRows } from '../../src/mcda/share-rows.ts';
import type { Tally } from '../../src/mcda/tally.ts';
import { measureContent } from '../../src/mcda/volume.ts';
import { axisOf, sweep } from '../../src/mcda/walk.ts';
import { halfWidthOf, worthOf } from '../../src/mcda/wilson.ts';
import { writeShare } from '../../src/report/wording.ts';

/**
 * docs/method.md gives an example with every formula, in a block that starts with ```example name=…. A block has
 * `problem`, `region` or `given`, and in `gives` what must come out. This test works out every block from the numbers
 * on the page: a problem and the region of one node by the engine, the rest by the function of that name below.
 */
const page = readFileSync('docs/method.md', 'utf8');
const examples = [...page.matchAll(/^```example name=([a-z0-9-]+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => ({
  name,
  text,
  body: parse(text) as { problem?: object | string; region?: RegionGiven; given?: Given },
}));

type RegionGiven = { children: string[]; statements: Statement[] };
// biome-ignore lint/suspicious/noExplicitAny: whatever stands on the page under `given`
type Given = any;

const formulas: Record<string, (given: Given) => object> = {
  'one-negative': fillTable,
  'two-by-two-table': fillTable,
  'least-difference': ({ licence, hosting, quality }) => {
    const open = Math.min(licence[0] - licence[1], hosting[0] - hosting[1]);
    const ahead = quality[0] - quality[1];
    return { open, root: Math.min(ahead, (open + ahead) / 2) };
  },
  'range-of-a-cell': ({ answers }) => ({ range: rangeOf(answers) }),
  'made-of-cones': ({ children, statements }) => {
    const measure = (polytope: Polytope) => measureContent(polytope, children.length - 1, children.length, 1000)!;
    const { volume, centre } = measure(describeRegion(children, statements).polytope!);
    return { part: volume / measure(standardSimplex(children.length, children.length)).volume, mean: [...centre] };
  },
  'exact-first-places': ({ counted, firsts }) => {
    const shares = counted.map((row: number[]) => Float64Array.from(row));
    fitFirsts(shares, Float64Array.from(firsts as number[]));
    return { shares: shares.map((row: Float64Array) => [...row]) };
  },
  exponential: ({ seed }) => {
    const word = drawWord(seedRandom(seed));
    const u = (word + 0.5) / 2 ** 32;
    const h = Math.round(-Math.log2(u));
    const m = u * 2 ** h;
    const y = (m - 1) / (m + 1);
    const odd = Array.from({ length: 9 }, (_, i) => 2 * i + 1);
    const exponential = h * Math.LN2 - 2 * odd.reduce((sum, power) => sum + y ** power / power, 0);
    expect(drawExponential(seedRandom(seed))).toBeCloseTo(exponential, 14);
    return { word, u, h, y, exponential };
  },
  'draw-from-the-letter': ({ children, statements, exponentials }) => {
    const { members, lower, atOrAbove } = readOrder(children, statements)!;
    const drawn = members.map(([child]) => exponentials[children[child!]] as number);
    const sum = drawn.reduce((total, each) => total + each, 0);
    const heights = new Map<number, number>();
    members.forEach((_, c) => {
      heights.set(c, (heights.get(lower[c]![0] ?? -1) ?? 0) + drawn[c]! / atOrAbove[c]!);
    });
    return { shares: Object.fromEntries(members.map(([child], c) => [children[child!], heights.get(c)! / sum])) };
  },
  'many-draws-from-the-letter': drawMany,
  'draw-from-a-cell': ({ vertices, exponentials }) => {
    const sum = exponentials.reduce((total: number, each: number) => total + each, 0);
    const mix = (i: number) =>
      exponentials.reduce((s: number, e: number, v: number) => s + e * vertices[v][i], 0) / sum;
    return { shares: vertices[0].map((_: number, i: number) => mix(i)) };
  },
  'many-draws-from-cells': drawMany,
  'up-sets': ({ children, statements }) => {
    const order = readOrder(children, statements)!;
    const [part] = takeApart(order)!.extensions;
    const { classes, volume } = part!;
    const nameOf = (c: number) => children[order.members[c]![0]!].replace(/\d/, '');
    const sets = Array.from(volume.keys()).filter((set) => set > 0 && volume[set]! > 0);
    const name = (set: number) =>
      classes
        .flatMap((c, i) => ((set >> i) & 1 ? [nameOf(c)] : []))
        .sort()
        .join(' ');
    const sizeOf = (set: number) => classes.reduce((sum, c, i) => sum + ((set >> i) & 1) * order.members[c]!.length, 0);
    const chances = new Map([[0, 1]]);
    for (const set of sets) {
      const before = [0, ...sets].filter((from) => (from & ~set) === 0 && ((set ^ from) & ((set ^ from) - 1)) === 0);
      const gains = before
        .filter((from) => from !== set)
        .map((from) => (chances.get(from)! * volume[set]!) / volume[from]!);
      chances.set(set, gains.reduce((sum, gain) => sum + gain, 0) / sizeOf(set));
    }
    return {
      volumes: Object.fromEntries(sets.map((set) => [name(set), volume[set]])),
      chances: Object.fromEntries(sets.map((set) => [name(set), chances.get(set)])),
      mean: [...describeRegion(children, statements).mean],
    };
  },
  'draw-a-total-order': ({ children, above, drawn, exponentials }) => {
    expect(above.every(([high, low]: string[]) => drawn.indexOf(high) < drawn.indexOf(low))).toBe(true);
    const sum = children.reduce((total: number, child: string) => total + exponentials[child], 0);
    let height = 0;
    const shares = [...drawn].reverse().map((child: string) => {
      height += exponentials[child] / (drawn.indexOf(child) + 1);
      return [child, height / sum];
    });
    return { shares: Object.fromEntries(shares) };
  },
  'kept-draws': ({ children, statements, draws }) => {
    const rows = shareRows(children, statements);
    const [proposal] = proposeAround(children, statements, rows);
    const shares = new Float64Array(children.length * draws);
    proposal!.sampler(seedRandom(1), shares, draws, draws);
    let kept = 0;
    for (let t = 0; t < draws; t++) {
      if (proposal!.conditions.every((row) => row.reduce((sum, c, i) => sum + c * shares[i * draws + t]!, 0) >= 0))
        kept++;
    }
    const { mean } = meanOfDraws(rejectionSampler(proposal!, children.length), children.length);
    return { kept: kept / draws, mean: [...mean] };
  },
  chord: ({ room, axis }) => {
    const steps = room.map((left: number, k: number) => -left / axis[k]);
    const middle = new Float64Array(room.length);
    const moved = Float64Array.from(room);
    sweep(seedRandom(1), [axisOf(Float64Array.from(axis))], moved, middle);
    const [from, to] = [
      Math.max(...steps.filter((_: number, k: number) => axis[k] > 0)),
      Math.min(...steps.filter((_: number, k: number) => axis[k] < 0)),
    ];
    const step = (moved[0]! - room[0]) / axis[0];
    expect(step > from && step < to).toBe(true);
    return { from, to, middle: [...middle] };
  },
  'batch-means': ({ batches, samples }) => {
    const count = batches.length;
    const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / count;
    const share = mean(batches);
    const squares = count * mean(batches.map((each: number) => each * each));
    const worth = worthOf(share, squares, { samples, batches: count } as Tally);
    const variance = (squares / count - share * share) / (count - 1);
    return { share, variance, worth, halfWidth: halfWidthOf(share, worth) };
  },
  'margin-of-error': ({ share, samples }) => ({ halfWidth: halfWidthOf(share, samples) }),
  'margin-of-a-sampled-zero': ({ share, samples }) => ({ halfWidth: halfWidthOf(share, samples) }),
  xoshiro: ({ state }) => {
    const words = Uint32Array.from(state);
    const first = Array.from({ length: 6 }, () => nextWord(words));
    const ours = Uint32Array.from(state);
    expect(first.map(() => step(ours, 0, 1))).toEqual(first);
    const jumped = Uint32Array.from(state);
    jump(jumped);
    return { first, stateAfterJump: [...jumped] };
  },
  'seed-and-chunks': ({ seed, samples }) => {
    const chunks = divide(samples, seed);
    const stream = Uint32Array.from([1, 2, 3, 4], (i) => mixWord(mixWord(seed + Math.imul(i, 0x9e3779b9)) ^ 0));
    expect(seedStream(seed)).toEqual(stream);
    const firstStream = [...stream];
    for (const { state } of chunks) {
      const streams = [0, 1, 2, 3].map(() => {
        const own = stream.slice();
        jump(stream);
        return own;
      });
      const drawn = state.slice();
      for (let i = 0; i < 12; i++) expect(drawWord(drawn)).toBe(nextWord(streams[i % 4]!));
    }
    const drawn = Array.from({ length: 5 }, () => drawWord(chunks[0]!.state));
    return { firstStream, drawn, chunks: chunks.map((chunk) => chunk.samples) };
  },
  'printed-shares': (given) => ({
    printed: given.map(({ share, halfWidth, method }: { share: number; halfWidth: number; method: Method }) =>
      writeShare({ method, shares: [share], halfWidth: [halfWidth] }, 0),
    ),
  }),
};

/** Mean and variance of shares drawn from a region as an analysis draws them. */
function drawMany({ children, statements, draws }: RegionGiven & { draws: number }): object {
  const { sampler, method } = chooseSampler(describeRegion(children, statements));
  expect(method).toBe('sampled');
  const shares = new Float64Array(children.length * draws);
  sampler(seedRandom(1), shares, draws, draws);
  const rows = children.map((_, child) => shares.subarray(child * draws, (child + 1) * draws));
  const mean = rows.map((row) => row.reduce((sum, share) => sum + share, 0) / draws);
  const variance = rows.map((row, i) => row.reduce((sum, share) => sum + (share - mean[i]!) ** 2, 0) / draws);
  return { mean, variance };
}

/** xoshiro128** as it stands on the page. */
function nextWord(s: Uint32Array): number {
  const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));
  const answer = Math.imul(rotate(Math.imul(s[1]!, 5), 7), 9) >>> 0;
  const t = s[1]! << 9;
  s[2]! ^= s[0]!;
  s[3]! ^= s[1]!;
  s[1]! ^= s[2]!;
  s[0]! ^= s[3]!;
  s[2]! ^= t;
  s[3] = rotate(s[3]!, 11);
  return answer;
}

/** The mixing of a seed as it stands on the page. */
function mixWord(word: number): number {
  let x = word >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97) >>> 0;
  return (x ^ (x >>> 15)) >>> 0;
}

/** The recursion F(P, N) from its definition; `table` holds F of the first positive and negative values. */
function fillTable({ positive, negative }: { positive: number[]; negative: number[] }): object {
  const recur = (above: number[], below: number[]): number => {
    const [x, ...otherAbove] = above;
    const [y, ...otherBelow] = below;
    if (x === undefined) return y === undefined ? 1 / 2 : 0;
    if (y === undefined) return 1;
    return (x * recur(above, otherBelow) - y * recur(otherAbove, below)) / (x - y);
  };
  const share = positiveShare([...positive, ...negative]);
  expect(share).toBeCloseTo(recur(positive, negative), 12);
  const upTo = (length: number) => Array.from({ length }, (_, i) => i + 1);
  return {
    share,
    table: upTo(positive.length).map((i) =>
      [0, ...upTo(negative.length)].map((j) => recur(positive.slice(0, i), negative.slice(0, j))),
    ),
  };
}

function workOut({ name, body }: (typeof examples)[number]): unknown {
  if (body.problem !== undefined) return workOutProblem(body.problem);
  if (body.region !== undefined) return workOutRegion(body.region);
  return formulas[name]!(body.given);
}

function workOutProblem(input: object | string): unknown {
  if (typeof input === 'string') return workOut(examples.find(({ name }) => name === input)!);
  const read = readProblem({ format: 'afweging/problem@1', ...input });
  if ('faults' in read) return { faults: read.faults.map(({ path, message }) => `${path}: ${message}`) };
  const { problem } = read;
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
  return { ...analyse(problem, { hash }), permitted: permittedShares(problem), canonical: canonicalProblem(problem) };
}

function workOutRegion({ children, statements }: RegionGiven): unknown {
  const region = describeRegion(children, statements);
  const vertices = knownVertices(region)!.map((vertex) => [...vertex]);
  const ranges = children.map((_, child) => permittedRange(region, child));
  return {
    conditions: region.rows.map(({ coefficients, isEquality }) => [...coefficients, isEquality ? '= 0' : '≥ 0']),
    vertices: vertices.sort((v, w) => w.find((share, i) => share !== v[i])! - v.find((share, i) => share !== w[i])!),
    parts: [...(region.cellShares ?? [1])].sort((a, b) => a - b),
    mean: [...region.mean],
    lowest: ranges.map(([lowest]) => lowest),
    highest: ranges.map(([, highest]) => highest),
  };
}

/**
 * Expects what was found to be what the page says. A figure may be written in several ways, joined by "=": `5/16` and
 * `0.3 × 2 + 0.1` are exact, `~0.333` is rounded, `0.25 ± 0.01` is at most so far off. All of them must agree.
 */
function expectAsOnPage(found: unknown, written: unknown, place: string): void {
  if (Array.isArray(written)) {
    expect(found, place).toHaveLength(written.length);
    for (const [i, each] of written.entries()) expectAsOnPage((found as unknown[])[i], each, `${place}[${i}]`);
  } else if (typeof written === 'object' && written !== null) {
    expect(found, place).toBeTypeOf('object');
    for (const [key, each] of Object.entries(written)) {
      expectAsOnPage((found as Record<string, unknown>)[key], each, `${place}.${key}`);
    }
  } else if (typeof found !== 'number') expect(String(found), place).toBe(written);
  else for (const form of String(written).split(' = ')) expectFigure(found, form.trim(), place);
}

function expectFigure(found: number, form: string, place: string): void {
  const [value = '', margin] = form.replace(/^~/, '').split(' ± ');
  const decimals = value.split('.')[1]?.length ?? 0;
  const allowed = margin ? evaluate(margin) : form.startsWith('~') ? 0.5000001 * 10 ** -decimals : 1e-9;
  expect(Math.abs(found - evaluate(value)), `${place}: ${form}, but it is ${found}`).toBeLessThanOrEqual(allowed);
}

/** Works out a sum as it is written on the page, with + − × / ² √ ln min max and brackets. */
function evaluate(sum: string): number {
  const signs = sum.match(/\d+(\.\d+)?(e-?\d+)?|ln|min|max|[^\s]/g) ?? [];
  let at = 0;
  const take = (...wanted: string[]) => (wanted.includes(signs[at] ?? '') ? signs[at++] : undefined);
  const result = add();
  if (at < signs.length) throw new Error(`"${signs[at]}" in "${sum}" cannot be worked out`);
  return result;

  function add(): number {
    let value = multiply();
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) value += sign === '+' ? multiply() : -multiply();
    return value;
  }
  function multiply(): number {
    let value = square();
    for (let sign = take('×', '/'); sign; sign = take('×', '/'))
      value = sign === '×' ? value * square() : value / square();
    return value;
  }
  function square(): number {
    const value = single();
    return take('²') ? value * value : value;
  }
  function single(): number {
    if (take('−')) return -square();
    if (take('√')) return Math.sqrt(single());
    if (take('ln')) return Math.log(single());
    const chosen = take('min', 'max');
    if (take('(')) {
      const values = [add()];
      while (take(',')) values.push(add());
      if (!take(')') || (values.length > 1 && !chosen)) throw new Error(`brackets do not match in "${sum}"`);
      return chosen === 'max' ? Math.max(...values) : Math.min(...values);
    }
    const value = Number(signs[at++]);
    if (Number.isNaN(value)) throw new Error(`"${sum}" cannot be worked out`);
    return value;
  }
}

describe('the page about the method', () => {
  it.each(examples)('gives the right figures in example $name', (example) => {
    const { gives } = parse(example.text, { schema: 'failsafe' }) as { gives: object };
    expect(Object.keys(gives)).not.toEqual([]);
    expectAsOnPage(workOut(example), gives, example.name);
  });

  it('has an example for each of its formulas', () => {
    const sections = page.split(/^(?=##)/m).filter((section) => section.startsWith('### '));
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((text) => !text.includes('\n```example name=')).map((text) => text.split('\n')[0])).toEqual(
      [],
    );
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(page.match(/^```example/gm)).toHaveLength(names.length);
    expect(Object.keys(formulas).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('gives limits and tolerances as they stand in the code', () => {
    const rows = [...page.matchAll(/^\| `(src\/[\w/.-]+)` \| `(\w+)` \| ([^|]+) \|/gm)];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, file = '', name = '', value = ''] of rows) {
      const inCode = new RegExp(`^(?:export )?const ${name} = ([\\d.e-]+);`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
      expect(Number(inCode), `${name} in ${file}`).toBe(Number(value.replaceAll(',', '')));
    }
  });
});
