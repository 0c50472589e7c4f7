/**
 * Thousands may click the same time in one second. While somebody's booking of it is on its way to the disk, the others
 * wait for that outcome before anything is sealed or written for them: nearly all of them then hear at once that it is
 * taken.
 */
export type Turns = {
  /** Runs `work` when nobody else's work on the same spot is under way. Up to `width` at once. */
  take: <T>(spot: string, width: number, work: () => Promise<T>) => Promise<T>;
};

type Spot = { running: number; queue: (() => void)[] };

export const createTurns = (): Turns => {
  const spots = new Map<string, Spot>();

  const leave = (name: string, spot: Spot): void => {
    const next = spot.queue.shift();
    if (next === undefined) spot.running -= 1;
    else next();
    if (spot.running === 0) spots.delete(name);
  };

  return {
    take: async (name, width, work) => {
      const spot = spots.get(name) ?? { running: 0, queue: [] };
      spots.set(name, spot);
      if (spot.running < width) spot.running += 1;
      else await new Promise<void>((resolve) => spot.queue.push(resolve));
      try {
        return await work();
      } finally {
        leave(name, spot);
      }
    },
  };
};
