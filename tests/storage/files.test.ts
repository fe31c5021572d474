import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { cleanName, largestFile } from '../../src/storage/receive.ts';
import { makeStorage } from './open.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const pdf = latin('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), latin('JFIF...'), Buffer.from([0xff, 0xd9])]);
const odtType = 'application/vnd.oasis.opendocument.text';

interface Part {
  name: string;
  content?: string;
  stored?: boolean;
  flags?: number;
  size?: number;
}

/** A zip file as an office program writes it. */
function zip(parts: Part[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = 'inhoud', stored = false, flags = 0, size = content.length } of parts) {
    const packed = stored ? latin(content) : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([latin('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([latin('PK\x01\x02\x14\x00'), fields, entry, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, list, end, latin(comment)]);
}

const odtParts: Part[] = [{ name: 'mimetype', content: odtType, stored: true }, { name: 'content.xml' }];
const docxParts: Part[] = [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }];
const evidence = (name: string) => ({ dossier: 'abc', name, account: 'noor' });

describe('I09 evidence that is uploaded', () => {
  it.each([
    ['brief.pdf', pdf, 'application/pdf'],
    ['Scherm.PNG', png, 'image/png'],
    ['foto.jpg', jpeg, 'image/jpeg'],
    ['foto.jpeg', jpeg, 'image/jpeg'],
    ['nota.odt', zip(odtParts), odtType],
    ['nota.docx', zip(docxParts), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['lijst.txt', Buffer.from('Één regel\r\nen nog een\t😀\n'), 'text/plain; charset=utf-8'],
  ])('%s is taken in, with its hash and its size', async (name, content, type) => {
    const { storage } = await makeStorage();
    const stored = await storage.files.store(evidence(name), [content]);
    if ('refusal' in stored) throw new Error(stored.refusal);
    const hash = createHash('sha256').update(content).digest('hex');
    expect(stored.file).toMatchObject({ name, type, size: content.length, hash, dossier: 'abc', scan: 'none' });
    expect(await storage.files.find(stored.file.id)).toEqual(stored.file);
    expect(await storage.files.list('abc')).toEqual([stored.file]);
    expect(await storage.files.read(stored.file.id)).toEqual({ file: stored.file, content });
    expect(await storage.verify()).toEqual([]);
  });

  it.each([
    ['lek.pdf', latin('<?php system($_GET["c"]); ?>'), 'typeDiffers'],
    ['lek.pdf', Buffer.concat([latin('GIF89a'), pdf]), 'typeDiffers'],
    ['lek.pdf', Buffer.concat([pdf, zip(docxParts)]), 'typeDiffers'],
    ['lek.pdf', Buffer.concat([pdf, zip(docxParts, '%%EOF')]), 'typeDiffers'],
    ['lek.pdf', pdf.subarray(0, 30), 'typeDiffers'],
    ['plaatje.svg', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'unknownType'],
    ['plaatje.png', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'typeDiffers'],
    ['plaatje.png', Buffer.concat([png, latin('<script>')]), 'typeDiffers'],
    ['plaatje.png', jpeg, 'typeDiffers'],
    ['foto.jpg', Buffer.concat([jpeg, zip(docxParts)]), 'typeDiffers'],
    ['nota.odt', zip(docxParts), 'typeDiffers'],
    ['nota.docx', zip(odtParts), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: 'word/vbaProject.bin' }]), 'typeDiffers'],
    ['nota.odt', zip([...odtParts, { name: 'Basic/script-lc.xml' }]), 'typeDiffers'],
    ['nota.odt', zip([{ name: 'mimetype', content: odtType }, { name: 'content.xml' }]), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: '../../etc/passwd' }]), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: '/etc/passwd' }]), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: 'word/document.xml' }]), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: 'geheim', flags: 1 }]), 'typeDiffers'],
    ['nota.docx', zip([...docxParts, { name: 'bom', content: '0'.repeat(100), size: 199_000_000 }]), 'typeDiffers'],
    [
      'nota.docx',
      zip([...docxParts, ...Array.from({ length: 3000 }, (_, at) => ({ name: `deel-${at}` }))]),
      'typeDiffers',
    ],
    ['nota.docx', Buffer.concat([latin('MZ'), zip(docxParts)]), 'typeDiffers'],
    ['nota.docx', Buffer.concat([zip(docxParts), latin('x')]), 'typeDiffers'],
    ['lijst.txt', Buffer.from([0xc3, 0x28]), 'typeDiffers'],
    ['lijst.txt', latin('een\0twee'), 'typeDiffers'],
    ['lijst.txt', latin('  <html><script>'), 'typeDiffers'],
    ['lijst.txt', zip(docxParts), 'typeDiffers'],
    ['script.pdf.exe', pdf, 'unknownType'],
    ['naamloos', pdf, 'unknownType'],
    ['constructor', pdf, 'unknownType'],
    ['x.toString', pdf, 'unknownType'],
    ['leeg.txt', Buffer.alloc(0), 'empty'],
  ])('%s with other content is refused, and nothing of it is kept', async (name, content, refusal) => {
    const { storage, folder } = await makeStorage();
    expect(await storage.files.store(evidence(name), [content])).toEqual({ refusal });
    expect(await storage.files.list('abc')).toEqual([]);
    expect(readdirSync(join(folder, 'files'), { recursive: true })).toEqual(['incoming']);
  });

  it('never crashes on a broken zip file', async () => {
    const { judgeType } = await import('../../src/storage/file-type.ts');
    const whole = [zip(odtParts), zip(docxParts)];
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(400),
        (kind, flips, cut) => {
          const content = Buffer.from(
            whole[kind]!.subarray(0, Math.max(1, whole[kind]!.length - (cut < 200 ? cut : 0))),
          );
          for (const [at, value] of flips) content[at % content.length] = value;
          for (const name of ['a.odt', 'a.docx', 'a.pdf', 'a.png', 'a.jpg', 'a.txt']) judgeType(name, content);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stops reading what is too large', async () => {
    const { storage } = await makeStorage();
    let sent = 0;
    const endless = (async function* () {
      for (;;) {
        sent += 1_000_000;
        yield Buffer.alloc(1_000_000, 'a');
      }
    })();
    expect(await storage.files.store(evidence('groot.txt'), endless)).toEqual({ refusal: 'tooLarge' });
    expect(sent).toBeLessThan(largestFile + 2_000_000);
  });

  it('keeps nothing when the sender breaks off', async () => {
    const { storage, folder } = await makeStorage();
    const broken = (async function* () {
      yield pdf;
      throw new Error('weg');
    })();
    await expect(storage.files.store(evidence('brief.pdf'), broken)).rejects.toThrow('weg');
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it('heeds the scanner: refused is refused, and while it cannot look nobody gets the file', async () => {
    let isUp = true;
    const scan = async (path: string) => {
      if (!isUp) throw new Error('down');
      return readFileSync(path, 'latin1').includes('EICAR') ? ('refused' as const) : ('clean' as const);
    };
    const { storage } = await makeStorage({ scan });
    const eicar = latin('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*');
    expect(await storage.files.store(evidence('virus.txt'), [eicar])).toEqual({ refusal: 'unsafe' });
    expect(await storage.files.store(evidence('brief.pdf'), [pdf])).toMatchObject({ file: { scan: 'clean' } });
    isUp = false;
    const waiting = await storage.files.store(evidence('virus.txt'), [eicar]);
    if ('refusal' in waiting) throw new Error(waiting.refusal);
    expect(waiting.file.scan).toBe('waiting');
    expect(await storage.files.read(waiting.file.id)).toBe('waiting');
    await storage.files.scanWaiting();
    expect(await storage.files.read(waiting.file.id)).toBe('waiting');
    isUp = true;
    await storage.files.scanWaiting();
    expect(await storage.files.read(waiting.file.id)).toBe('refused');
    expect(await storage.files.read('niets')).toBe('notFound');
  });

  it('I10 keeps the bytes under a name of its own, and cleans the name that was given', async () => {
    const { storage, folder } = await makeStorage();
    const stored = await storage.files.store(evidence('..\\..\\geheim/Brief\u202evan\0 de college.pdf'), [pdf]);
    expect(stored).toMatchObject({ file: { name: 'Briefvan de college.pdf' } });
    const kept = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
    expect(kept.filter((name) => !/^(incoming|[0-9a-f]{2}(\/[0-9a-f]{32})?)$/.test(name))).toEqual([]);
    expect([...cleanName(`${'é'.repeat(300)}.docx`)]).toHaveLength(150);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(cleanName(name)).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });

  it('forgets bytes that a crash left behind, after a day', async () => {
    const { storage, folder } = await makeStorage({ now: () => new Date(Date.now() + 23 * 3600_000) });
    await storage.files.store(evidence('brief.pdf'), [pdf]);
    writeFileSync(join(folder, 'files', 'incoming', 'half'), 'half');
    await storage.sweep();
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual(['half']);
    await storage.close();
    const later = await openDatabase(folder, { now: () => new Date(Date.now() + 25 * 3600_000) });
    await later.sweep();
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
    expect(await later.verify()).toEqual([]);
  });

  it('D06 verify names the file that changed, and the one that is gone', async () => {
    const { storage, folder } = await makeStorage();
    const stored = await storage.files.store(evidence('brief.pdf'), [pdf]);
    if ('refusal' in stored) throw new Error(stored.refusal);
    const kept = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
    writeFileSync(join(folder, 'files', kept.find((name) => /\/[0-9a-f]{32}$/.test(name))!), 'anders');
    expect(await storage.verify()).toEqual([
      { where: `file ${stored.file.id} (brief.pdf)`, what: 'is not as it was stored' },
    ]);
  });
});
