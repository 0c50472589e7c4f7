/**
 * Thirty-two people who book without pause, each time another slot or one that somebody else wants too, and who ask again
 * with the same key whenever they hear nothing.
 */
export type Wish = { type: string; startsAt: number };
export type Acknowledged = Wish & { key: string; code: string; token: string };

export type Tally = {
  acknowledged: Acknowledged[];
  /** Answers to a repeat: they must be the same as what was heard, or would have been heard, before. */
  repeated: number;
  taken: number;
  /** Requests that got no answer, or were told to come back. */
  unheard: number;
  wrong: string[];
};

export const newTally = (): Tally => ({ acknowledged: [], repeated: 0, taken: 0, unheard: 0, wrong: [] });

type Options = {
  /** Where the server is now; it may be elsewhere after a restart. */
  origin: () => string;
  wishes: Iterator<Wish>;
  tally: Tally;
  until: AbortSignal;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ask = (origin: string, key: string, { type, startsAt }: Wish): Promise<Response> =>
  fetch(`${origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      desk: 'ascolto',
      type,
      startsAt: new Date(startsAt).toISOString(),
      name: 'Persona',
      email: `${key}@example.org`,
    }),
    signal: AbortSignal.timeout(20_000),
  });

/** Goes on asking with the same key until somebody answers. */
const insist = async (key: string, wish: Wish, { origin, tally, until }: Options): Promise<Response | undefined> => {
  for (let attempt = 0; attempt === 0 || !until.aborted; attempt += 1) {
    try {
      const response = await ask(origin(), key, wish);
      if (response.status !== 503) {
        if (attempt > 0 && response.status === 201) tally.repeated += 1;
        return response;
      }
      await response.arrayBuffer();
    } catch {
      // Killed in the middle: whether it was booked, the repeat will tell.
    }
    tally.unheard += 1;
    await pause(50);
  }
  return undefined;
};

const note = async (key: string, wish: Wish, response: Response, tally: Tally): Promise<void> => {
  const text = await response.text();
  if (response.status === 201) {
    const { code, token }: { code: string; token: string } = JSON.parse(text);
    tally.acknowledged.push({ ...wish, key, code, token });
  } else if (response.status === 409) tally.taken += 1;
  else tally.wrong.push(`${response.status} ${text.slice(0, 200)}`);
};

const client = async (name: string, options: Options): Promise<void> => {
  for (let count = 0; !options.until.aborted; count += 1) {
    const wish = options.wishes.next();
    if (wish.done) return;
    const key = `${name}-${count}`;
    const response = await insist(key, wish.value, options);
    // Cut while the answer was being read: as good as unheard, and asked again below.
    if (response !== undefined)
      await note(key, wish.value, response, options.tally).catch(() => (options.tally.unheard += 1));
  }
};

export const runClients = async (count: number, name: string, options: Options): Promise<void> => {
  await Promise.all(Array.from({ length: count }, (_, at) => client(`${name}-${at}`, options)));
};

/** Each time twice in a row, so that two people want it: of a desk with one lane exactly one gets it. */
export function* wishesOf(type: string, times: readonly number[]): Generator<Wish> {
  for (const startsAt of times) {
    yield { type, startsAt };
    yield { type, startsAt };
  }
}
