import { clamp, fill, frame, hatch, percent, writeId } from './svg.ts';

export type CountBar = {
  id: string;
  /** Parts of the longest bar, 0..1: what is good, then what is not. */
  good: number;
  bad: number;
  label?: string;
};

/** A bar of pieces that are good (solid) and pieces that are not (hatched). 240 × 14, stretches; silent without `label`. */
export function countBar({ id, good, bad, label }: CountBar): string {
  const pattern = `${writeId(id)}-h`;
  const [from, to] = [clamp(good), clamp(good + bad)];
  const solid = from > 0 ? `<rect width="${percent(from)}" height="14" ${fill('other')}/>` : '';
  const rest =
    to > from ? `<rect x="${percent(from)}" width="${percent(to - from)}" height="14" fill="url(#${pattern})"/>` : '';
  const defs = rest === '' ? '' : `<defs>${hatch(pattern, 'other')}</defs>`;
  return frame(
    { id, width: 240, height: 14, className: 'chart--count', label },
    `${defs}<rect width="100%" height="14" ${fill('track')}/>${solid}${rest}`,
  );
}
