import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { slugSchema } from './fact.ts';
import { refuseDoubles } from './finding.ts';

/** A word that the pages and reports use, and what it means in plain language. */
export const termSchema = z.strictObject({
  id: slugSchema,
  term: textSchema,
  meaning: textSchema,
  see: z.array(slugSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

export const glossarySchema = z.strictObject({
  format: z.literal('afweging/glossary@1'),
  terms: z.array(termSchema).min(1).superRefine(refuseDoubles).superRefine(refuseDangling),
});

/** A term may only point to terms of the same list. */
function refuseDangling(terms: readonly Term[], context: z.RefinementCtx): void {
  const ids = terms.map(({ id }) => id);
  terms.forEach(({ see }, t) => {
    see.forEach((id, s) => {
      if (!ids.includes(id))
        context.addIssue({ code: 'custom', path: [t, 'see', s], message: `"${id}" is no term of this file` });
    });
  });
}
