/**
 * Headers that every answer carries. Pages bring their own Content-Security-Policy in a `<meta>` (the build knows the
 * hashes of its scripts); `frame-ancestors` works only as a header, so it is here.
 */

/** Flat list of names and values, as `writeHead` takes it. */
export type RawHeaders = readonly string[];

const always = {
  'X-Content-Type-Options': 'nosniff',
  // Other sites learn nothing, not even our name. Not `no-referrer`: with it browsers send `Origin: null` on our own
  // forms, which then look foreign (Fetch, "append a request Origin header").
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};
const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000' };

/** For pages and files. HSTS only where people come by https: elsewhere it would lock them out. */
export const pageHeaders = (baseUrl: string | undefined): Readonly<Record<string, string>> => ({
  ...always,
  ...(baseUrl?.startsWith('https:') ? strictTransport : {}),
  'Content-Security-Policy': "frame-ancestors 'none'",
});

/** For data: nothing in it may run or load. */
export const dataHeaders = (baseUrl: string | undefined): Readonly<Record<string, string>> => ({
  ...pageHeaders(baseUrl),
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
});

export const raw = (headers: Readonly<Record<string, string>>): RawHeaders => Object.entries(headers).flat();
