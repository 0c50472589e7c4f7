/** What has just been done, on the page to which its form led. */
import { Callout } from '../callout.tsx';

export const Done = ({ said }: { said: string | undefined }) =>
  said === undefined ? null : (
    <div role="status">
      <Callout icon="check" title={said} />
    </div>
  );
