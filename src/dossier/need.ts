import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { wordsSchema } from '../language/text.ts';

export const targetGroups = ['residents', 'neighbourhoodGroups', 'partners', 'suppliers', 'staff', 'council'] as const;
export const informationKinds = ['public', 'internal', 'personal', 'confidential', 'special'] as const;
export const deciders = ['college', 'director', 'council'] as const;

/** Below or above € 50,000 (comply or explain) and the European tender threshold. */
export const valueClasses = ['belowThreshold', 'complyOrExplain', 'european'] as const;

/** What is asked, for whom, with what information, and who decides. */
export const needSchema = z.strictObject({
  question: wordsSchema,
  purpose: wordsSchema,
  targetGroups: z.array(z.enum(targetGroups)).min(1),
  information: z.enum(informationKinds),
  functions: z.array(z.strictObject({ what: wordsSchema, must: z.boolean() })).min(1),
  constraints: z.array(wordsSchema).default([]),
  answers: z.array(z.strictObject({ policy: slugSchema, how: wordsSchema })).default([]),
  decider: z.enum(deciders),
  planned: z.iso.date(),
  value: z.enum(valueClasses),
});
export type Need = z.infer<typeof needSchema>;

/** A need that is still being written: any part may be missing. */
export const needDraftSchema = needSchema.partial();
export type NeedDraft = z.infer<typeof needDraftSchema>;

/** One search for open candidates: where, when, by which role, and what was found, also when nothing was. */
export const openSearchSchema = z.strictObject({
  where: wordsSchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: z.iso.date(),
  by: wordsSchema,
  sought: wordsSchema,
  found: wordsSchema,
});
export type OpenSearch = z.infer<typeof openSearchSchema>;
