import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Island that says whether a service is open (`islands/open-now.ts`). */
      'open-now': HTMLAttributes<HTMLElement>;
    }
  }
}
