/** What a field says, for people who compare: hours as one says them, names for ids, a list under each other. */
import { isObject, type Json, type JsonObject } from '#content/model/record-data.ts';
import review from '#messages/operatori/review.json' with { type: 'json' };
import type { ViewContext } from '../../context.ts';
import { formatDate, formatList, shortTime } from '../../dates.ts';
import { staffTranslator as t } from '../../translator.ts';
import { nameOf } from './labels.ts';

const names: Readonly<Record<string, string>> = review.fields;

const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.flatMap((item: Json) => (typeof item === 'string' ? [item] : [])) : [];
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const words = (value: Json | undefined): string => (isObject(value) ? text(value.it) : '');

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const range = ({ from, to, time }: JsonObject, { t: said }: ViewContext): string =>
  time === 'unknown'
    ? said('hours.timeUnknown')
    : said('hours.range', { from: shortTime(text(from)), to: shortTime(text(to)) });

const scheduleText = (schedule: JsonObject, context: ViewContext): string => {
  const on = texts(schedule.days);
  const named = days.filter((day) => on.includes(day)).map((day) => context.t(`days.${day}`));
  const activity = words(schedule.activity);
  return `${formatList(named, 'it')} ${range(schedule, context)}${activity ? ` (${activity})` : ''}`;
};

const exceptionText = ({ from, to, hours, reason }: JsonObject, context: ViewContext): string => {
  const when =
    from === to ? formatDate(text(from), 'it') : `${formatDate(text(from), 'it')} – ${formatDate(text(to), 'it')}`;
  const open: readonly Json[] = Array.isArray(hours) ? hours : [];
  const how =
    open.length === 0
      ? t('review.values.closed')
      : open
          .filter(isObject)
          .map((one) => range(one, context))
          .join(', ');
  return `${when}: ${how}${words(reason) ? ` (${words(reason)})` : ''}`;
};

/** A group in one line: "Nome: …; Numero: …". */
const groupText = (group: JsonObject, context: ViewContext): string => {
  if (Array.isArray(group.days)) return scheduleText(group, context);
  if ('from' in group && 'to' in group && 'reason' in group) return exceptionText(group, context);
  const entries = Object.entries(group);
  if (entries.every(([key]) => key in names && key.length === 2))
    return entries.map(([, said]) => oneLine(said, context)).join(' / ');
  return entries.map(([key, said]) => `${names[key] ?? key}: ${oneLine(said, context)}`).join('; ');
};

const oneLine = (value: Json, context: ViewContext): string => {
  if (typeof value === 'boolean') return t(value ? 'review.values.yes' : 'review.values.no');
  if (typeof value === 'string') return nameOf(value, context.directory) ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => oneLine(item, context)).join(', ');
  return isObject(value) ? groupText(value, context) : String(value ?? '');
};

type Props = { value: Json | undefined; context: ViewContext };

export const FieldValue = ({ value, context }: Props) => {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return <em>{t('review.draft.nothing')}</em>;
  if (!Array.isArray(value)) return <span class="review-value">{oneLine(value, context)}</span>;
  const items: readonly Json[] = value;
  return (
    <ul class="review-value">
      {items.map((item) => (
        <li key={JSON.stringify(item)}>{oneLine(item, context)}</li>
      ))}
    </ul>
  );
};
