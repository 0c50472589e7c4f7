/** A desk in a list. */
import type { Desk } from '#content/model/desk.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { Localized, languageAttributes } from '../localized.tsx';

/** `level` of their headings: 2 where the list is all of the page. */
type Props = { desks: readonly Desk[]; context: ViewContext; level?: 2 | 3 };

export const DeskCards = ({ desks, context, level = 3 }: Props) => {
  const { t, lang, directory } = context;
  return (
    <ul class="grid">
      {desks.map((desk) => {
        const address = desk.location === undefined ? undefined : directory.locations.get(desk.location)?.address;
        const comune = directory.comuni.get(desk.comune)?.name;
        const where = [address?.street, comune].filter(Boolean).join(', ');
        return (
          <li key={desk.id}>
            <Card
              href={inLanguage(lang, paths.desk(desk.id))}
              level={level}
              kicker={t(`desk.kind.${desk.kind}`)}
              title={<Localized words={desk.name} lang={lang} />}
              text={desk.appointmentTypes.map((type, index) => (
                <span key={type.id}>
                  {index > 0 && ' · '}
                  <Localized words={type.name} lang={lang} />
                </span>
              ))}
              meta={[{ icon: 'map-pin', content: <span {...languageAttributes('it', lang)}>{where}</span> }]}
            />
          </li>
        );
      })}
    </ul>
  );
};
