import type { BandLimits } from '../../src/health/policy';
import type { TrendPoint } from '../../src/report/types';
import { toneOf } from '../shared/BandMark';

interface TimelineChartProps {
  /** Oldest first, at least two. */
  readonly points: readonly TrendPoint[];
  readonly bands: BandLimits;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const width = 280;
const height = 72;
const edge = 6;

/** Score by time, the bands' limits as lines behind it. */
export function TimelineChart({ points, bands, label, from, to }: TimelineChartProps) {
  const start = points[0]?.at ?? 0;
  const span = Math.max(1, (points.at(-1)?.at ?? 0) - start);
  const x = (at: number): number => edge + ((at - start) / span) * (width - 2 * edge);
  const y = (score: number): number => edge + (1 - score / 100) * (height - 2 * edge);
  // A score holds until the next event: steps, not slopes.
  const path = points
    .map(({ at, score }, index) => (index === 0 ? `M${x(at)} ${y(score)}` : `H${x(at)}V${y(score)}`))
    .join('');
  return (
    <figure>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[bands.watch, bands.strained, bands.critical].map((limit) => (
          <line key={limit} className="chart-limit" x1={0} x2={width} y1={y(limit)} y2={y(limit)} />
        ))}
        <path className="chart-line" d={path} />
        {points.map(({ at, score, band }, index) => (
          <circle
            key={at}
            className="chart-point"
            data-tone={toneOf[band]}
            cx={x(at)}
            cy={y(score)}
            r={index === points.length - 1 ? 5 : 3}
          />
        ))}
      </svg>
      <figcaption className="chart-ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
