import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';

export const largestFile = 20 * 1024 * 1024;

/** Writes content to a new file until it is safely on disk; stops as soon as it is too large. */
export async function receive(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ bytes: Buffer; size: number; hash: string } | { refusal: 'empty' | 'tooLarge' }> {
  const hash = createHash('sha256');
  let size = 0;
  const target = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > largestFile) return { refusal: 'tooLarge' };
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  if (size === 0) return { refusal: 'empty' };
  return { bytes: await readFile(path), size, hash: hash.digest('hex') };
}

const longestName = 150;

/** The last part of the name a browser sent, on one line and of a bearable length, with its ending kept. */
export function cleanName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const signs = [...name];
  if (signs.length <= longestName) return name;
  const ending = [...(/\.[^.]{1,10}$/.exec(name)?.[0] ?? '')];
  return [...signs.slice(0, longestName - ending.length), ...ending].join('');
}
