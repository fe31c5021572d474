/**
 * The state of a generator: four streams of xoshiro128** side by side, taken in turn, so that four numbers can be drawn
 * at once. Word i of stream s stands at 4·i + s; the last word says whose turn it is. Drawing changes it in place.
 */
export type RandomState = Uint32Array;

const streams = 4;
export const stateWords = 4 * streams + 1;

/** Draws a whole number from 0 to 2³²−1. */
export function drawWord(state: RandomState): number {
  const stream = state[stateWords - 1]!;
  state[stateWords - 1] = (stream + 1) % streams;
  return step(state, stream, streams);
}

/** Draws a number strictly between 0 and 1, a multiple of 2⁻³³. */
export function drawUnit(state: RandomState): number {
  return (drawWord(state) + 0.5) * 2.3283064365386963e-10;
}

/** Gives the turn to the first stream, as at the start of every row that may be drawn four numbers at once. */
export function takeFirstTurn(state: RandomState): void {
  state[stateWords - 1] = 0;
}

/**
 * Draws from one stream of xoshiro128** (Blackman and Vigna 2018, "Scrambled linear generators"), whose four words stand
 * at `at`, `at + apart` and so on.
 */
export function step(words: Uint32Array, at: number, apart: number): number {
  const [i1, i2, i3] = [at + apart, at + 2 * apart, at + 3 * apart];
  const s1 = words[i1]!;
  const scrambled = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
  const s2 = words[i2]! ^ words[at]!;
  const s3 = words[i3]! ^ s1;
  words[i1] = s1 ^ s2;
  words[at]! ^= s3;
  words[i2] = s2 ^ (s1 << 9);
  words[i3] = rotate(s3, 11);
  return scrambled;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

const jumpWords = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b];

/** Moves a stream of four words on by 2⁶⁴ draws, so that streams started this far apart never meet. */
export function jump(stream: Uint32Array): void {
  const sum = new Uint32Array(4);
  for (const word of jumpWords) {
    for (let bit = 0; bit < 32; bit++) {
      if ((word >>> bit) & 1) for (let i = 0; i < 4; i++) sum[i]! ^= stream[i]!;
      step(stream, 0, 1);
    }
  }
  stream.set(sum);
}

/** Starts a generator whose streams start at `stream` and one, two and three jumps on; moves it past all of them. */
export function startFrom(stream: Uint32Array): RandomState {
  const state = new Uint32Array(stateWords);
  for (let s = 0; s < streams; s++) {
    for (let i = 0; i < 4; i++) state[4 * i + s] = stream[i]!;
    jump(stream);
  }
  return state;
}

/** A generator for a seed (a whole number from 0). */
export function seedRandom(seed: number): RandomState {
  return startFrom(seedStream(seed));
}

/** The first stream of a seed; its words come from two rounds of mixing per word. */
export function seedStream(seed: number): Uint32Array {
  const stream = new Uint32Array(4);
  const low = seed >>> 0;
  const high = Math.floor(seed / 4294967296) >>> 0;
  for (let i = 0; i < 4; i++) stream[i] = mix(mix(low + Math.imul(i + 1, 0x9e3779b9)) ^ high);
  if (stream.every((word) => word === 0)) stream[0] = 1;
  return stream;
}

function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
