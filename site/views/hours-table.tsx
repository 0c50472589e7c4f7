/** Opening hours as a table, one row a day. It only shows: what is open when is worked out elsewhere. */
import type { ComponentChildren } from 'preact';

export type HoursRow = {
  day: string;
  /** One line each; a day without ranges is closed. */
  ranges: readonly string[];
  note?: ComponentChildren;
  today?: boolean;
};

type Props = {
  caption: ComponentChildren;
  rows: readonly HoursRow[];
  /** The word for a day without ranges. */
  closed: string;
};

const rowClass = ({ today, ranges }: HoursRow): string | undefined => {
  if (today) return 'hours-today';
  return ranges.length === 0 ? 'hours-closed' : undefined;
};

const Row = ({ row, closed }: { row: HoursRow; closed: string }) => (
  <tr class={rowClass(row)}>
    <th scope="row">{row.day}</th>
    <td>
      {row.ranges.length === 0 && closed}
      {row.ranges.map((range) => (
        <span class="hours-range ltr" key={range}>
          {range}
        </span>
      ))}
      {row.note}
    </td>
  </tr>
);

export const HoursTable = ({ caption, rows, closed }: Props) => (
  <table class="hours">
    <caption>{caption}</caption>
    <tbody>
      {rows.map((row) => (
        <Row key={row.day} row={row} closed={closed} />
      ))}
    </tbody>
  </table>
);
