import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeSchemas } from '../../src/command-line/schemas.ts';
import { analysisSchema } from '../../src/mcda/analysis.ts';
import { loadAssets } from '../../src/web/assets.ts';
import { library } from '../support/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'afweging-'));
afterAll(() => rmSync(folder, { recursive: true }));

const door = ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs'];

function afweging(...args: string[]) {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const problem = {
  format: 'afweging/problem@1',
  criteria: [{ id: 'openSource' }, { id: 'adoption' }],
  alternatives: ['signal', 'teams'],
  performance: { signal: { openSource: 1, adoption: 0.4 }, teams: { openSource: 0, adoption: 0.7 } },
  weighing: { '': [{ atLeast: ['adoption', 'openSource'] }] },
};

describe('analyse', () => {
  it('prints one JSON document and nothing else, for a problem as JSON and as YAML', () => {
    const json = afweging('analyse', write('p.json', JSON.stringify(problem)), '--format', 'json');
    expect(json.status).toBe(0);
    expect(json.stderr).toBe('');
    const analysis = analysisSchema.parse(JSON.parse(json.stdout));
    expect(analysis.seed).toBe(1);
    const yaml =
      'format: afweging/problem@1\ncriteria: [{id: openSource}, {id: adoption}]\nalternatives: [signal, teams]\nperformance:\n  signal: {openSource: 1, adoption: 0.4}\n  teams: {openSource: 0, adoption: 0.7}\nweighing:\n  "": [{atLeast: [adoption, openSource]}]\n';
    expect(afweging('analyse', write('p.yaml', yaml), '--format', 'json').stdout).toBe(json.stdout);
  });

  it('refuses what is no number or given twice with the place where it stands, and text that is no JSON with its line', () => {
    const text = JSON.stringify(problem, null, 1);
    const nan = afweging('analyse', write('nan.json', text.replace('0.7', 'NaN')));
    expect(nan.stderr).toMatch(/^performance\.teams\.adoption: must be a number from 0 to 1.*\n$/);
    const broken = afweging('analyse', write('broken.json', text.slice(0, 40)));
    expect(broken.stderr).toMatch(/^.* at line \d+, column \d+\n$/);
    expect([nan.status, broken.status]).toEqual([1, 1]);
    const double = afweging('analyse', write('double.json', text.replace('"adoption": 0.7', '"openSource": 1')));
    expect([double.status, double.stderr]).toEqual([1, 'performance.teams.openSource: must be given once\n']);
    expect(afweging('analyse', write('bom.json', `\ufeff${text}`)).status).toBe(0);
  });

  it('takes every example dossier', () => {
    for (const id of library().dossiers.keys()) {
      const { status, stdout } = afweging(
        'analyse',
        `data/dossiers/${id}.yaml`,
        '--format',
        'json',
        '--samples',
        '1000',
      );
      expect(status, id).toBe(0);
      expect(analysisSchema.parse(JSON.parse(stdout)).samples).toBe(1000);
    }
  });

  it('gives the same bytes each time', () => {
    const file = 'data/dossiers/chat-met-inwoners.yaml';
    const first = afweging('analyse', file, '--format', 'json', '--samples', '5000', '--seed', '7');
    expect(afweging('analyse', file, '--format', 'json', '--samples', '5000', '--seed', '7').stdout).toBe(first.stdout);
  });

  it('refuses a wrong problem with exit 1, one line per fault, and nothing on standard output', () => {
    const wrong = { ...problem, performance: { signal: { openSource: 2 }, teams: { kleur: 1 } } };
    const { status, stdout, stderr } = afweging('analyse', write('w.json', JSON.stringify(wrong)), '--format', 'json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^performance\.signal\.openSource: must be /m);
    expect(afweging('analyse', write('x.json', '{"format": '), '--format', 'json').status).toBe(1);
    expect(afweging('analyse', write('y.yaml', 'a: &a [1]\nb: *a\n'), '--format', 'json').status).toBe(1);
  });

  it('ends with 2 on wrong usage', () => {
    for (const args of [
      ['analyse'],
      ['analyse', 'nergens.json'],
      ['analyse', 'a', 'b'],
      ['analyse', 'a', '--format', 'xml'],
      ['analyse', 'a', '--samples', '0'],
      ['analyse', 'a', '--kleur'],
      ['dans'],
      ['serve', 'x'],
      ['schemas', '--x'],
    ]) {
      expect(afweging(...args).status, args.join(' ')).toBe(2);
    }
  });

  it('prints the same for people as text', () => {
    const { status, stdout } = afweging(
      'analyse',
      'data/dossiers/kantoor.yaml',
      '--format',
      'text',
      '--samples',
      '1000',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Ranking at the mean shares');
  });
});

describe('report', () => {
  it('writes both editions in both languages as one page', () => {
    for (const edition of ['trade-off', 'council-page']) {
      for (const lang of ['nl', 'en']) {
        const out = join(folder, `${edition}-${lang}.html`);
        const { status, stderr } = afweging(
          'report',
          'data/dossiers/videovergaderen.yaml',
          '--edition',
          edition,
          '--format',
          'html',
          '--lang',
          lang,
          '--out',
          out,
        );
        expect(stderr).toBe('');
        expect(status).toBe(0);
        const html = readFileSync(out, 'utf8');
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).not.toMatch(/<(?:link|script|img)[\s>]/);
      }
    }
  });

  it('ends with 2 without an edition, and with 1 for a dossier with a fault', () => {
    expect(afweging('report', 'kantoor').status).toBe(2);
    const broken = readFileSync('data/dossiers/kantoor.yaml', 'utf8').replace(/decider: \w+/, 'decider: niemand');
    const { status, stderr } = afweging('report', write('k.yaml', broken), '--edition', 'trade-off');
    expect(status).toBe(1);
    expect(stderr).toMatch(/k\.yaml:\d+: need\.decider: allowed: college, director, council/);
  });
});

describe('serve', () => {
  it('says in one line that the port is in use, and ends with 1', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, () => resolve()));
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs', 'serve'],
      {
        encoding: 'utf8',
        env: { ...process.env, PORT: String(port) },
      },
    );
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toBe(`Port ${port} is in use; choose another with PORT=3001 npm start\n`);
  });

  it('refuses a setting that cannot be, and ends with 1', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs'],
      {
        encoding: 'utf8',
        env: { ...process.env, PORT: 'drieduizend' },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^PORT: /);
  });

  it('refuses a theme that is not there, and serves one that is, over the colours of the house', async () => {
    const nowhere = spawnSync(process.execPath, [...door, 'serve'], {
      encoding: 'utf8',
      env: { ...process.env, PORT: '0', THEME_CSS: join(folder, 'nergens.css') },
    });
    expect(nowhere).toMatchObject({ status: 1, stderr: 'THEME_CSS: is no file that can be read\n' });
    const css = loadAssets({ themeCss: write('thema.css', '.gemeente { --lead: rebeccapurple; }') }).css;
    expect(css.indexOf('rebeccapurple')).toBeGreaterThan(css.lastIndexOf('.voorbeeld-theme'));
  });

  it('stops in peace when asked to', async () => {
    const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs'], {
      env: { ...process.env, PORT: '0' },
    });
    const address = await new Promise<string>((resolve) => {
      server.stdout.on('data', (text) => resolve(/http:\/\/\S+/.exec(String(text))![0]));
    });
    expect((await fetch(`${address}/gezond`)).status).toBe(200);
    server.kill('SIGTERM');
    expect(await new Promise((resolve) => server.on('exit', resolve))).toBe(0);
  });
});

it('the published schemas are those of the program (made by npm run schemas)', () => {
  for (const [name, text] of writeSchemas()) expect(readFileSync(`data/schemas/${name}`, 'utf8'), name).toBe(text);
});
