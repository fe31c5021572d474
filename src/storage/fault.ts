/**
 * Why the storage could not do what was asked: another process is writing, there is no room left, or the disk or the
 * file itself fails. Whatever was being written has not been written at all.
 */
export type StorageTrouble = 'busy' | 'full' | 'broken';

/** Thrown where the storage cannot work at the moment; pages answer it with 503, and with what was typed. */
export class StorageFault extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, cause: unknown) {
    super(`The storage is ${trouble}: ${(cause as Error).message}`, { cause });
    this.trouble = trouble;
  }
}

const troubles: [RegExp, StorageTrouble][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PROTOCOL)|EIO|EROFS|EMFILE)/, 'broken'],
];

/** The error as a StorageFault where its code says so; any other error is a bug and stays what it is. */
export function asFault(error: unknown): unknown {
  const code = String((error as { code?: unknown }).code ?? '');
  const trouble = troubles.find(([pattern]) => pattern.test(code))?.[1];
  return trouble === undefined ? error : new StorageFault(trouble, error);
}

/** Thrown where the storage may not be opened at all; the message tells a person why, and what to do. */
export class StorageRefusal extends Error {}
