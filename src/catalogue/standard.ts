import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { slugSchema } from './fact.ts';

/** Where a standard stands on the list of Forum Standaardisatie. */
export const standardStatuses = [
  'mandatory',
  'recommended',
  'in-procedure',
  'submitted',
  'removed',
  'not-mandatory',
  'unknown',
] as const;

export const standardSchema = z.strictObject({ id: slugSchema, name: textSchema, status: z.enum(standardStatuses) });
export type Standard = z.infer<typeof standardSchema>;

export const standardsSchema = z.strictObject({
  format: z.literal('afweging/standards@1'),
  compiled: z.iso.date(),
  standards: z.array(standardSchema),
});
