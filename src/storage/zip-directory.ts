/** Reading the directory at the end of a zip file; nothing is ever unpacked. */
const endSize = 22;
const longestComment = 0xffff;

/** What the directory may say before the file is refused. */
const limits = { entries: 2000, unpacked: 200_000_000, ratio: 200 };

/** Where the end record stands that closes exactly at the last byte. */
function findEnd(content: Buffer): number | undefined {
  const first = Math.max(0, content.length - endSize - longestComment);
  for (let at = content.length - endSize; at >= first; at--) {
    if (content.readUInt32LE(at) === 0x06054b50 && at + endSize + content.readUInt16LE(at + 20) === content.length) {
      return at;
    }
  }
  return undefined;
}

/** Whether a reader of zip files would take this for one, whatever it begins with. */
export function endsAsZip(content: Buffer): boolean {
  return findEnd(content) !== undefined;
}

/**
 * The names in a zip file that begins at the first byte and ends at the last; undefined for anything else, for
 * encrypted, doubled or climbing names, and for more than the limits.
 */
export function readZipDirectory(content: Buffer): Set<string> | undefined {
  if (content.length < endSize + 30 || content.readUInt32LE(0) !== 0x04034b50) return undefined;
  const end = findEnd(content);
  if (end === undefined) return undefined;
  const entries = content.readUInt16LE(end + 10);
  const start = content.readUInt32LE(end + 16);
  if (entries > limits.entries || start + content.readUInt32LE(end + 12) !== end) return undefined;
  const names = new Set<string>();
  let unpacked = 0;
  let at = start;
  for (let count = 0; count < entries; count++) {
    if (at + 46 > end || content.readUInt32LE(at) !== 0x02014b50) return undefined;
    const isEncrypted = (content.readUInt16LE(at + 8) & 1) === 1;
    const packedSize = content.readUInt32LE(at + 20);
    const size = content.readUInt32LE(at + 24);
    const nameEnd = at + 46 + content.readUInt16LE(at + 28);
    const name = content.toString('utf8', at + 46, nameEnd);
    unpacked += size;
    if (isEncrypted || names.has(name) || isClimbing(name)) return undefined;
    if (unpacked > limits.unpacked || size > 1_000_000 + packedSize * limits.ratio) return undefined;
    names.add(name);
    at = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return at === end ? names : undefined;
}

function isClimbing(name: string): boolean {
  return name.includes('\0') || name.includes('\\') || name.startsWith('/') || name.split('/').includes('..');
}
