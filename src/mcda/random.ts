/** The state of a generator: four 32-bit words, not all zero. Drawing changes it in place. */
export type RandomState = Uint32Array;

/** Draws a whole number from 0 to 2³²−1 with xoshiro128** (Blackman and Vigna 2018, "Scrambled linear generators"). */
export function drawWord(state: RandomState): number {
  const s1 = state[1]!;
  const scrambled = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
  const s2 = state[2]! ^ state[0]!;
  const s3 = state[3]! ^ s1;
  state[1] = s1 ^ s2;
  state[0]! ^= s3;
  state[2] = s2 ^ (s1 << 9);
  state[3] = rotate(s3, 11);
  return scrambled;
}

/** Draws a number strictly between 0 and 1, a multiple of 2⁻³³. */
export function drawUnit(state: RandomState): number {
  return (drawWord(state) + 0.5) * 2.3283064365386963e-10;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

const jumpWords = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b];

/** Moves a generator on by 2⁶⁴ draws, so that streams started this far apart never meet. */
export function jump(state: RandomState): void {
  const sum = new Uint32Array(4);
  for (const word of jumpWords) {
    for (let bit = 0; bit < 32; bit++) {
      if ((word >>> bit) & 1) for (let i = 0; i < 4; i++) sum[i]! ^= state[i]!;
      drawWord(state);
    }
  }
  state.set(sum);
}

/** A generator for a seed (a whole number from 0); its words come from two rounds of mixing per word. */
export function seedRandom(seed: number): RandomState {
  const state = new Uint32Array(4);
  const low = seed >>> 0;
  const high = Math.floor(seed / 4294967296) >>> 0;
  for (let i = 0; i < 4; i++) state[i] = mix(mix(low + Math.imul(i + 1, 0x9e3779b9)) ^ high);
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
