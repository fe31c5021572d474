import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { bases, confidences, slugSchema, sourceSchema } from './fact.ts';

/** The ground under something known: where it was read, how, and how sure that makes it. */
export const grounds = {
  sources: z.array(sourceSchema).min(1),
  basis: z.union([z.enum(bases), z.array(z.enum(bases)).min(1)]),
  confidence: z.enum(confidences),
};

/** Something known about a standard or a policy. A plain string is the same in every language (a number, a version). */
export const knownFindingSchema = z.strictObject({
  says: z.union([textSchema, z.string().min(1)]),
  note: textSchema.optional(),
  ...grounds,
});

/** Something that was looked for and not found, and when. */
export const unknownFindingSchema = z.strictObject({
  unknown: textSchema,
  sought: z.iso.date(),
  note: textSchema.optional(),
});

/** What was found out, or not: a fact of a standard or policy, which says by its place what it is about. */
export const findingSchema = z.union([knownFindingSchema, unknownFindingSchema]);
export type Finding = z.infer<typeof findingSchema>;

const id = { id: slugSchema };

/** A finding that can be referred to: no two in the list have the same id. */
export const findingsSchema = z
  .array(z.union([knownFindingSchema.extend(id), unknownFindingSchema.extend(id)]))
  .min(1)
  .superRefine(refuseDoubles);
export type IdentifiedFinding = z.infer<typeof findingsSchema>[number];

/** For lists whose entries are referred to by their id. */
export function refuseDoubles(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  const ids = entries.map((entry) => entry.id);
  ids.forEach((each, i) => {
    if (ids.indexOf(each) < i)
      context.addIssue({ code: 'custom', path: [i, 'id'], message: `"${each}" stands here twice` });
  });
}
