import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { slugSchema } from './fact.ts';

export const policySchema = z.strictObject({ id: slugSchema, name: textSchema });
export type Policy = z.infer<typeof policySchema>;

export const policiesSchema = z.strictObject({
  format: z.literal('afweging/policies@1'),
  policies: z.array(policySchema),
});
