import { z } from 'zod';
import { criterionHeadSchema, frameworkSchema, frameworkShape, groupHeadSchema, indicatorSchema } from './framework.ts';

/** What a framework says of itself, without its criteria, readings and requirements. */
export const frameworkHeadSchema = z.strictObject(frameworkShape).omit({
  format: true,
  id: true,
  version: true,
  criteria: true,
  readings: true,
  requirements: true,
  uses: true,
});
export type FrameworkHead = z.infer<typeof frameworkHeadSchema>;

/** A criterion that is being worked on: it may have no indicator yet. */
export const draftCriterionSchema = criterionHeadSchema.extend({
  indicators: z.array(indicatorSchema).optional(),
  groups: z.array(groupHeadSchema.extend({ indicators: z.array(indicatorSchema) })).optional(),
});

/** An entry that gives one place of a framework another value, or empties it (null). */
function change<Kind extends string, Where extends z.ZodRawShape, Value extends z.ZodType>(
  kind: Kind,
  where: Where,
  value: Value,
) {
  return z.strictObject({ kind: z.literal(kind), data: z.strictObject({ ...where, value }) });
}

const ids = z.array(z.string().min(1));
const { readings, requirements, uses } = frameworkShape;

/** Something that may be written in the logbook of a framework, before it has a number, a time and an actor. */
export const newFrameworkEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('frameworkBegun'), data: z.strictObject({ framework: frameworkSchema }) }),
  change('headSet', {}, frameworkHeadSchema),
  change('criterionSet', { id: z.string().min(1) }, draftCriterionSchema.nullable()),
  change('criteriaOrdered', {}, ids),
  change('readingSet', { id: z.string().min(1) }, readings.element.nullable()),
  change('readingsOrdered', {}, ids),
  change('requirementsSet', {}, requirements.unwrap()),
  change('usesSet', {}, uses.unwrap().nullable()),
  z.strictObject({ kind: z.literal('versionIssued'), data: z.strictObject({ version: z.int().min(1) }) }),
  z.strictObject({
    kind: z.literal('frameworkWithdrawn'),
    data: z.strictObject({ reason: z.string().trim().min(1) }),
  }),
]);
export type NewFrameworkEntry = z.infer<typeof newFrameworkEntrySchema>;

/** An entry of the logbook of a framework; `at` is UTC, `actor` an account. */
export type FrameworkEntry = NewFrameworkEntry & { stream: string; seq: number; at: string; actor: string };

/** The stream of a framework in the logbook. */
export function frameworkStream(framework: string): string {
  return `framework:${framework}`;
}

/** The place that an entry touches: what two people can write at the same time without touching each other. */
export function placeIn({ kind, data }: NewFrameworkEntry): string {
  switch (kind) {
    case 'frameworkBegun':
    case 'headSet':
      return 'head';
    case 'criterionSet':
      return `criterion:${data.id}`;
    case 'criteriaOrdered':
      return 'criteria';
    case 'readingSet':
      return `reading:${data.id}`;
    case 'readingsOrdered':
      return 'readings';
    case 'requirementsSet':
      return 'requirements';
    case 'usesSet':
      return 'uses';
    case 'versionIssued':
    case 'frameworkWithdrawn':
      return 'version';
  }
}
