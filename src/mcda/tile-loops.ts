import { assemble } from './assemble.ts';
import { drawCode } from './draw-code.ts';
import { rankCode } from './rank-code.ts';

/** The part of WebAssembly that every engine has and that TypeScript describes for browsers only. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
};

/** The inner loops of the kernel on a memory of their own; rows by their address in bytes. See `draw-code.ts` and `rank-code.ts`. */
export type TileLoops = {
  drawWords(at: number, state: number, end: number): void;
  toExponentials(at: number, words: number, end: number): void;
  add(at: number, source: number, end: number): void;
  invert(at: number, end: number): void;
  scale(at: number, source: number, by: number, factor: number, end: number): void;
  weighTwo(
    at: number,
    other: number,
    weights: number,
    size: number,
    base: number,
    otherBase: number,
    constant: number,
    otherConstant: number,
    end: number,
  ): void;
  addUncertain(at: number, weights: number, words: number, coefficient: number, end: number): void;
  toKeys(at: number, source: number, scale: number, bits: number, group: number, end: number): void;
  sort(at: number, pairs: number, lastPair: number, end: number): void;
  nearest(at: number, keys: number, lastKeys: number, near: number, end: number): number;
  place(at: number, rank: number, mask: number, place: number, counts: number, countBytes: number, end: number): void;
  countLosses(at: number, other: number, lastOther: number, losses: number, bytes: number): void;
  addFirst(at: number, mask: number, shares: number, bytes: number, sums: number, end: number): void;
};

let compiled: object | undefined;

/** Sets the loops up on a new memory of at least so many bytes, all 0. */
export function setUpLoops(bytes: number): { loops: TileLoops; memory: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(
    assemble(`${drawCode}
${rankCode}`),
  );
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { loops: exports as TileLoops, memory: memory.buffer };
}
