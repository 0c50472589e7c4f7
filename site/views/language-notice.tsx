/** Says, in the reader's language, that the text below is in Italian, and marks that text for screen readers. */
import type { ComponentChildren } from 'preact';
import { Callout } from './callout.tsx';

export const LanguageNotice = ({ notice }: { notice: string }) => (
  <Callout icon="globe">
    <p>{notice}</p>
  </Callout>
);

export const InItalian = ({ children }: { children: ComponentChildren }) => (
  <div lang="it" dir="ltr">
    {children}
  </div>
);
