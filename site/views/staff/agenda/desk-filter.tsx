/** Of which desks a page of the agenda shows the appointments. Who works at one only is not asked. */
import type { Desk } from '#content/model/desk.ts';
import { staffTranslator as t } from '../../translator.ts';

type Props = {
  action: string;
  /** The day or week that stays as it is. */
  kept: { name: string; value: string };
  desks: readonly Desk[];
  desk: Desk | undefined;
};

export const DeskFilter = ({ action, kept, desks, desk }: Props) =>
  desks.length < 2 ? null : (
    <form class="staff-filter" method="get" action={action}>
      <input type="hidden" name={kept.name} value={kept.value} />
      <label class="field-label" for="sportello">
        {t('agenda.desk')}
      </label>
      <select class="form-control" id="sportello" name="sportello">
        <option value="">{t('agenda.allDesks')}</option>
        {desks.map(({ id, name }) => (
          <option value={id} key={id} selected={id === desk?.id}>
            {name.it}
          </option>
        ))}
      </select>
      <button class="btn btn-outline-primary" type="submit">
        {t('agenda.show')}
      </button>
    </form>
  );
