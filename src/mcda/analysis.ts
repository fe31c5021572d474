import { z } from 'zod';

const number = z.number();
const shares = z.record(z.string(), z.record(z.string(), number));
const method = z.enum(['exact', 'sampled', 'hit-and-run']);
const pairs = z.array(z.tuple([z.string(), z.string()]));

const outcome = z.strictObject({
  value: z.strictObject({ central: number, lowest: number, highest: number }),
  contributions: z.record(z.string(), number),
  rankAcceptability: z.strictObject({ method, shares: z.array(number), halfWidth: z.array(number) }),
  expectedRank: number,
  centralWeights: shares.nullable(),
  confidence: number.nullable(),
});

const tippingPoints = z.strictObject({
  oneShare: z.array(
    z.strictObject({
      node: z.string(),
      criterion: z.string(),
      from: number,
      at: number,
      first: z.string(),
      permitted: z.boolean(),
    }),
  ),
  leastShift: z.array(
    z.strictObject({
      first: z.string(),
      distance: number,
      shares: z.record(z.string(), number),
      permitted: z.boolean(),
    }),
  ),
  oneScore: z.array(
    z.strictObject({ alternative: z.string(), indicator: z.string(), from: number, at: number, first: z.string() }),
  ),
});

/** The format afweging/analysis@1: everything that follows from a problem, each figure saying how it was found. */
export const analysisSchema = z.strictObject({
  format: z.literal('afweging/analysis@1'),
  engine: z.string(),
  problem: z.string(),
  seed: z.number().int(),
  samples: z.number().int(),
  weights: z.literal('uniform per branch'),
  shares,
  alternatives: z.record(z.string(), outcome),
  ranking: z.array(z.array(z.string())),
  pairwise: z.strictObject({ method, wins: z.record(z.string(), z.record(z.string(), number)) }),
  necessarily: pairs,
  possibly: pairs,
  tippingPoints,
  information: z.array(
    z.strictObject({ alternative: z.string(), indicator: z.string(), chance: number, gain: number }),
  ),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type Outcome = z.infer<typeof outcome>;
export type Method = z.infer<typeof method>;
export type TippingPoints = z.infer<typeof tippingPoints>;

/** The version of the arithmetic; it rises when the same problem could give other figures. */
export const engineVersion = '0.2.2';
