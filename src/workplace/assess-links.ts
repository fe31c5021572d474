import { type Cell, partsOf } from '../dossier/places.ts';
import type { DossierPlace } from './place.ts';

/** The page on which one cell is answered. */
export function cellAddress({ to }: Pick<DossierPlace, 'to'>, cell: Cell): string {
  return to(`beoordelen/${partsOf(cell).join('/')}`);
}

/** The form for one candidate, at one criterion; `at` is the indicator to look at first. */
export function candidateAddress(
  { to }: Pick<DossierPlace, 'to'>,
  candidate: string,
  criterion?: string,
  at?: string,
): string {
  const query = new URLSearchParams({
    kandidaat: candidate,
    ...(criterion === undefined ? {} : { criterium: criterion }),
  });
  return `${to('beoordelen')}?${query}${at === undefined ? '' : `#vraag-${at}`}`;
}

/** The page on which one cell is agreed on. */
export function consensusAddress({ to }: Pick<DossierPlace, 'to'>, cell: Cell): string {
  return to(`consensus/${partsOf(cell).join('/')}`);
}
