import { readProblem, type Statement } from '../mcda/problem.ts';
import type { Framework } from './framework.ts';
import { listChildren } from './indicators.ts';

/** Every statement that names a node or child that is not there, or that cannot hold together with the others. */
export function checkStatements(
  framework: Framework,
  statements: Readonly<Record<string, readonly Statement[]>>,
): { node: string; message: string }[] {
  const children = listChildren(framework);
  return Object.entries(statements).flatMap(([node, list]) => {
    const ids = children.get(node);
    if (ids === undefined) {
      return [{ node, message: `is no criterion or group; allowed: ${[...children.keys()].join(', ')}` }];
    }
    const asked = readProblem({
      format: 'afweging/problem@1',
      criteria: ids.map((id) => ({ id })),
      alternatives: ['any'],
      performance: {},
      weighing: { '': list },
    });
    return 'faults' in asked ? asked.faults.map(({ message }) => ({ node, message })) : [];
  });
}
