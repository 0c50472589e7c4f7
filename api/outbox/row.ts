/** A row of the outbox, as senders see it. */
import type { OutboxTable } from '../database/schema.ts';

/** What a sender knows of a letter that it took. `attempts` counts this one too. */
export type Row = Pick<OutboxTable, 'id' | 'event' | 'booking' | 'desk' | 'attempts'>;
