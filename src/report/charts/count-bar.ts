import { clamp, fill, frame, hatch, percent, stroke, writeId } from './svg.ts';

export type CountBar = {
  id: string;
  /** Parts of the longest bar, 0..1: what is good, what is not, and what cannot be told. */
  good: number;
  bad: number;
  unknown?: number;
  label?: string;
};

/**
 * A bar of pieces that are good (solid), pieces that are not (hatched) and pieces of which it cannot be told (outlined).
 * 240 × 14, stretches; silent without `label`.
 */
export function countBar({ id, good, bad, unknown = 0, label }: CountBar): string {
  const pattern = `${writeId(id)}-h`;
  const [from, to] = [clamp(good), clamp(good + bad)];
  const solid = from > 0 ? `<rect width="${percent(from)}" height="14" ${fill('other')}/>` : '';
  const rest =
    to > from ? `<rect x="${percent(from)}" width="${percent(to - from)}" height="14" fill="url(#${pattern})"/>` : '';
  const outline =
    unknown > 0
      ? `<rect x="${percent(to)}" width="${percent(clamp(to + unknown) - to)}" height="14" ${fill('paper')}/>` +
        `<rect x="${percent(to)}" y="0.75" width="${percent(clamp(to + unknown) - to)}" height="12.5" ${stroke('other', 1.5, ' stroke-dasharray="4 3"')}/>`
      : '';
  const defs = rest === '' ? '' : `<defs>${hatch(pattern, 'other')}</defs>`;
  return frame(
    { id, width: 240, height: 14, className: 'chart--count', label },
    `${defs}<rect width="100%" height="14" ${fill('track')}/>${solid}${rest}${outline}`,
  );
}
