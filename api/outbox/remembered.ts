/** Which bookings still have a person: those whose letters, where they are files, may stay. */
import type { Database } from '../database/database.ts';

const atOnce = 500;

export const rememberedBookings = async (
  { read }: Pick<Database, 'read'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const rows = await read
      .selectFrom('bookings')
      .select('id')
      .where('id', 'in', some)
      .where('sealed', 'is not', null)
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
};
