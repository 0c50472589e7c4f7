/** Files of our own build. */
async function response(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

export const loadBytes = async (url: string): Promise<ArrayBuffer> => (await response(url)).arrayBuffer();

/** The build wrote it, from content that the schemas accepted. */
export const loadJson = async <Value>(url: string): Promise<Value> => (await (await response(url)).json()) as Value;

/** Keeps what is done; what failed is tried again next time. */
export function remembered<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
