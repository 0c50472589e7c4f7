/** What can go wrong at the desk. Pages say it in words; nothing is lost by it. */

/** A colleague noted something else of this appointment meanwhile. */
export class NotedMeanwhile extends Error {
  override name = 'NotedMeanwhile';
}

/** This cannot be noted now: too early, or the appointment was cancelled. */
export class NotNow extends Error {
  override name = 'NotNow';
}
