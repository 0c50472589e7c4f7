/** Serves the calls about bookings of a busy desk on a free port, and prints where. */
import { openDatabase } from '../../../api/database/database.ts';
import { bookingApp, listenTo } from '../booking-app.ts';
import { coreOn } from '../core.ts';
import { busyDirectory } from '../load.ts';

export type ServeBookings = { place: { dataDir: string; databaseUrl?: string | undefined }; desk: object };

const { place, desk }: ServeBookings = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase({ ...place, onError: () => undefined });
const directory = busyDirectory(desk);
const { origin } = await listenTo(bookingApp(coreOn(database, { directory }), directory));
console.log(origin);
