import { z } from 'zod';
import { textSchema, wordsSchema } from '../language/text.ts';
import { slugSchema } from './fact.ts';
import { findingSchema, findingsSchema, grounds, knownFindingSchema, refuseDoubles } from './finding.ts';

/** Where a standard stands on the list of Forum Standaardisatie; not-mandatory: looked for and not on the mandatory list. */
export const standardStatuses = [
  'mandatory',
  'recommended',
  'in-procedure',
  'submitted',
  'removed',
  'not-mandatory',
  'unknown',
] as const;
export type StandardStatus = (typeof standardStatuses)[number];

/** What a standard is about. */
export const standardFields = [
  'messaging',
  'video',
  'office',
  'documents',
  'email',
  'web',
  'api',
  'identity',
  'security',
  'accessibility',
  'data',
  'infrastructure',
  'software',
] as const;
export type StandardField = (typeof standardFields)[number];

/** The kinds of application and use that a standard matters for: the first sieve when a dossier asks which ones apply. */
export const standardUses = [
  'messaging',
  'video',
  'office',
  'website',
  'forms',
  'email',
  'identity',
  'api',
  'documents',
  'geo',
  'data',
] as const;
export type StandardUse = (typeof standardUses)[number];

export const standardSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  /** The name of the registration, as the list has it; standards may share one. */
  nameOnList: z.string().min(1).optional(),
  area: textSchema,
  fields: z.array(z.enum(standardFields)).min(1),
  mattersFor: z.array(z.enum(standardUses)).min(1),
  status: z.enum(standardStatuses),
  /** How the status is known, and how surely: little confidence is too little to test an application by. */
  listStatus: findingSchema,
  since: findingSchema.optional(),
  body: wordsSchema,
  address: z.url({ protocol: /^https?$/ }),
  specification: findingSchema.optional(),
  /** What the standard must or may be used for, and by whom. */
  application: knownFindingSchema.extend({ scope: textSchema.optional() }).optional(),
  legalDuty: findingSchema.optional(),
  note: findingSchema.optional(),
  test: findingSchema.optional(),
});
export type Standard = z.infer<typeof standardSchema>;

/** The list as it was read, and the policy of apply or explain that goes with it. */
export const standardsPolicySchema = z.strictObject({
  list: z.strictObject({
    date: z.iso.date(),
    /** How many registrations are mandatory on that date. */
    mandatory: z.int().min(1),
    address: z.url({ protocol: /^https?$/ }),
    ...grounds,
  }),
  rule: findingsSchema,
  size: findingsSchema,
  practice: findingsSchema,
  tests: findingsSchema,
  /** Where the lists can be fetched anew. */
  refresh: findingsSchema,
});
export type StandardsPolicy = z.infer<typeof standardsPolicySchema>;

export const standardsSchema = z
  .strictObject({
    format: z.literal('afweging/standards@1'),
    compiled: z.iso.date(),
    policy: standardsPolicySchema,
    standards: z.array(standardSchema).superRefine(refuseDoubles),
  })
  .superRefine(({ policy, standards }, context) => {
    const mandatory = standards.filter(({ status }) => status === 'mandatory');
    const registrations = new Set(mandatory.map(({ id, nameOnList }) => nameOnList ?? id)).size;
    if (registrations === policy.list.mandatory) return;
    context.addIssue({
      code: 'custom',
      path: ['policy', 'list', 'mandatory'],
      message: `is ${policy.list.mandatory}, but ${registrations} mandatory registrations stand below`,
    });
  });
