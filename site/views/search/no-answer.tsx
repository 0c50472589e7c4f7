/** Where nothing was found: another try, and whom to call. */
import { firstContactOf } from '#content/model/contact-cascade.ts';
import { PhoneNumber } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';

type Props = { context: ViewContext };

export const NothingFound = ({ context: { t } }: Props) => (
  <Callout icon="question" title={t('search.noneTitle')}>
    <p>{t('search.noneText')}</p>
  </Callout>
);

/** For who chose no Comune: the number of each. */
export const EveryDoor = ({ context: { directory } }: Props) => (
  <ul class="doors">
    {[...directory.comuni.values()].flatMap((comune) => {
      const first = firstContactOf(comune, directory);
      return first
        ? [
            <li key={comune.id}>
              <bdi>{comune.name}</bdi> <PhoneNumber number={first.phone.number} />
            </li>,
          ]
        : [];
    })}
  </ul>
);
