import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { readHouseStyle } from '../../src/command-line/house-style.ts';
import { run } from '../../src/command-line/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'afweging-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';

it('is read from YAML or JSON, with a logo from a file beside it', () => {
  write('logo.svg', picture);
  const yaml = write('stijl.yaml', 'name: Gemeente Proef\ncolour: "#7a1f3d"\nlogo:\n  file: logo.svg\n  alt: Wapen\n');
  const logo = { type: 'image/svg+xml', bytes: Buffer.from(picture).toString('base64'), alt: 'Wapen' };
  const style = { name: 'Gemeente Proef', colour: '#7a1f3d', logo };
  expect(readHouseStyle(yaml)).toEqual({ houseStyle: style });
  expect(readHouseStyle(write('stijl.json', JSON.stringify(style)))).toEqual({ houseStyle: style });
});

it.each([
  ['colour: "#ffcc00"', /bad\.yaml:1: colour: must have a contrast of at least 4\.5 : 1 on white/],
  ['name: x\nkleur: "#000000"', /bad\.yaml:2: kleur: is not a known key here/],
  ['name: x\nlogo: { file: nergens.png, alt: x }', /bad\.yaml:2: logo\.file: .*nergens\.png cannot be read/],
  ['logo: { file: logo.gif, alt: x }', /logo\.file: must end in \.svg or \.png/],
  ['publisher: { name: x, tooiUri: "https://x.nl/", category: c_1 }', /publisher\.category: must be one of c_/],
  ['name: [', /bad\.yaml:1: /],
])('says in which line a fault is: %s', (text, line) => {
  const read = readHouseStyle(write('bad.yaml', text));
  expect('lines' in read ? read.lines : []).toEqual([expect.stringMatching(line)]);
});

it('the site does not start with a house style that has a fault, or that is not there', async () => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.stubEnv('AFWEGING_DATA', join(folder, 'data'));
  vi.stubEnv('AFWEGING_HOUSE_STYLE', write('light.yaml', 'colour: "#ffcc00"'));
  expect(await run([])).toBe(1);
  expect(said).toMatch(/^AFWEGING_HOUSE_STYLE: .*light\.yaml:1: colour: must have a contrast/);
  vi.stubEnv('AFWEGING_HOUSE_STYLE', join(folder, 'nergens.yaml'));
  expect(await run([])).toBe(1);
  expect(said).toContain('nergens.yaml cannot be read');
});
