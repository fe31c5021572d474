import { type Library, loadLibrary } from '../../src/library/library.ts';

let loaded: Library | undefined;

/** The data of the product, read once per test file. */
export function library(): Library {
  if (loaded !== undefined) return loaded;
  const result = loadLibrary('data');
  if ('faults' in result) throw new Error(JSON.stringify(result.faults.slice(0, 5), null, 2));
  loaded = result.library;
  return loaded;
}
