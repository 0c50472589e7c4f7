/**
 * A week, a day under the other: from, to, or "non so". Each grid holds the hours that are alike in all but day and time.
 * Every day shows an empty line more, so that nothing has to be pressed before typing.
 */
import type { Json } from '#content/model/record-data.ts';
import type { Weekday } from '#content/model/schedule.ts';
import { weekdays } from '#content/model/time.ts';
import { type Slot, toGrids, type WeekGrid } from '#content/model/week-grid.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type ControlProps, Fieldset } from './control.tsx';
import { Fields } from './field.tsx';
import { controlId, labelOf, optionLabel } from './form.ts';
import type { Field } from './shapes.ts';

type LineProps = { path: string; day: Weekday; slot: Slot | undefined; number: number };

const text = (slot: Slot | undefined, key: string): string => {
  const value = slot?.[key];
  return typeof value === 'string' ? value : '';
};

const Time = ({ path, day, slot, number, part }: LineProps & { part: 'from' | 'to' | 'entryUntil' }) => (
  <label class="grid-time" for={controlId(`${path}.${part}`)}>
    <span>
      {t(`editor.grid.${part}`)}
      <span class="visually-hidden"> {t('editor.grid.lineOf', { day: t(`editor.grid.days.${day}`), number })}</span>
    </span>
    <input
      class="form-control"
      type="time"
      id={controlId(`${path}.${part}`)}
      name={`${path}.${part}`}
      value={text(slot, part)}
    />
  </label>
);

const partsOfDay = ['morning', 'lunch', 'afternoon', 'evening', 'night'] as const;

const Unknown = ({ path, day, slot }: LineProps) => (
  <div class="grid-unknown">
    <label class="editor-tick">
      <input type="checkbox" name={`${path}.unknown`} value="1" checked={slot?.time === 'unknown'} />
      <span>
        {t('editor.grid.unknown')}
        <span class="visually-hidden"> {t(`editor.grid.days.${day}`)}</span>
      </span>
    </label>
    {slot?.time === 'unknown' && (
      <label>
        <span class="visually-hidden">{labelOf('partOfDay')}</span>
        <select class="form-control" name={`${path}.partOfDay`}>
          <option value="">{t('editor.notSaid')}</option>
          {partsOfDay.map((part) => (
            <option key={part} value={part} selected={slot.partOfDay === part}>
              {optionLabel('partOfDay', part)}
            </option>
          ))}
        </select>
      </label>
    )}
  </div>
);

const Line = (props: LineProps) => (
  <div class="grid-line">
    <Time part="from" {...props} />
    <Time part="to" {...props} />
    {text(props.slot, 'entryUntil') !== '' && <Time part="entryUntil" {...props} />}
    <Unknown {...props} />
  </div>
);

type DayProps = { path: string; day: Weekday; slots: readonly Slot[] };

const Copy = ({ path, day }: Omit<DayProps, 'slots'>) => (
  <details class="grid-copy">
    <summary>
      {t('editor.grid.copy')}
      <span class="visually-hidden"> {t(`editor.grid.days.${day}`)}</span>
    </summary>
    <div class="editor-ticks">
      {weekdays
        .filter((one) => one !== day)
        .map((one) => (
          <label class="editor-tick" key={one}>
            <input type="checkbox" name={`copy.${path}.${day}`} value={one} />
            <span>{t(`editor.grid.days.${one}`)}</span>
          </label>
        ))}
    </div>
    <button class="btn btn-outline-primary" type="submit" name="do" value={`copy:${path}.${day}`}>
      {t('editor.grid.copyButton')}
    </button>
  </details>
);

const Day = ({ path, day, slots }: DayProps) => (
  <fieldset class="grid-day">
    <legend>{t(`editor.grid.days.${day}`)}</legend>
    {slots.map((slot, at) => (
      <Line key={at} path={`${path}.${day}.${at}`} day={day} slot={slot} number={at + 1} />
    ))}
    {slots.length === 0 ? (
      <Line path={`${path}.${day}.0`} day={day} slot={undefined} number={1} />
    ) : (
      <details>
        <summary>
          {t('editor.grid.another')}
          <span class="visually-hidden"> {t(`editor.grid.days.${day}`)}</span>
        </summary>
        <Line path={`${path}.${day}.${slots.length}`} day={day} slot={undefined} number={slots.length + 1} />
      </details>
    )}
    {slots.length > 0 && <Copy path={path} day={day} />}
  </fieldset>
);

type GridProps = { grid: WeekGrid; common: readonly Field[]; path: string; form: ControlProps['form'] };

const titleOf = ({ common }: WeekGrid): string => {
  const { channel } = common;
  return typeof channel === 'string' ? optionLabel('channel', channel) : t('editor.grid.title');
};

const Grid = ({ grid, common, path, form }: GridProps) => {
  const [channel, ...others] = common;
  const shared = `${path}.common`;
  return (
    <section class="grid" aria-label={titleOf(grid)}>
      {channel && <Fields fields={[channel]} value={grid.common} path={shared} form={form} />}
      {weekdays.map((day) => (
        <Day key={day} path={path} day={day} slots={grid.days[day]} />
      ))}
      <details>
        <summary>{t('editor.grid.more')}</summary>
        <Fields fields={others} value={grid.common} path={shared} form={form} />
        <button class="btn btn-outline-primary" type="submit" name="do" value={`remove:${path}`}>
          {t('editor.grid.remove')}
        </button>
      </details>
    </section>
  );
};

const newGrid: WeekGrid = {
  common: { channel: 'counter' },
  days: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
};

type Props = ControlProps & { common: readonly Field[]; value: readonly Json[] };

export const Hours = ({ common, value, ...control }: Props) => {
  const { path, form } = control;
  const known = toGrids(value);
  const grids = known.length === 0 || form.blank === path ? [...known, newGrid] : known;
  return (
    <Fieldset {...control}>
      {grids.map((grid, at) => (
        <Grid key={at} grid={grid} common={common} path={`${path}.${at}`} form={form} />
      ))}
      <button class="btn btn-outline-primary" type="submit" name="do" value={`add:${path}`}>
        {t('editor.grid.add')}
      </button>
    </Fieldset>
  );
};
