import { along, both, get, load, moveOn, repeat, set, store, times } from './loop-code.ts';
import { rowLength } from './tile.ts';

const rowBytes = 8 * rowLength;
const twice = (bits: string) => `(v128.const i64x2 ${bits} ${bits})`;

const rotate = (value: string, by: number) =>
  `(v128.or (i32x4.shl ${value} (i32.const ${by})) (i32x4.shr_u ${value} (i32.const ${32 - by})))`;
/** value · (2^by + 1) */
const multiply = (value: string, by: number) => `(i32x4.add ${value} (i32x4.shl ${value} (i32.const ${by})))`;
const change = (word: string, by: string) => set(word, `(v128.xor ${get(word)} ${get(by)})`);

/** Fills `$at` with random words, as `drawWord` gives them, and leaves the generator at `$state` behind them. */
const drawWords = along(
  'drawWords',
  { at: 16 },
  {
    others: '(param $state i32)',
    locals: `${times(4, (i) => `(local $s${i} v128)`)} (local $word v128) (local $shifted v128)`,
    before: times(4, (i) => set(`s${i}`, `(v128.load offset=${16 * i} ${get('state')})`)),
    after: times(4, (i) => `(v128.store offset=${16 * i} ${get('state')} ${get(`s${i}`)})`),
  },
  `${set('word', multiply(get('s1'), 2))}
   ${set('word', rotate(get('word'), 7))}
   ${store('at', multiply(get('word'), 3))}
   ${set('shifted', `(i32x4.shl ${get('s1')} (i32.const 9))`)}
   ${change('s2', 's0')} ${change('s3', 's1')} ${change('s1', 's2')} ${change('s0', 's3')} ${change('s2', 'shifted')}
   ${set('s3', rotate(get('s3'), 11))}`,
);

/** Two words + ½ as numbers. */
const twoWords = `(f64x2.add (f64x2.convert_low_i32x4_u (v128.load64_zero ${get('words')})) ${both(0.5)})`;

/** 2/3 + z·(2/5 + z·(… + z·2/17)) */
const series = [15, 13, 11, 9, 7, 5, 3].reduce(
  (inner, odd) => `(f64x2.add ${both(2 / odd)} (f64x2.mul ${get('z')} ${inner}))`,
  both(2 / 17),
);

/**
 * Turns words into exponentials, as `drawExponential` does: x = 2^k · m with m in [√½, √2) by moving the bits of x, so
 * that the exponent counts from √½; then ln m = 2·artanh y with y = (m − 1)/(m + 1).
 */
const toExponentials = along(
  'toExponentials',
  { at: 16, words: 8 },
  {
    others: '(param $words i32)',
    locals: '(local $bits v128) (local $exponent v128) (local $m v128) (local $y v128) (local $z v128)',
  },
  `${set('bits', `(i64x2.add ${twoWords} ${twice('0x00095f619980c433')})`)}
   ${set('exponent', `(v128.or (i64x2.shr_u ${get('bits')} (i32.const 52)) ${twice('0x4330000000000000')})`)}
   ${set('exponent', `(f64x2.sub ${both(1023 + 32 + 2 ** 52)} ${get('exponent')})`)}
   ${set('m', `(i64x2.add (v128.and ${get('bits')} ${twice('0x000fffffffffffff')}) ${twice('0x3fe6a09e667f3bcd')})`)}
   ${set('y', `(f64x2.div (f64x2.sub ${get('m')} ${both(1)}) (f64x2.add ${get('m')} ${both(1)}))`)}
   ${set('z', `(f64x2.mul ${get('y')} ${get('y')})`)}
   ${store(
     'at',
     `(f64x2.sub (f64x2.mul ${get('exponent')} ${both(Math.LN2)})
        (f64x2.mul ${get('y')} (f64x2.add ${both(2)} (f64x2.mul ${get('z')} ${series}))))`,
   )}`,
);

/** at += source */
const add = along(
  'add',
  { at: 16, source: 16 },
  { others: '(param $source i32)' },
  store('at', `(f64x2.add ${load('at')} ${load('source')})`),
);

/** at = 1 / at */
const invert = along('invert', { at: 16 }, {}, store('at', `(f64x2.div ${both(1)} ${load('at')})`));

/** at = source · (by · factor) */
const scale = along(
  'scale',
  { at: 16, source: 16, by: 16 },
  {
    others: '(param $source i32) (param $by i32) (param $factor f64)',
    locals: '(local $factors v128)',
    before: set('factors', `(f64x2.splat ${get('factor')})`),
  },
  store('at', `(f64x2.mul ${load('source')} (f64x2.mul ${load('by')} ${get('factors')}))`),
);

/** The values of two groups for eight samples at a time: constant + Σ weight · base, share after share. */
const weighTwo = along(
  'weighTwo',
  { at: 64, other: 64, weights: 64 },
  {
    others: `(param $other i32) (param $weights i32) (param $size i32)
      (param $base i32) (param $otherBase i32) (param $constant f64) (param $otherConstant f64)`,
    locals: `(local $row i32) (local $b i32) (local $c i32) (local $last i32)
      (local $weight v128) (local $ofBase v128) (local $ofOther v128)
      ${times(4, (i) => `(local $v${i} v128) (local $w${i} v128)`)}`,
    before: set('last', `(i32.add ${get('base')} (i32.shl ${get('size')} (i32.const 3)))`),
  },
  `${times(4, (i) => set(`v${i}`, `(f64x2.splat ${get('constant')})`))}
   ${times(4, (i) => set(`w${i}`, `(f64x2.splat ${get('otherConstant')})`))}
   ${set('row', get('weights'))} ${set('b', get('base'))} ${set('c', get('otherBase'))}
   ${repeat(
     'b',
     'last',
     `${set('ofBase', `(v128.load64_splat ${get('b')})`)}
     ${set('ofOther', `(v128.load64_splat ${get('c')})`)}
     ${times(
       4,
       (i) => `${set('weight', `(v128.load offset=${16 * i} ${get('row')})`)}
       ${set(`v${i}`, `(f64x2.add ${get(`v${i}`)} (f64x2.mul ${get('weight')} ${get('ofBase')}))`)}
       ${set(`w${i}`, `(f64x2.add ${get(`w${i}`)} (f64x2.mul ${get('weight')} ${get('ofOther')}))`)}`,
     )}
     ${moveOn({ row: rowBytes, b: 8, c: 8 })}`,
   )}
   ${times(4, (i) => `(v128.store offset=${16 * i} ${get('at')} ${get(`v${i}`)})`)}
   ${times(4, (i) => `(v128.store offset=${16 * i} ${get('other')} ${get(`w${i}`)})`)}`,
);

/** at += weight · (coefficient · uniform(0, 1)) */
const addUncertain = along(
  'addUncertain',
  { at: 16, weights: 16, words: 8 },
  {
    others: '(param $weights i32) (param $words i32) (param $coefficient f64)',
    locals: '(local $coefficients v128)',
    before: set('coefficients', `(f64x2.splat ${get('coefficient')})`),
  },
  store(
    'at',
    `(f64x2.add ${load('at')} (f64x2.mul ${load('weights')}
       (f64x2.mul ${get('coefficients')} (f64x2.mul ${twoWords} ${both(2 ** -32)}))))`,
  ),
);

/** The loops that draw shares and work out values. */
export const drawCode = [drawWords, toExponentials, add, invert, scale, weighTwo, addUncertain].join('\n');
