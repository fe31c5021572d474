import type { MadeDocument } from '../report/write-document.ts';
import type { Asked } from './page.ts';
import type { Parts } from './parts.ts';

/** A file that anyone may take along; undefined where there is nothing at that address. */
export interface Download {
  path: string;
  /** Shown in the browser instead of saved. */
  isInline?: true;
  make: (asked: Asked, parts: Parts) => Promise<MadeDocument | undefined>;
}
