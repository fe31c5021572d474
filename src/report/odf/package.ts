import { zipSync } from 'fflate';
import { declaration, element } from './xml.ts';

/** A file inside an OpenDocument package. */
export interface PackedFile {
  path: string;
  type: string;
  content: string | Uint8Array;
}

// Noon of the first day that a zip file can name: the same in every time zone, so that the same input gives the same bytes.
const fixedTime = new Date(1980, 0, 1, 12);

const manifestNamespace = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/**
 * The files of an OpenDocument file in one package: the media type first and not compressed, so that the file can be told
 * by its first bytes, then the files in the order given, then the list of them.
 */
export function pack(type: string, files: readonly PackedFile[]): Uint8Array {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const listed = [{ path: '/', type }, ...files].map((file) =>
    element('manifest:file-entry', {
      'manifest:full-path': file.path,
      'manifest:media-type': file.type,
      'manifest:version': file.path === '/' ? '1.3' : undefined,
    }),
  );
  const manifest = element(
    'manifest:manifest',
    { 'xmlns:manifest': manifestNamespace, 'manifest:version': '1.3' },
    ...listed,
  );
  return zipSync(
    {
      mimetype: [bytes(type), { level: 0 }],
      ...Object.fromEntries(files.map(({ path, content }) => [path, bytes(content)])),
      'META-INF/manifest.xml': bytes(declaration + manifest),
    },
    { level: 6, mtime: fixedTime },
  );
}
