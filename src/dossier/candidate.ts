import { z } from 'zod';
import { hostings, partSchema } from '../catalogue/application.ts';
import { slugSchema } from '../catalogue/fact.ts';
import { textSchema, wordsSchema } from '../language/text.ts';

const euros = z.number().min(0);

/** An amount in euros, or a range of it. */
export const amountSchema = z.union([euros, z.tuple([euros, euros])]);
export type Amount = z.infer<typeof amountSchema>;

/** Costs stand beside the weighing, not in it. All amounts in euros; `years` is the period that is looked at. */
export const costsSchema = z.strictObject({
  oneOff: amountSchema.optional(),
  yearly: amountSchema.optional(),
  exit: amountSchema.optional(),
  years: z.int().min(1).max(25),
  source: wordsSchema,
  note: wordsSchema.optional(),
});
export type Costs = z.infer<typeof costsSchema>;

const candidateFields = {
  id: slugSchema,
  application: slugSchema.optional(),
  edition: slugSchema.optional(),
  name: wordsSchema.optional(),
  parts: z.array(partSchema).optional(),
  withoutSoftware: textSchema.optional(),
  hosting: z.enum(hostings),
  statusQuo: z.literal(true).optional(),
  because: wordsSchema,
};

type Named = { application?: string | undefined; edition?: string | undefined; name?: unknown };
const isNamed = (candidate: Named) => candidate.application !== undefined || candidate.name !== undefined;
const needsName = { message: 'needs an application from the catalogue, or a name of its own' };
const hasBoth = (candidate: Named) => (candidate.application === undefined) === (candidate.edition === undefined);
const needsBoth = { message: 'application and edition go together' };

/**
 * What can be chosen: an application in one edition with one hosting. From the catalogue (`application` and `edition`),
 * or described here (`name` with its parts). `statusQuo` marks "do nothing".
 */
export const candidateSchema = z
  .strictObject({ ...candidateFields, costs: costsSchema.optional() })
  .refine(isNamed, needsName)
  .refine(hasBoth, needsBoth);
export type CandidateEntry = z.infer<typeof candidateSchema>;

/** A candidate without its costs, which are kept apart: in a tender they stay in their envelope. */
export const uncostedCandidateSchema = z
  .strictObject(candidateFields)
  .refine(isNamed, needsName)
  .refine(hasBoth, needsBoth);
export type UncostedCandidate = z.infer<typeof uncostedCandidateSchema>;

const { id: _, ...proposedFields } = candidateFields;

/** A candidate as someone proposes it. From the catalogue it takes its parts from there, and its name where none is given. */
export const proposedCandidateSchema = z
  .strictObject(proposedFields)
  .refine(isNamed, needsName)
  .refine(hasBoth, needsBoth);

/** Whether everything about the candidate stands here; `application` then only says where it was taken from. */
export function isDescribed({ name, parts, withoutSoftware }: UncostedCandidate): boolean {
  return name !== undefined && (parts !== undefined || withoutSoftware !== undefined);
}

/** Considered and not taken into the weighing, on what ground. */
export const leftOutSchema = z.strictObject({ name: wordsSchema, because: wordsSchema });
export type LeftOut = z.infer<typeof leftOutSchema>;
