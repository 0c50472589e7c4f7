/** Where nothing was found: another try, and whom to call. */
import { Callout } from '../callout.tsx';
import { Doors } from '../comune/first-contact.tsx';
import type { ViewContext } from '../context.ts';

type Props = { context: ViewContext };

export const NothingFound = ({ context: { t } }: Props) => (
  <Callout icon="question" title={t('search.noneTitle')}>
    <p>{t('search.noneText')}</p>
  </Callout>
);

/** For who chose no Comune: the number of each. */
export const EveryDoor = ({ context }: Props) => <Doors comuni={context.directory.comuni.values()} context={context} />;
