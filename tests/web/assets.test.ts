import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/web/assets.ts';

const assets = loadAssets();

function makeTheme(css: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'theme-')), 'theme.css');
  writeFileSync(file, css);
  return file;
}

describe('the style sheet', () => {
  test('loads nothing from elsewhere', () => {
    expect(assets.css).not.toMatch(/@import|https?:|\/\//);
    const addresses = [...assets.css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address);
    expect(addresses).toEqual(assets.fontPaths);
  });

  test('is below 140 kB', () => {
    expect(Buffer.byteLength(assets.css)).toBeLessThan(140_000);
  });

  test('has a value for each of our own roles and for each token that a role names', () => {
    const set = new Set([...assets.css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const ours = assets.css.slice(assets.css.indexOf('--paper'));
    const bare = [...ours.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(bare.filter((name) => !set.has(name))).toEqual([]);
  });

  test('closes every brace', () => {
    expect(assets.css.split('{')).toHaveLength(assets.css.split('}').length);
  });

  test('keeps the components below our own rules', () => {
    expect(assets.css.indexOf('@layer components{')).toBeLessThan(assets.css.indexOf('.table{'));
  });
});

describe('a theme of a municipality', () => {
  const theme = '.gemeente-theme { --basis-color-action-2-color-default: #a00; --utrecht-alert-color: #0a0 }';

  test('comes last, so that its tokens count', () => {
    const { css } = loadAssets({ themeCss: makeTheme(theme) });
    expect(css.endsWith('.gemeente-theme{--basis-color-action-2-color-default:#a00;--utrecht-alert-color:#0a0}')).toBe(
      true,
    );
  });

  test('gives the style sheet another address', () => {
    expect(loadAssets({ themeCss: makeTheme(theme) }).cssPath).not.toBe(assets.cssPath);
  });

  test('that cannot be read stops the start', () => {
    expect(() => loadAssets({ themeCss: '/nowhere/theme.css' })).toThrow(/theme\.css/);
  });
});

describe('addresses', () => {
  test('carry a hash of the content and stay the same for the same content', () => {
    expect(loadAssets().files.map((file) => file.path)).toEqual(assets.files.map((file) => file.path));
    for (const { path } of assets.files) expect(path).toMatch(/^\/bestanden\/[a-z0-9-]+-[0-9a-f]{12}\.[a-z0-9]+$/);
  });

  test('are those of the files', () => {
    const paths = assets.files.map((file) => file.path);
    for (const path of [assets.cssPath, assets.iconPath, ...assets.fontPaths, ...assets.scriptPaths]) {
      expect(paths).toContain(path);
    }
  });
});

test('the self-contained style sheet needs no file at all', () => {
  const css = assets.selfContainedCss();
  const addresses = [...css.matchAll(/url\("?([^")]{0,30})/g)].map(([, address]) => address);
  expect(addresses.every((address) => address?.startsWith('data:font/woff2;base64,'))).toBe(true);
  expect(css).not.toContain('</style');
});
