import type { MessageKey } from '../language/messages/all.ts';
import { sentence } from '../language/sentence.ts';
import { checkFramework, type FrameworkFault } from './check.ts';
import { type Framework, frameworkSchema } from './framework.ts';

/**
 * Everything that keeps a framework that is being worked on from being issued: parts that are still empty, and whatever
 * would be a fault in a file. A framework without gaps has passed the same checks as one that is read at the start.
 */
export function findGaps(framework: Framework): FrameworkFault[] {
  const empty = findEmpty(framework);
  if (empty.length > 0) return empty;
  const { error } = frameworkSchema.safeParse(framework);
  const unshaped = (error?.issues ?? []).map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    text: sentence('frameworkFault.shape', { fault: message }),
  }));
  return unshaped.length > 0 ? unshaped : checkFramework(framework);
}

function findEmpty({ criteria, readings }: Framework): FrameworkFault[] {
  const gap = (path: FrameworkFault['path'], key: MessageKey, title?: { nl: string; en: string }) => ({
    path,
    text: sentence(key, title && { title }),
  });
  return [
    ...(criteria.length === 0 ? [gap(['criteria'], 'frameworkGap.criteria')] : []),
    ...(readings.length === 0 ? [gap(['readings'], 'frameworkGap.readings')] : []),
    ...criteria.flatMap(({ title, indicators, groups = [] }, c) => [
      ...(indicators?.length === 0 ? [gap(['criteria', c], 'frameworkGap.indicators', title)] : []),
      ...groups.flatMap((group, g) =>
        group.indicators.length === 0
          ? [gap(['criteria', c, 'groups', g], 'frameworkGap.indicators', group.title)]
          : [],
      ),
    ]),
  ];
}
