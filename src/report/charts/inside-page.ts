import { levelMark } from './marks.ts';
import { hatch, stroke } from './svg.ts';

/** The roles that are hatched anywhere. */
const hatched = ['lead', 'other'] as const;

/** The marks of a level: how many of three squares are filled, unknown, or not applicable. */
const levels = [0, 1, 2, 3, 'unknown', 'not-applicable'] as const;
export type Level = (typeof levels)[number];

/** The hatches and marks that the drawings of one page share; stands once in the page, before the first drawing. */
export function sharedDrawings(): string {
  const patterns = hatched.map((role) => hatch(`arcering-${role}`, role));
  const marks = levels.map((level) => {
    const inner = levelMark(level).replace(/^<svg[^>]*>|<\/svg>$/g, '');
    return `<symbol id="niveau-${level}" viewBox="0 0 42 14">${inner}</symbol>`;
  });
  const gridLines = [0, 25, 50, 75, 100]
    .map((at) => `<line x1="${at}%" x2="${at}%" y2="56" ${stroke('grid', 1)}/>`)
    .join('');
  return `<svg class="shared-drawings" width="0" height="0" aria-hidden="true">${[...patterns, ...marks].join('')}<g id="raster">${gridLines}</g></svg>`;
}

/** The mark of a level inside a page that has `sharedDrawings`. */
export function levelInPage(level: Level): string {
  return `<svg class="chart mark mark--squares" width="42" height="14" aria-hidden="true"><use href="#niveau-${level}"/></svg>`;
}

/** The five grid lines of a band, which every band in a page repeats. */
const bandGrid = /(?:<line x1="\d+%" x2="\d+%" y2="56" class="s-grid"[^>]*\/>){5}/;

/**
 * A drawing as it stands inside a page that has our style sheet and `sharedDrawings`: about half as long, for it leaves out
 * the namespace, the fallback colours and its own copy of the hatch. It shows the same.
 */
export function insidePage(drawing: string): string {
  let short = drawing
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(' focusable="false"', '')
    .replace(
      /(class="[fs]-[^"]+")((?: (?:fill|stroke)="(?:#[0-9a-f]{6}|none)")+)/g,
      (_all, names: string, colours: string) => (colours.includes('fill="none"') ? `${names} fill="none"` : names),
    );
  for (const [all, id, role] of short.matchAll(
    /<defs><pattern id="([^"]+)".*?<rect width="2" height="6" class="f-([a-z]+)"[^>]*\/><\/pattern><\/defs>/g,
  )) {
    short = short.replace(all, '').replaceAll(`url(#${id})`, `url(#arcering-${role})`);
  }
  return short.replace(bandGrid, '<use href="#raster"/>');
}
