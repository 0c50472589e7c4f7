/** Somebody came without an appointment: the second tap says what for. Nobody asks who. */
import type { Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { TypeButtons } from '../booking/type-buttons.tsx';

const DeskTypes = ({ desk, several }: { desk: Desk; several: boolean }) => (
  <section>
    {several && <h2>{desk.name.it}</h2>}
    <form method="post" action={paths.staffWalkIn}>
      <input type="hidden" name="desk" value={desk.id} />
      <TypeButtons types={desk.appointmentTypes} />
    </form>
  </section>
);

export const WalkInPage = ({ desks }: { desks: readonly Desk[] }) => (
  <div class="container agenda">
    <h1>{t('agenda.walkInTitle')}</h1>
    <p>{t('agenda.walkInText')}</p>
    {desks.map((desk) => (
      <DeskTypes key={desk.id} desk={desk} several={desks.length > 1} />
    ))}
    <p class="actions">
      <ButtonLink href={paths.staffBook} look="outline">
        {t('agenda.walkInBook')}
      </ButtonLink>
      <a href={paths.staff}>{t('frame.back')}</a>
    </p>
  </div>
);
