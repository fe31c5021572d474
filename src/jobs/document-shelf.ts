import type { MadeDocument } from '../report/write-document.ts';

/** Documents that were made before, the last used ones, by what they were made from. */
export interface DocumentShelf {
  find(key: string): MadeDocument | undefined;
  put(key: string, made: MadeDocument): void;
}

/** A shelf for at most so many bytes; what was not asked for the longest goes first. A larger document is not kept. */
export function openShelf(most: number): DocumentShelf {
  const kept = new Map<string, MadeDocument>();
  let size = 0;

  function remove(key: string): void {
    size -= kept.get(key)?.bytes.byteLength ?? 0;
    kept.delete(key);
  }

  return {
    find(key) {
      const made = kept.get(key);
      if (made === undefined) return undefined;
      kept.delete(key);
      kept.set(key, made);
      return made;
    },
    put(key, made) {
      remove(key);
      if (made.bytes.byteLength > most) return;
      kept.set(key, made);
      size += made.bytes.byteLength;
      for (const oldest of kept.keys()) {
        if (size <= most) return;
        remove(oldest);
      }
    },
  };
}
