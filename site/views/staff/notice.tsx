/** What has just been done, or could not be, on the page to which its form led. */
import { Callout } from '../callout.tsx';

export const Done = ({ said }: { said: string | undefined }) =>
  said === undefined ? null : (
    <div role="status">
      <Callout icon="check" title={said} />
    </div>
  );

export const NotDone = ({ problem }: { problem: string | undefined }) =>
  problem === undefined ? null : (
    <div role="alert">
      <Callout tone="warning" title={problem} />
    </div>
  );
