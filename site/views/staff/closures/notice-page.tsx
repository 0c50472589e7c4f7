/** A sheet for the door, one for each day: when the desk is closed, whose code is affected, and what to do. No names. */
import type { Desk } from '#content/model/desk.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { PrintButton } from '../../journey/done-page.tsx';
import { formatDay } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { closureParts } from './affected-item.tsx';
import { spanInWords } from './spans.ts';

export type DoorNotice = { date: string; spans: readonly Span[]; codes: readonly string[] };

type Props = {
  act: string;
  desk: Desk;
  phone: string | undefined;
  /** Where people look up a code, as they would type it. */
  address: string;
  notices: readonly DoorNotice[];
  /** Somebody still has to be told by it. */
  mayPost: boolean;
  context: ViewContext;
};

const Sheet = ({
  notice,
  phone,
  address,
  desk,
}: { notice: DoorNotice } & Pick<Props, 'phone' | 'address' | 'desk'>) => (
  <article class="door-notice">
    <h2>{desk.name.it}</h2>
    <p class="door-when">
      {t('closures.notice.intro')} {notice.spans.map(spanInWords).join(' · ')}
    </p>
    <p>{notice.codes.length > 0 ? t('closures.notice.codes') : t('closures.notice.noCodes')}</p>
    <ul class="door-codes">
      {notice.codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
    <h3>{t('closures.notice.what')}</h3>
    <ul>
      <li>{t('closures.notice.page', { address })}</li>
      {phone !== undefined && <li>{t('closures.notice.phone', { phone })}</li>}
      <li>{t('closures.notice.come')}</li>
    </ul>
  </article>
);

export const DoorNoticePage = ({ act, notices, mayPost, context, ...sheet }: Props) => (
  <div class="container agenda">
    <h1 class="no-print">{t('closures.notice.title')}</h1>
    <div class="actions no-print">
      <PrintButton context={context} />
      {mayPost && (
        <form method="post" action={paths.staffClosurePart(act, closureParts.notice)}>
          <button class="btn btn-primary" type="submit">
            {t('closures.notice.posted')}
          </button>
        </form>
      )}
      <a href={paths.staffClosure(act)}>{t('closures.notice.back')}</a>
    </div>
    {notices.map((notice) => (
      <Sheet key={formatDay(notice.date, 'it')} notice={notice} {...sheet} />
    ))}
  </div>
);
