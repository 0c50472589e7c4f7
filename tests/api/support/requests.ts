import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A request whose path goes over the wire as it is written: `fetch` would tidy it up. */
export const send = (origin: string, path: string, options: RequestOptions = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
