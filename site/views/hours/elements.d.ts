/** The elements of our scripts, as markup may write them. Their attributes are read in the islands that are named. */
import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Island that says whether a service is open (`islands/open-now.ts`). */
      'open-now': HTMLAttributes<HTMLElement>;
      /** Saves a form as it is typed (`islands/staff/auto-save.ts`). */
      'auto-save': HTMLAttributes<HTMLElement> & {
        record: string;
        saved: string;
        offline: string;
        'signed-out': string;
        clash: string;
        found: string;
        restore: string;
        drop: string;
      };
      /** Keeps a part of a staff page up to date (`islands/staff/live-region.ts`). */
      'live-region': HTMLAttributes<HTMLElement> & { every: string; lost: string; back: string; unsaved: string };
      /** Island that tells closures of desks (`islands/notices`). */
      'desk-notices': HTMLAttributes<HTMLElement> & { 'data-only': 'now' | 'soon' | 'later' };
    }
  }
}
