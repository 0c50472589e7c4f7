/** How the fields of a form are put together. A field that nobody placed comes last, in "Altro". */
import type { Section } from '#views/staff/editor/record-page.tsx';
import type { Field } from '#views/staff/editor/shapes.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { RecordForm } from './fields.ts';

const places: readonly (readonly [id: 'dove' | 'contatti' | 'accesso' | 'chi' | 'agenda', keys: readonly string[]])[] =
  [
    [
      'dove',
      [
        'at',
        'location',
        'part',
        'address',
        'parts',
        'accessibility',
        'directions',
        'exceptions',
        'unsureHours',
        'season',
        'windows',
      ],
    ],
    ['agenda', ['rota', 'demoAgenda', 'onHolidays', 'capacity', 'appointmentTypes', 'rules']],
    ['contatti', ['contacts', 'online', 'notify', 'firstContact']],
    ['accesso', ['access', 'documents', 'cost', 'emergency']],
    ['chi', ['needs', 'audience', 'eligibility', 'languages', 'mediators', 'comuni', 'requires', 'else', 'next']],
  ];

const inOrder = (fields: readonly Field[], keys: readonly string[]): Field[] =>
  keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);

export const sectionsOf = ({ facts, words }: RecordForm): Section[] => {
  const shown = facts.filter(({ shape }) => shape.is !== 'kept');
  const texts = words.length > 0 ? words : shown.filter(({ shape }) => shape.is === 'words');
  const others = shown.filter((field) => !texts.includes(field));
  const placed = new Set(places.flatMap(([, keys]) => keys));
  const sections: Section[] = [
    { id: 'parole', title: t('editor.sections.parole'), fields: texts, from: words.length > 0 ? 'words' : 'facts' },
    ...places.map(([id, keys]): Section => {
      return { id, title: t(`editor.sections.${id}`), fields: inOrder(others, keys), from: 'facts' };
    }),
    {
      id: 'altro',
      title: t('editor.sections.altro'),
      fields: others.filter(({ key }) => !placed.has(key)),
      from: 'facts',
    },
  ];
  return sections.filter(({ fields }) => fields.length > 0);
};
