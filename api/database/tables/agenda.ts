/** The day of a desk: who came, who came without an appointment, who was booked by staff, links that staff give. */

/** What became of an appointment, newest last; `expected` when a note was taken back. Primary key (booking, turn). */
export type AttendancesTable = {
  booking: string;
  /** 1, 2, 3…: two who note at once want the same turn, and one of them hears it. */
  turn: number;
  state: 'expected' | 'arrived' | 'fulfilled' | 'noshow';
  at: number;
  staff: string;
};

/** Somebody who came without an appointment. Nobody asks who. */
export type WalkInsTable = {
  id: string;
  desk: string;
  type: string;
  at: number;
  staff: string;
  undoneAt: number | null;
};

/** Who of us made a booking. `organization`: for whom they work, where that is another one than the desk's. */
export type StaffBookingsTable = { booking: string; staff: string; organization: string | null; at: number };

/** A link that lets a person book a type for which one must be invited. */
export type FollowUpsTable = {
  id: string;
  tokenHash: string;
  desk: string;
  type: string;
  staff: string;
  createdAt: number;
  expiresAt: number;
  /** The booking that was made with it. */
  booking: string | null;
};

/** The secret address of somebody's calendar. */
export type FeedsTable = { id: string; tokenHash: string; staff: string; createdAt: number; revokedAt: number | null };

export type AgendaTables = {
  attendances: AttendancesTable;
  walkIns: WalkInsTable;
  staffBookings: StaffBookingsTable;
  followUps: FollowUpsTable;
  feeds: FeedsTable;
};
