/** Media types by the end of a file's name (IANA), and which are worth compressing. */
import { extname } from 'node:path';

type MediaType = { type: string; compress: boolean };

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compress: true });
const packed = (type: string): MediaType => ({ type, compress: false });

const types: Readonly<Record<string, MediaType>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': text('application/ld+json'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.rdf': text('application/rdf+xml'),
  '.ttl': text('text/turtle'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.csv': text('text/csv'),
  '.yaml': text('application/yaml'),
  '.ics': text('text/calendar'),
  '.bin': { type: 'application/octet-stream', compress: true },
  '.ico': { type: 'image/x-icon', compress: true },
  '.woff2': packed('font/woff2'),
  '.png': packed('image/png'),
  '.jpg': packed('image/jpeg'),
  '.webp': packed('image/webp'),
  '.avif': packed('image/avif'),
  '.pdf': packed('application/pdf'),
  '.zip': packed('application/zip'),
};

export const typeOf = (path: string): MediaType => types[extname(path)] ?? packed('application/octet-stream');
