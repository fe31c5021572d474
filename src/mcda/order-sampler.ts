import { drawExponential } from './exponential.ts';
import type { Sampler } from './forest-sampler.ts';
import { drawExtension, type Extensions, meanOfExtensions, tabulateExtensions } from './linear-extensions.ts';
import type { PartialOrder } from './partial-order.ts';

/** An order by its linked parts: parts that are forests together, and every other part by its total orders. */
export type OrderParts = { order: PartialOrder; forest: number[]; extensions: Extensions[] };

/** Takes an order apart; undefined where a part that is no forest links more than 20 classes. */
export function takeApart(order: PartialOrder): OrderParts | undefined {
  const parts: OrderParts = { order, forest: [], extensions: [] };
  for (const classes of linkedParts(order)) {
    if (classes.every((c) => order.lower[c]!.length <= 1)) {
      parts.forest.push(...classes);
      continue;
    }
    const extensions = tabulateExtensions(order, classes);
    if (extensions === undefined) return undefined;
    parts.extensions.push(extensions);
  }
  // A lower neighbour comes first, so that it is known when it is needed.
  parts.forest.sort((c, d) => c - d);
  return parts;
}

/** Classes that hang together by who stands above whom. */
function linkedParts({ lower }: PartialOrder): number[][] {
  const part = lower.map((_, c) => c);
  lower.forEach((list, c) => {
    for (const below of list) {
      const [from, to] = [part[below]!, part[c]!];
      part.forEach((own, d) => {
        if (own === from) part[d] = to;
      });
    }
  });
  return [...new Set(part)].map((own) => part.flatMap((other, c) => (other === own ? [c] : [])));
}

/** The exact mean of the region of an order. */
export function meanOfOrder({ order, forest, extensions }: OrderParts): Float64Array {
  const means = new Float64Array(order.members.length);
  for (const c of forest) means[c] = 1 / order.atOrAbove[c]! + (means[order.lower[c]![0] ?? -1] ?? 0);
  for (const part of extensions) {
    meanOfExtensions(part).forEach((mean, i) => {
      means[part.classes[i]!] = mean;
    });
  }
  // The exponentials of all classes add up to as many as there are classes.
  return Float64Array.from(order.classOf, (c) => means[c]! / order.members.length);
}

/**
 * Draws exactly from the region of any order: forests as `forestSampler` does; of every other part a total order by its
 * part of the region, then each class one exponential / children so far more than the next. All is divided by the sum.
 */
export function orderSampler({ order, forest, extensions }: OrderParts): Sampler {
  const drawn = extensions.map(({ classes }) => new Int32Array(classes.length));
  const values = new Float64Array(order.members.length);
  return (state, shares, stride, count) => {
    for (let t = 0; t < count; t++) {
      let sum = 0;
      const next = () => {
        const exponential = drawExponential(state);
        sum += exponential;
        return exponential;
      };
      for (const c of forest) values[c] = next() / order.atOrAbove[c]! + (values[order.lower[c]![0] ?? -1] ?? 0);
      extensions.forEach((part, p) => {
        const places = drawn[p]!;
        drawExtension(state, part, places);
        let children = part.children.reduce((all, own) => all + own, 0);
        let value = 0;
        for (let place = places.length - 1; place >= 0; place--) {
          const i = places[place]!;
          value += next() / children;
          children -= part.children[i]!;
          values[part.classes[i]!] = value;
        }
      });
      for (let i = 0; i < order.classOf.length; i++) shares[i * stride + t] = values[order.classOf[i]!]! / sum;
    }
  };
}
