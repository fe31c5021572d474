import type { PartialOrder } from './partial-order.ts';
import { drawUnit, type RandomState } from './random.ts';

/**
 * The total orders that agree with a linked part of a partial order, by a table over its up-sets: sets of classes that
 * hold everything above what they hold. A set is a number with bit i for `classes[i]`. `volume[set]` adds up, over every
 * way to go on from a set to the whole, the product of 1 / (children in the set) over the sets passed; so much of the
 * region, but for a factor, goes that way. `children[i]` are as many as class i has.
 */
export type Extensions = { classes: number[]; above: Int32Array; children: Float64Array; volume: Float64Array };

const classLimit = 20;

/** Lays the table; undefined where more than 20 classes are linked. */
export function tabulateExtensions(order: PartialOrder, classes: number[]): Extensions | undefined {
  const size = classes.length;
  if (size > classLimit) return undefined;
  const above = Int32Array.from(classes, (c) =>
    classes.reduce((set, d, i) => (d !== c && order.reaches[d]![c] ? set | (1 << i) : set), 0),
  );
  const children = Float64Array.from(classes, (c) => order.members[c]!.length);
  const volume = new Float64Array(2 ** size).fill(-1);
  const extensions = { classes, above, children, volume };
  volume[volume.length - 1] = 1;
  const visit = (set: number, count: number): number => {
    if (volume[set]! >= 0) return volume[set]!;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const next = count + children[i]!;
      if (isNext(extensions, set, i)) sum += visit(set | (1 << i), next) / next;
    }
    volume[set] = sum;
    return sum;
  };
  visit(0, 0);
  return extensions;
}

/** Whether class i may join a set next: it is not in it, and everything above it is. */
function isNext({ above }: Extensions, set: number, i: number): boolean {
  return ((set >> i) & 1) === 0 && (above[i]! & ~set) === 0;
}

function countChildren(children: Float64Array, set: number): number {
  let count = 0;
  for (let i = 0; i < children.length; i++) if ((set >> i) & 1) count += children[i]!;
  return count;
}

/** Draws one total order, from the highest class down (as indices into `classes`), each by its part of the region. */
export function drawExtension(state: RandomState, extensions: Extensions, drawn: Int32Array): void {
  const { children, volume } = extensions;
  let set = 0;
  let count = 0;
  for (let place = 0; place < drawn.length; place++) {
    let left = drawUnit(state) * volume[set]!;
    let chosen = -1;
    for (let i = 0; i < drawn.length; i++) {
      if (!isNext(extensions, set, i)) continue;
      chosen = i;
      left -= volume[set | (1 << i)]! / (count + children[i]!);
      if (left < 0) break;
    }
    drawn[place] = chosen;
    set |= 1 << chosen;
    count += children[chosen]!;
  }
}

/**
 * The mean of every class where the increments between classes are exponentials: Σ over the up-sets with the class of
 * the chance to pass that set / children in it.
 */
export function meanOfExtensions(extensions: Extensions): Float64Array {
  const { children, volume } = extensions;
  const size = children.length;
  const mean = new Float64Array(size);
  const chance = new Float64Array(volume.length);
  chance[0] = 1;
  // A set has a higher number than the sets it grew from.
  for (let set = 0; set < chance.length; set++) {
    if (chance[set] === 0) continue;
    const count = countChildren(children, set);
    for (let i = 0; i < size; i++) {
      if ((set >> i) & 1) mean[i]! += chance[set]! / count;
      else if (isNext(extensions, set, i)) {
        const next = set | (1 << i);
        chance[next]! += (chance[set]! * volume[next]!) / (count + children[i]!) / volume[set]!;
      }
    }
  }
  return mean;
}
