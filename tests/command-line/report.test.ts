import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/command-line/report.ts';
import { type Edition, type Format, mediaTypes } from '../../src/report/editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'afweging-'));
afterAll(() => rmSync(folder, { recursive: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.stubEnv('AFWEGING_DATA', join(folder, 'empty'));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const out = (name: string) => join(folder, name);

/** How the bytes of each format begin. */
const beginnings: Record<string, string> = {
  html: '<!DOCTYPE html>',
  pdf: '%PDF-',
  pdfa: '%PDF-',
  odt: 'PK',
  ods: 'PK',
  csv: '\ufeff',
  json: '{"analysis":',
  md: '# ',
};

describe('report', () => {
  it('writes each format, and the edition of a year', async () => {
    const wanted: [Edition, Format][] = [
      ...(['pdfa', 'ods', 'csv'] as const).map((format): [Edition, Format] => ['trade-off', format]),
      ['annual-account', 'csv'],
    ];
    for (const [edition, format] of wanted) {
      const path = out(`${edition}.${mediaTypes[format].extension}`);
      const source = edition === 'annual-account' ? '2026' : 'afsprakensysteem';
      const status = await run([source, '--edition', edition, '--format', format, '--out', path]);
      expect(said, `${edition} ${format}`).toBe('');
      expect(status).toBe(0);
      expect(readFileSync(path, 'utf8').startsWith(beginnings[format]!), `${edition} ${format}`).toBe(true);
    }
  });

  it('makes from a record what it makes from the dossier, and takes the format from the name of the file', async () => {
    const record = out('dossier.json');
    await run(['kantoor', '--edition', 'trade-off', '--out', record]);
    await run(['kantoor', '--edition', 'decision-record', '--out', out('first.md')]);
    await run([record, '--edition', 'decision-record', '--out', out('again.md')]);
    expect(readFileSync(out('again.md'), 'utf8')).toBe(readFileSync(out('first.md'), 'utf8'));
    expect(readFileSync(out('first.md'), 'utf8')).toContain('## Architectuurprincipes');
  });

  it('answers the questions of a file in the letter', async () => {
    writeFileSync(out('vragen.txt'), 'Wat kost het?\n\nIs de privacy geregeld?\n');
    await run(['kantoor', '--edition', 'council-letter', '--questions', out('vragen.txt'), '--out', out('brief.html')]);
    const html = readFileSync(out('brief.html'), 'utf8');
    expect(html.match(/<blockquote/g)).toHaveLength(2);
    expect(html).toContain('Is de privacy geregeld?');
  });

  it('dates a draft by the day that it is given', async () => {
    const text = readFileSync('data/dossiers/kantoor.yaml', 'utf8').replace('phase: published', 'phase: weighed');
    writeFileSync(out('draft.yaml'), text.replace(/\ndecision:[\s\S]*$/, '\n'));
    const args = [out('draft.yaml'), '--edition', 'decision-record', '--date', '2026-12-01'];
    expect(await run([...args, '--out', out('a.html')])).toBe(0);
    expect(await run([...args, '--out', out('b.html')])).toBe(0);
    expect(readFileSync(out('a.html'), 'utf8')).toBe(readFileSync(out('b.html'), 'utf8'));
    expect(readFileSync(out('a.html'), 'utf8')).toContain('CONCEPT');
  });

  it.each([
    [
      ['kantoor', '--edition', 'trade-off', '--format', 'md'],
      /--format must be one of html, pdf, pdfa, odt, ods, csv, json/,
    ],
    [['kantoor', '--edition', 'samenvatting'], /--edition must be one of council-page, trade-off/],
    [['2026', '--edition', 'council-page'], /there is no dossier "2026"/],
    [['kantoor', '--edition', 'annual-account'], /takes a year/],
    [['kantoor', '--edition', 'council-page', '--date', 'morgen'], /--date must be a day/],
    [
      ['kantoor', '--edition', 'council-page', '--style', 'package.json'],
      /package\.json:3: version: is not a known key here/,
    ],
    [['kantoor', '--edition', 'council-letter', '--questions', 'nergens.txt'], /nergens\.txt cannot be read/],
  ])('ends with 2 and one line on wrong usage: %j', async (args, line) => {
    expect(await run(args)).toBe(2);
    expect(said).toMatch(line);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a record that is not whole, a line per fault', async () => {
    writeFileSync(out('broken.json'), JSON.stringify({ format: 'afweging/record@1', engine: 1 }));
    expect(await run([out('broken.json'), '--edition', 'trade-off'])).toBe(1);
    expect(said).toMatch(/broken\.json: engine: /);
  });
});
