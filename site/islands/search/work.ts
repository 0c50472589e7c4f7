/** The finder in a thread of its own, so that no key ever waits for a search. */
import { createFinder, type ToFinder } from './finder.ts';

export function work(): void {
  const find = createFinder();
  addEventListener('message', ({ data }: MessageEvent<ToFinder>) => {
    const answer = find(data);
    if (answer) postMessage(answer);
  });
}
