/**
 * Without signs that only turn the direction of writing. Phones and calendars put them around numbers and names that are
 * copied from them; nobody sees them, a number with them is none, and in a plain letter they turn what comes after around.
 * Without NUL too, which nobody types and PostgreSQL does not store.
 */
export const bare = (text: string): string => text.replace(/[\p{Bidi_Control}\0]/gu, '').trim();
