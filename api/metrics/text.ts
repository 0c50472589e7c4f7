/** Figures in the text format of Prometheus 0.0.4. Every name begins with `sportello_`; times are in seconds. */
import type { OutboxHealth } from '../outbox/watch.ts';
import type { Counts } from './counts.ts';
import type { BookingFigures } from './table.ts';

export type Figures = {
  counts: Counts;
  /** Undefined: the database is away. */
  stored: { bookings: BookingFigures; outbox: OutboxHealth } | undefined;
  buildAgeSeconds: number;
  uptimeSeconds: number;
  memory: { rss: number; heapUsed: number };
};

type Sample = { labels?: Readonly<Record<string, string | number>>; value: number };
type Family = { name: string; help: string; type: 'counter' | 'gauge'; samples: readonly Sample[] };

const quoted = (value: string | number): string =>
  `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const line = (name: string, { labels = {}, value }: Sample): string => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}=${quoted(text)}`);
  return `sportello_${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
};

const familyText = ({ name, help, type, samples }: Family): string =>
  [
    `# HELP sportello_${name} ${help}`,
    `# TYPE sportello_${name} ${type}`,
    ...samples.map((sample) => line(name, sample)),
  ].join('\n');

const counter = (name: string, help: string, samples: readonly Sample[]): Family => ({
  name,
  help,
  type: 'counter',
  samples,
});
const gauge = (name: string, help: string, value: number): Family => ({
  name,
  help,
  type: 'gauge',
  samples: [{ value }],
});

const requestFamilies = ({ requests, failures, slotsTaken }: Counts): Family[] => {
  const all = [...requests.values()];
  const labels = ({ method, route, status }: (typeof all)[number]) => ({ method, route, status });
  const failed = [...failures].map(([what, value]) => ({ labels: { what }, value }));
  return [
    counter(
      'requests_total',
      'Requests answered, by pattern of the address',
      all.map((one) => ({ labels: labels(one), value: one.count })),
    ),
    counter(
      'request_seconds_total',
      'Time spent on them',
      all.map((one) => ({ labels: labels(one), value: Math.round(one.ms) / 1_000 })),
    ),
    counter('slots_taken_total', 'Times that somebody wanted and another one had', [{ value: slotsTaken }]),
    counter('failures_total', 'What failed: requests, letters, chores', failed),
  ];
};

const storedFamilies = ({ bookings, outbox }: NonNullable<Figures['stored']>): Family[] => [
  gauge('bookings', 'Bookings that are still known', bookings.known),
  gauge('bookings_cancelled', 'Those of them that were cancelled', bookings.cancelled),
  gauge('bookings_ahead', 'Those that are still to come', bookings.ahead),
  gauge('holds', 'Times kept for somebody who is filling in the form', bookings.held),
  gauge('outbox_waiting', 'Letters that are due and not sent', outbox.waiting),
  gauge('outbox_oldest_seconds', 'How long the oldest of them waits', outbox.oldestSeconds),
  gauge('outbox_dead', 'Letters that were given up', outbox.dead),
];

export const metricsText = ({ counts, stored, buildAgeSeconds, uptimeSeconds, memory }: Figures): string => {
  const families = [
    ...requestFamilies(counts),
    gauge('database_up', '1 when the database answers', stored === undefined ? 0 : 1),
    ...(stored === undefined ? [] : storedFamilies(stored)),
    gauge('build_age_seconds', 'Age of the pages that are served', Math.round(buildAgeSeconds)),
    gauge('uptime_seconds', 'Since the server started', Math.round(uptimeSeconds)),
    gauge('memory_resident_bytes', 'Memory of the process', memory.rss),
    gauge('memory_heap_bytes', 'Part of it that JavaScript uses', memory.heapUsed),
  ];
  return `${families.map(familyText).join('\n')}\n`;
};
