/** In which language to answer: by `Accept-Language` (RFC 9110, 12.5.4) for calls, by the address for pages. */
import { Language } from '#content/model/common.ts';

type Wish = { tag: string; quality: number };

const wish = (part: string): Wish => {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
};

/** The offered language that the header wants most; Italian when it wants none of them. `it-CH` counts as `it`. */
export const preferredLanguage = (header: string | undefined, offered: readonly Language[]): Language => {
  const wishes = (header ?? '')
    .split(',')
    .map(wish)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const match = tag === '*' ? offered[0] : offered.find((language) => language === tag.split('-')[0]);
    if (match !== undefined) return match;
  }
  return 'it';
};

/** The language of an address: `/en/servizi/` is English, everything without a known prefix Italian. */
export const pathLanguage = (path: string, offered: readonly Language[]): Language => {
  const prefix = Language.safeParse(path.split('/')[1]);
  return prefix.success && offered.includes(prefix.data) ? prefix.data : 'it';
};

/**
 * An address without the language it begins with: `/en/servizi/` → `/servizi/`. It goes into links, so what comes back
 * begins with one slash: two, and browsers would go to another site.
 */
export const withoutLanguage = (path: string, offered: readonly Language[]): string => {
  const lang = pathLanguage(path, offered);
  return (lang === 'it' ? path : path.slice(lang.length + 1)).replace(/^[/\\]*/, '/');
};
