import { endsAsZip, readZipDirectory } from './zip-directory.ts';

/** What may be uploaded as evidence, by the ending of its name. */
export const fileTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const;
export type FileType = (typeof fileTypes)[keyof typeof fileTypes];

/** Why a file is not taken: its kind is not one of ours, or its content is not what its name says, or not that alone. */
export type TypeRefusal = 'unknownType' | 'typeDiffers';

/** The type of a file, where the ending of its name and its whole content agree. */
export function judgeType(name: string, content: Buffer): { type: FileType } | { refusal: TypeRefusal } {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!Object.hasOwn(fileTypes, ending)) return { refusal: 'unknownType' };
  const type = fileTypes[ending as keyof typeof fileTypes];
  return isOfType[type](content) ? { type } : { refusal: 'typeDiffers' };
}

/**
 * Content from its first byte to its last. A file that is two things at once has its second thing before the start or
 * after the end of the first, so both ends are looked at.
 */
const isOfType: Record<FileType, (content: Buffer) => boolean> = {
  'application/pdf': (content) =>
    /^%PDF-[12]\.\d[\r\n ]/.test(latin(content.subarray(0, 16))) &&
    /%%EOF[\s\0]*$/.test(latin(content.subarray(-1024))) &&
    !endsAsZip(content),
  'image/png': isPng,
  'image/jpeg': (content) =>
    content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) &&
    content.subarray(-2).equals(Buffer.from([0xff, 0xd9])) &&
    !endsAsZip(content),
  'application/vnd.oasis.opendocument.text': isOdt,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': isDocx,
  'text/plain; charset=utf-8': (content) => isText(content) && !endsAsZip(content),
};

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Walks the chunks: the first is IHDR, and IEND is the end of the file. */
function isPng(content: Buffer): boolean {
  if (!content.subarray(0, 8).equals(pngStart) || latin(content.subarray(12, 16)) !== 'IHDR') return false;
  let at = 8;
  while (at + 12 <= content.length) {
    const next = at + 12 + content.readUInt32BE(at);
    if (latin(content.subarray(at + 4, at + 8)) === 'IEND') return next === content.length;
    at = next;
  }
  return false;
}

/** The OpenDocument way: the first entry is `mimetype`, not compressed, so that the type stands at a fixed place. */
function isOdt(content: Buffer): boolean {
  const type = fileTypes.odt;
  const names = readZipDirectory(content);
  return (
    names !== undefined &&
    content.readUInt16LE(8) === 0 &&
    latin(content.subarray(30, 38)) === 'mimetype' &&
    latin(content.subarray(38 + content.readUInt16LE(28))).startsWith(`${type}PK`) &&
    names.has('content.xml') &&
    ![...names].some((name) => name.startsWith('Basic/') || name.startsWith('Scripts/'))
  );
}

function isDocx(content: Buffer): boolean {
  const names = readZipDirectory(content);
  return (
    names?.has('[Content_Types].xml') === true &&
    names.has('word/document.xml') &&
    ![...names].some((name) => name.toLowerCase().endsWith('vbaproject.bin'))
  );
}

/** UTF-8 without control characters, and without the start of another kind of file. */
function isText(content: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return false;
  }
  return !/[^\P{Cc}\t\n\r]/u.test(text) && !/^\s*(%PDF-|%!PS|<\?php|<!doctype|<html|<svg|<\?xml|\{\\rtf)/i.test(text);
}

function latin(bytes: Buffer): string {
  return bytes.toString('latin1');
}
