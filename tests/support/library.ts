import { type Library, loadLibrary } from '../../src/library/library.ts';
import { openYamlMemory } from '../../src/library/yaml-memory.ts';

let loaded: Library | undefined;

/** The data of the product, read once per test file; what a text comes out as is remembered, as it is at a start. */
export function library(): Library {
  if (loaded !== undefined) return loaded;
  const result = loadLibrary('data', openYamlMemory('tests/output/data-read.json'));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults.slice(0, 5), null, 2));
  loaded = result.library;
  return loaded;
}
