import { area, curveMonotoneX, line } from 'd3-shape';
import { fill, frame, hatch, percent, stroke, writeId } from './svg.ts';

export type Region = {
  id: string;
  /** Equal steps of the weight from 0 to 1: how often it occurs, and how much of that the lead and the rival win; ≥ 0. */
  steps: readonly { all: number; lead: number; rival: number }[];
  /** The mean weight, 0..1. */
  mean: number;
  label?: string;
};

const width = 480;
const height = 60;

/**
 * Which weights one criterion takes: the height says how often (on a square-root scale, so that rare weights stay
 * visible), the filling who is first there: lead solid below, rival hatched, others track. 2 px stroke: the mean.
 */
export function region({ id, steps, mean, label }: Region): string {
  const pattern = `${writeId(id)}-h`;
  const highest = Math.max(0, ...steps.map((step) => step.all));
  const points = steps.map((step, index) => {
    const top = highest > 0 ? Math.sqrt(step.all / highest) * (height - 4) : 0;
    const part = (weighings: number) => (step.all > 0 ? Math.min(1, weighings / step.all) * top : 0);
    return {
      x: steps.length > 1 ? (index / (steps.length - 1)) * width : 0,
      top,
      lead: part(step.lead),
      rival: part(step.lead + step.rival),
    };
  });
  type Point = (typeof points)[number];
  const layer = (low: (point: Point) => number, high: (point: Point) => number) =>
    area<Point>(
      (point) => point.x,
      (point) => height - low(point),
      (point) => height - high(point),
    )
      .curve(curveMonotoneX)
      .digits(1)(points) ?? '';
  const outline =
    line<Point>(
      (point) => point.x,
      (point) => height - point.top,
    )
      .curve(curveMonotoneX)
      .digits(1)(points) ?? '';
  return frame(
    { id, width, height, scales: true, className: 'chart--region', label },
    `<defs>${hatch(pattern, 'other')}</defs>` +
      `<path d="${layer(
        (point) => point.rival,
        (point) => point.top,
      )}" ${fill('track')}/>` +
      `<path d="${layer(
        (point) => point.lead,
        (point) => point.rival,
      )}" fill="url(#${pattern})"/>` +
      `<path d="${layer(
        () => 0,
        (point) => point.lead,
      )}" ${fill('lead')}/>` +
      `<path d="${outline}" ${stroke('other', 1)}/>` +
      `<path d="M0 ${height - 0.5}H${width}" ${stroke('rule', 1)}/>` +
      `<rect x="${percent(mean)}" width="5" height="${height}" transform="translate(-2.5 0)" ${fill('paper')}/>` +
      `<rect x="${percent(mean)}" width="2" height="${height}" transform="translate(-1 0)" ${fill('ink')}/>`,
  );
}
