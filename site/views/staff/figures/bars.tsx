/** A number per month as bars, for the eye; the table beside it says the same to everybody. */

import { staffTranslator as t } from '../../translator.ts';
import { monthName } from './cells.tsx';

const width = 360;
const rowHeight = 26;
const labelWidth = 116;
const valueWidth = 84;
const longest = width - labelWidth - valueWidth;

/** `count` undefined: it is not told. */
export type Bar = { month: string; count: number | undefined };

const Row = ({ bar: { month, count }, at, most }: { bar: Bar; at: number; most: number }) => {
  const y = at * rowHeight;
  const length = most === 0 ? 0 : (longest * (count ?? 0)) / most;
  return (
    <g>
      <text x={labelWidth - 8} y={y + 17} text-anchor="end">
        {monthName(month)}
      </text>
      <rect x={labelWidth} y={y + 4} width={Math.max(length, 1)} height={rowHeight - 8} />
      <text x={labelWidth + length + 8} y={y + 17}>
        {count ?? t('figures.untold')}
      </text>
    </g>
  );
};

type Props = { id: string; title: string; text: string; bars: readonly Bar[] };

export const Bars = ({ id, title, text, bars }: Props) => {
  const most = Math.max(0, ...bars.map(({ count }) => count ?? 0));
  return (
    <svg
      class="figures-bars"
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      {bars.map((bar, at) => (
        <Row key={bar.month} bar={bar} at={at} most={most} />
      ))}
    </svg>
  );
};
