import { stringify } from 'yaml';
import { checkForUse } from '../dossier/framework-for-use.ts';
import { type Framework, frameworkSchema } from '../framework/framework.ts';
import { type FileFault, readYaml } from './read-yaml.ts';
import { explainFramework } from './references.ts';

/** A framework as a YAML file that anyone can read, change and bring back. */
export function writeFramework(framework: Framework): string {
  return stringify(framework, { lineWidth: 118, aliasDuplicateObjects: false });
}

/**
 * Reads a framework from YAML or JSON text, as strictly as those of the product are read at the start: every fault comes
 * back with its line.
 */
export function readFramework(
  file: string,
  text: string,
  policies: ReadonlySet<string>,
): { framework: Framework } | { faults: FileFault[] } {
  const result = readYaml<Framework>(file, text, frameworkSchema);
  if ('faults' in result) return result;
  const { value, lineOf } = result.read;
  const faults = explainFramework(checkForUse(value, policies));
  if (faults.length === 0) return { framework: value };
  return {
    faults: faults.map(({ path, message }) => ({ file, line: lineOf(path), message: `${path.join('.')}: ${message}` })),
  };
}
