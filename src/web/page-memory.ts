import { createHash } from 'node:crypto';

/** A page as it was drawn, with what it is compared by. */
export interface DrawnPage {
  html: string;
  bytes: Buffer;
  etag: string;
}

/** Pages as they were last drawn, each for as long as nothing was written since. */
export interface PageMemory {
  read(key: string, version: string): DrawnPage | undefined;
  keep(key: string, version: string, html: string): DrawnPage;
}

/** The characters of pages that are kept together; the ones used longest ago go first. */
const most = 24_000_000;

export function rememberPages(): PageMemory {
  const kept = new Map<string, { version: string; page: DrawnPage }>();
  let size = 0;
  const forget = (key: string) => {
    const known = kept.get(key);
    if (known === undefined) return;
    size -= known.page.html.length;
    kept.delete(key);
  };
  return {
    read(key, version) {
      const known = kept.get(key);
      if (known === undefined) return undefined;
      if (known.version !== version) {
        forget(key);
        return undefined;
      }
      // Moved to the end: used last.
      kept.delete(key);
      kept.set(key, known);
      return known.page;
    },
    keep(key, version, html) {
      forget(key);
      const bytes = Buffer.from(html);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      const page = { html, bytes, etag };
      kept.set(key, { version, page });
      size += html.length;
      for (const [oldest] of kept) {
        if (size <= most) break;
        forget(oldest);
      }
      return page;
    },
  };
}
