/** Which content coding to send (RFC 9110, 12.5.3). */

export type Encoding = 'br' | 'gzip' | 'identity';

/** Best first, where the client has no preference. */
const offered = ['br', 'gzip'] as const;

const qualities = (header: string): Map<string, number> =>
  new Map(
    header.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [coding, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );

const choose = (header: string): Encoding => {
  const wanted = qualities(header);
  let best: Encoding = 'identity';
  let bestQuality = 0;
  for (const coding of offered) {
    const quality = wanted.get(coding) ?? wanted.get('*') ?? 0;
    if (quality > bestQuality) [best, bestQuality] = [coding, quality];
  }
  return bestQuality < (wanted.get('identity') ?? 0) ? 'identity' : best;
};

/** Browsers send a handful of different headers: the answer for each is kept, up to a bound that no crawler can pass. */
const known = new Map<string, Encoding>();
const mostKnown = 200;

export const negotiate = (header: string | undefined): Encoding => {
  if (header === undefined) return 'identity';
  const before = known.get(header);
  if (before !== undefined) return before;
  const encoding = choose(header);
  if (known.size < mostKnown) known.set(header, encoding);
  return encoding;
};
