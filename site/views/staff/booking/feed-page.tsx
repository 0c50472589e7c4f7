/** The address of one's own calendar: shown once, because only its print is kept. */
import { paths } from '../../../urls.ts';
import { staffTranslator as t } from '../../translator.ts';

type Props = {
  /** There is one already. */
  active: boolean;
  /** Just made. */
  address: string | undefined;
};

export const FeedPage = ({ active, address }: Props) => (
  <div class="container agenda">
    <h1>{t('booking.feedTitle')}</h1>
    <p>{t('booking.feedText')}</p>
    {address && (
      <div role="status">
        <p>{t('booking.feedNew')}</p>
        <p class="ltr slip-address">{address}</p>
      </div>
    )}
    <form method="post" action={paths.staffFeed} class="actions">
      <button class="btn btn-primary" type="submit" name="do" value="make">
        {active ? t('booking.feedAgain') : t('booking.feedMake')}
      </button>
      {active && (
        <button class="btn btn-outline-primary" type="submit" name="do" value="revoke">
          {t('booking.feedRevoke')}
        </button>
      )}
    </form>
  </div>
);
