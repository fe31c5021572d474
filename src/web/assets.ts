import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that pages load: its address changes when its content does. */
export interface Asset {
  path: string;
  type: string;
  bytes: Buffer;
}

/** Everything pages load, read once at the start. */
export interface Assets {
  files: Asset[];
  cssPath: string;
  iconPath: string;
  fontPaths: string[];
  scriptPaths: string[];
  /** The style sheet as served. */
  css: string;
  /** The style sheet with its letters inside, for a document that loads nothing. */
  selfContainedCss: () => string;
}

const views = fileURLToPath(new URL('../../views/', import.meta.url));
const require = createRequire(import.meta.url);

/** Our style sheets in the order in which they count; a municipality's own theme comes after them. */
const sheets = [
  'roles',
  'type',
  'layout',
  'tables',
  'charts',
  'components',
  'channels',
  'council-page',
  'document',
  'work',
  'frameworks',
  'assess',
  'print',
];

/** The Utrecht components whose style sheets we take, and of those the classes that our pages use. */
const components = [
  ...['link', 'button', 'skip-link', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'table'],
  ...['form-field', 'form-label', 'form-field-description', 'form-field-error-message', 'form-fieldset'],
  ...['textbox', 'textarea', 'select', 'radio-button', 'checkbox'],
];
const classes = new Set([
  ...['utrecht-link', 'utrecht-link--html-a', 'utrecht-skip-link', 'utrecht-skip-link--visible-on-focus'],
  ...['utrecht-button', 'utrecht-button--primary-action', 'utrecht-button--secondary-action'],
  ...['utrecht-heading-1', 'utrecht-heading-2', 'utrecht-heading-3', 'utrecht-heading-4'],
  ...['utrecht-table', 'utrecht-table--html-table'],
  ...['utrecht-form-field', 'utrecht-form-field--invalid', 'utrecht-form-label', 'utrecht-form-field-description'],
  ...['utrecht-form-field-error-message', 'utrecht-form-fieldset', 'utrecht-form-fieldset__legend'],
  ...['utrecht-textbox', 'utrecht-textbox--html-input', 'utrecht-textarea', 'utrecht-textarea--html-textarea'],
  ...['utrecht-select', 'utrecht-select--html-select', 'utrecht-radio-button', 'utrecht-radio-button--html-input'],
  ...['utrecht-checkbox', 'utrecht-checkbox--html-input'],
]);

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#001a40"/>' +
  '<path d="M6 10h20M6 16h20M6 22h20" stroke="#586c88" stroke-width="4"/>' +
  '<path d="M6 10h15M6 16h8M6 22h11" stroke="#8ecef6" stroke-width="4"/></svg>';

/** Reads style sheets, letters, icon and scripts. `themeCss` is the file of a municipality's own theme. */
export function loadAssets(options: { themeCss?: string } = {}): Assets {
  const folder = dirname(require.resolve('source-sans/package.json'));
  const letters = readFileSync(join(folder, 'WOFF2/VF/SourceSans3VF-Upright.ttf.woff2'));
  const font = makeAsset('source-sans', 'woff2', 'font/woff2', letters);
  const body = compress(writeSheet(options.themeCss));
  const css = fontFace(font.path) + body;
  const style = makeAsset('afweging', 'css', 'text/css; charset=utf-8', Buffer.from(css));
  const picture = makeAsset('afweging', 'svg', 'image/svg+xml', Buffer.from(icon));
  const scripts = readScripts();
  return {
    files: [style, font, picture, ...scripts],
    cssPath: style.path,
    iconPath: picture.path,
    fontPaths: [font.path],
    scriptPaths: scripts.map((script) => script.path),
    css,
    selfContainedCss: () => fontFace(`data:font/woff2;base64,${letters.toString('base64')}`) + body,
  };
}

function makeAsset(name: string, extension: string, type: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path: `/bestanden/${name}-${hash}.${extension}`, type, bytes };
}

function fontFace(address: string): string {
  return `@font-face{font-family:"Source Sans 3";font-style:normal;font-weight:200 900;font-display:swap;src:url("${address}") format("woff2")}`;
}

function readScripts(): Asset[] {
  const folder = join(views, 'script');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) =>
      makeAsset(name.slice(0, -3), 'js', 'text/javascript; charset=utf-8', readFileSync(join(folder, name))),
    );
}

/** Tokens, then components in a layer that ours always overrule, then ours, then the municipality's theme. */
function writeSheet(themeCss: string | undefined): string {
  const bundle = createRequire(require.resolve('@utrecht/component-library-css/package.json'));
  const parts = components
    .map((name) => readFileSync(bundle.resolve(`@utrecht/${name}-css/dist/index.css`), 'utf8'))
    .map((sheet) => keepRules(withoutComments(sheet)))
    .join('\n');
  const ours = sheets.map((name) => readFileSync(join(views, 'style', `${name}.css`), 'utf8')).join('\n');
  const theme = themeCss === undefined ? '' : readFileSync(themeCss, 'utf8');
  const tokens = withoutComments(
    readFileSync(require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8'),
  );
  return `${keepTokens(tokens, parts + ours + theme)}\n@layer components{${parts}}\n${ours}\n${theme}`;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** The rules of a flat style sheet (with @media around them) of which at least one selector names only our classes. */
function keepRules(css: string): string {
  let kept = '';
  let position = 0;
  while (position < css.length) {
    const open = css.indexOf('{', position);
    if (open < 0) break;
    let depth = 1;
    let close = open + 1;
    for (; depth > 0 && close < css.length; close += 1) {
      if (css[close] === '{') depth += 1;
      else if (css[close] === '}') depth -= 1;
    }
    const prelude = css
      .slice(position, open)
      .replace(/@charset[^;]*;/, '')
      .trim();
    const content = css.slice(open + 1, close - 1);
    position = close;
    if (prelude.startsWith('@media')) {
      const inside = keepRules(content);
      if (inside !== '') kept += `${prelude}{${inside}}`;
      continue;
    }
    const selectors = prelude.split(/,(?![^(]*\))/).filter(isOurs);
    if (selectors.length > 0) kept += `${selectors.join(',')}{${content}}`;
  }
  return kept;
}

function isOurs(selector: string): boolean {
  // No button is ever disabled, busy or a toggle here.
  if (/:(disabled|read-only)|\[aria-(disabled|busy|pressed)/.test(selector.replace(/:not\(([^()]|\([^()]*\))*\)/g, '')))
    return false;
  const named = selector.replace(/:not\([^)]*\)/g, '').match(/\.[\w-]+/g) ?? [];
  return named.length > 0 && named.every((name) => classes.has(name.slice(1)));
}

/** Of all design tokens the ones that `css` uses, and the ones that those refer to. */
function keepTokens(tokens: string, css: string): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  const kept = new Set<string>();
  const waiting = namesIn(css);
  for (const name of waiting) {
    const value = values.get(name);
    if (value === undefined || kept.has(name)) continue;
    kept.add(name);
    waiting.push(...namesIn(value));
  }
  const lines = [...values].filter(([name]) => kept.has(name)).map(([name, value]) => `${name}:${value}`);
  return `.voorbeeld-theme{${lines.join(';')}}`;
}

function namesIn(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** Without comments and without white space that means nothing; texts in quotes stay as they are. */
function compress(css: string): string {
  return css
    .split(/("[^"\n]*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim();
}
