/** What scripts of pages ask of the API: the only `fetch` of `/api`. Without an answer pages stay as they were built. */
import type { Language } from '#content/model/common.ts';
import type { Notices } from '#content/model/notice.ts';
import type { Unanswered } from '#content/search/unanswered.ts';

/** Our own server wrote the JSON, from the schema whose type this is. Undefined: it did not answer. */
const get = async <Value>(path: string): Promise<Value | undefined> => {
  try {
    const response = await fetch(`/api/v1/${path}`);
    return response.ok ? ((await response.json()) as Value) : undefined;
  } catch {
    return undefined;
  }
};

export const fetchNotices = (): Promise<Notices | undefined> => get('notices');

/** Nobody waits for it; a figure that is lost harms nobody. */
export const countUnanswered = async (kind: Unanswered & { language: Language }): Promise<void> => {
  const body = JSON.stringify(kind);
  const headers = { 'Content-Type': 'application/json' };
  await fetch('/api/v1/searches/unanswered', { method: 'POST', headers, body }).catch(() => undefined);
};
