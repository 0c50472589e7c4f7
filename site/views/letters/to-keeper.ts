/** Letters to who keeps the records of an organization true. */
import type { ClosedSeason } from '#content/model/closed-season.ts';
import { formatDate } from '../dates.ts';
import { staffTranslator as t } from '../translator.ts';
import type { Letter } from './letter.ts';

type Due = { portal: string; organization: string; records: readonly string[]; link: string };

const mostNamed = 8;

export const dueLetter = ({ portal, organization, records, link }: Due): Letter => ({
  lang: 'it',
  subject: t('fresh.letter.subject', { portal }),
  title: t('fresh.letter.title'),
  opening: [t('fresh.letter.opening', { organization, count: records.length })],
  facts: [
    {
      term: t('fresh.letter.records'),
      lines: [...new Set(records)].slice(0, mostNamed).map((text) => ({ text, lang: 'it' })),
    },
  ],
  button: { label: t('fresh.letter.button'), href: link },
  closing: [t('fresh.letter.closing')],
});

type Asked = { portal: string; organization: string; season: ClosedSeason; link: string };

export const seasonLetter = ({ portal, organization, season, link }: Asked): Letter => {
  const { kind, from, to } = season;
  const days = { from: formatDate(from, 'it'), to: formatDate(to, 'it') };
  return {
    lang: 'it',
    subject: t('fresh.seasonLetter.subject', { portal }),
    title: t(`fresh.seasonTitle.${kind}`),
    opening: [t('fresh.seasonLetter.opening', { organization, ...days })],
    facts: [],
    button: { label: t('fresh.seasonLetter.button'), href: link },
    closing: [t('fresh.seasonLetter.closing')],
  };
};
