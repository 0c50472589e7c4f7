/** Says, in the reader's language, that the text below is in Italian. */
import { Callout } from './callout.tsx';

export const LanguageNotice = ({ notice }: { notice: string }) => (
  <Callout icon="globe">
    <p>{notice}</p>
  </Callout>
);
