import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What YAML texts came out as when they were read before, so that a second start need not parse them. */
export interface YamlMemory {
  /** The value of a text that was free of faults of its own, or undefined. */
  get(text: string): unknown;
  set(text: string, value: unknown): void;
  /** Keeps what was asked for since the memory was opened; what nobody asked for is forgotten. */
  save(): void;
}

/** Opens the memory in `path`. A memory that cannot be read is an empty one, and one that cannot be written is not kept. */
export function openYamlMemory(path: string): YamlMemory {
  const before = readMemory(path);
  const now = new Map<string, unknown>();
  let isChanged = false;
  return {
    get(text) {
      const name = nameOf(text);
      if (!before.has(name)) return undefined;
      now.set(name, before.get(name));
      return before.get(name);
    },
    set(text, value) {
      isChanged = true;
      now.set(nameOf(text), value);
    },
    save() {
      if (!isChanged && now.size === before.size) return;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, JSON.stringify([...now]));
        renameSync(`${path}.${process.pid}`, path);
      } catch {
        // Only the next start is slower.
      }
    },
  };
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function readMemory(path: string): Map<string, unknown> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, unknown][]);
  } catch {
    return new Map();
  }
}
