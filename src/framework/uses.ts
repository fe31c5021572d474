import { z } from 'zod';
import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { textSchema } from '../language/text.ts';
import type { FrameworkFault } from './check.ts';
import type { Framework, Scale } from './framework.ts';
import { describeScale, fits, listIndicators, valueOn } from './indicators.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens');
const node = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be a word in camelCase');

/** One of the answers to "for what", "with whom" or "with what information". */
export const useOptionSchema = z.strictObject({ id: slug, title: textSchema, explanation: textSchema });
export type UseOption = z.infer<typeof useOptionSchema>;

/** A purpose, with the functions that whatever serves it has to have. */
export const purposeSchema = useOptionSchema.extend({ needs: z.array(slug).default([]) });
export type Purpose = z.infer<typeof purposeSchema>;

/** Something that a channel can do; `lacking` says what is the matter where it cannot. */
export const functionSchema = z.strictObject({ id: slug, title: textSchema, lacking: textSchema });

/** For which uses something holds: of each list one has to fit, and a list that is not there fits every use. */
export const scopeSchema = z.strictObject({
  purposes: z.array(slug).min(1).optional(),
  targetGroups: z.array(slug).min(1).optional(),
  information: z.array(slug).min(1).optional(),
});
export type Scope = z.infer<typeof scopeSchema>;

const minimum = { level: z.int().min(0).optional(), number: z.number().optional() };

/**
 * A minimum on an indicator for some uses. Below it a channel is unsuitable there, save where `otherwise` says on what
 * condition it may be used all the same, as long as the answer is `atLeast` that (whatever it is, where none is given).
 */
export const useRequirementSchema = z
  .strictObject({
    id: slug,
    title: textSchema,
    indicator: node,
    ...minimum,
    when: scopeSchema.prefault({}),
    because: textSchema,
    cites: z.array(slug).default([]),
    otherwise: z.strictObject({ atLeast: z.number().min(0).optional(), condition: slug }).optional(),
  })
  .refine(({ level, number }) => (level === undefined) !== (number === undefined), 'needs either level or number');
export type UseRequirement = z.infer<typeof useRequirementSchema>;

/** What a framework asks per use, where something may be right for one use and wrong for another. */
export const usesSchema = z.strictObject({
  functions: z.array(functionSchema).default([]),
  purposes: z.array(purposeSchema).min(1),
  targetGroups: z.array(useOptionSchema).min(1),
  information: z.array(useOptionSchema).min(1),
  /** Conditions that more than one requirement may lead to, so that nobody reads the same one twice. */
  conditions: z.array(z.strictObject({ id: slug, text: textSchema })).default([]),
  requirements: z.array(useRequirementSchema).min(1),
});
export type Uses = z.infer<typeof usesSchema>;

/** A purpose, a target group and a kind of information together, by their ids. */
export interface Use {
  purpose: string;
  targetGroup: string;
  information: string;
}

/** Every use that a framework knows, in its order. */
export function listUses({ purposes, targetGroups, information }: Uses): Use[] {
  return purposes.flatMap((purpose) =>
    targetGroups.flatMap((targetGroup) =>
      information.map((kind) => ({ purpose: purpose.id, targetGroup: targetGroup.id, information: kind.id })),
    ),
  );
}

/** Whether something that holds for `scope` holds for `use`. */
export function covers(scope: Scope, use: Use): boolean {
  return (
    (scope.purposes?.includes(use.purpose) ?? true) &&
    (scope.targetGroups?.includes(use.targetGroup) ?? true) &&
    (scope.information?.includes(use.information) ?? true)
  );
}

/** Names in a scope that the uses do not know, each with its path there. */
export function strangersIn(scope: Scope, uses: Uses): FrameworkFault[] {
  return (['purposes', 'targetGroups', 'information'] as const).flatMap((list) => {
    const known = uses[list].map(({ id }) => id);
    return (scope[list] ?? []).flatMap((id, i) => (known.includes(id) ? [] : [unknown([list, i], id, known)]));
  });
}

const lists = ['functions', 'purposes', 'targetGroups', 'information', 'conditions', 'requirements'] as const;

/** Every part of the uses of a framework that refers to something that is not there, or contradicts another part. */
export function checkUses(framework: Framework): FrameworkFault[] {
  const { uses } = framework;
  if (uses === undefined) return [];
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  const functions = uses.functions.map(({ id }) => id);
  const faults = [
    ...lists.flatMap((list) => findDoubles(uses[list]).map(({ i, id }) => fault([list, i, 'id'], 'double', { id }))),
    ...uses.purposes.flatMap(({ needs }, p) =>
      needs.flatMap((id, i) => (functions.includes(id) ? [] : [unknown(['purposes', p, 'needs', i], id, functions)])),
    ),
    ...uses.requirements.flatMap((requirement, r) =>
      [...checkRequirement(requirement, scales, uses), ...below('when', strangersIn(requirement.when, uses))].map(
        ({ path, text }) => ({ path: ['requirements', r, ...path], text }),
      ),
    ),
  ];
  return below('uses', faults);
}

function findDoubles(entries: readonly { id: string }[]): { id: string; i: number }[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ id, i }] : []));
}

function checkRequirement(
  requirement: UseRequirement,
  scales: ReadonlyMap<string, Scale>,
  { conditions }: Uses,
): FrameworkFault[] {
  const { indicator, level, number, otherwise } = requirement;
  const scale = scales.get(indicator);
  if (scale === undefined) return [unknown(['indicator'], indicator, [...scales.keys()])];
  const minimum = level === undefined ? 'number' : 'level';
  if (!fits(scale, { level, number })) return [fault([minimum], 'offScale', { allowed: describeScale(scale) })];
  if (otherwise === undefined) return [];
  const known = conditions.map(({ id }) => id);
  const { condition, atLeast } = otherwise;
  return [
    ...(known.includes(condition) ? [] : [unknown(['otherwise', 'condition'], condition, known)]),
    ...(atLeast === undefined || isBelow(atLeast, (level ?? number)!, scale)
      ? []
      : [fault(['otherwise', 'atLeast'], 'atLeast')]),
  ];
}

/** Whether `answer` is on the scale and worth less than what is asked. */
function isBelow(answer: number, asked: number, scale: Scale): boolean {
  if (!fits(scale, 'levels' in scale ? { level: answer } : { number: answer })) return false;
  return valueOn(scale, answer) < valueOn(scale, asked);
}

function below(name: string, faults: FrameworkFault[]): FrameworkFault[] {
  return faults.map(({ path, text }) => ({ path: [name, ...path], text }));
}

function unknown(path: FrameworkFault['path'], id: string, allowed: readonly string[]): FrameworkFault {
  return fault(path, 'unknown', { id, allowed: allowed.join(', ') });
}

function fault(path: FrameworkFault['path'], what: string, values?: Sentence['values']): FrameworkFault {
  return { path, text: sentence(`useFault.${what}` as MessageKey, values) };
}
