/*
 * Words for the inner loops of the kernel, in the WebAssembly text format. Each loop runs along one row of a tile (one
 * number per sample), several samples at once. WebAssembly fixes the result of every operation to the last bit, so a
 * loop gives what the same sums in plain TypeScript give. Rows are named by their address; `$end` is where the row at
 * `$at` ends.
 */

export const get = (name: string) => `(local.get $${name})`;
export const set = (name: string, value: string) => `(local.set $${name} ${value})`;
export const load = (name: string) => `(v128.load ${get(name)})`;
export const store = (name: string, value: string) => `(v128.store ${get(name)} ${value})`;
export const both = (value: number) => `(f64x2.splat (f64.const ${value}))`;
export const plus = (name: string, bytes: number | string) =>
  `(i32.add ${get(name)} ${typeof bytes === 'number' ? `(i32.const ${bytes})` : get(bytes)})`;
export const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

/** Moves addresses on by so many bytes, or by as many as another local says. */
export const moveOn = (steps: Record<string, number | string>) =>
  Object.entries(steps)
    .map(([name, bytes]) => set(name, plus(name, bytes)))
    .join(' ');

/** Repeats the body, which must move `$at` on, until `$at` reaches `$end`. */
export const repeat = (at: string, end: string, body: string) =>
  `(loop $${at} ${body} (br_if $${at} (i32.lt_u ${get(at)} ${get(end)})))`;

type Around = { others?: string; locals?: string; before?: string; after?: string };

/** A function that runs along row `$at`. `steps` are the bytes by which that row and others move on each time. */
export function along(name: string, steps: { at: number } & Record<string, number>, around: Around, body: string) {
  const { others = '', locals = '', before = '', after = '' } = around;
  return `(func (export "${name}") (param $at i32) ${others} (param $end i32) ${locals} ${before}
    ${repeat('at', 'end', `${body} ${moveOn(steps)}`)}
    ${after})`;
}
