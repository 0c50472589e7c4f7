/** The door to try first in a Comune, with a number to call. */

import type { Comune } from '#content/model/comune.ts';
import { firstContactOf } from '#content/model/contact-cascade.ts';
import { neighbours } from '#content/model/selection.ts';
import { CallLink, PhoneNumber } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { Localized, languageAttributes } from '../localized.tsx';
import { serviceWords } from '../service/words.ts';

type DoorsProps = { comuni: Iterable<Comune>; context: ViewContext };

/** The number to call in each Comune that has one. */
export const Doors = ({ comuni, context: { directory } }: DoorsProps) => (
  <ul class="doors">
    {[...comuni].flatMap((comune) => {
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

/** No phone of the Comune may be published: the next best thing is the Comuni of the same Ambito. */
const NoPhone = ({ comune, context }: { comune: Comune; context: ViewContext }) => (
  <div>
    <p class="silent">{context.t('comune.noPhone')}</p>
    <Doors comuni={neighbours(comune.id, context.directory)} context={context} />
  </div>
);

export const FirstContact = ({ comune, context }: { comune: Comune; context: ViewContext }) => {
  const { t, lang, directory } = context;
  const first = firstContactOf(comune, directory);
  if (!first) return <NoPhone comune={comune} context={context} />;
  const name =
    first.kind === 'service' ? (
      <span {...languageAttributes(serviceWords(first.service, lang).lang, lang)}>
        {serviceWords(first.service, lang).words.title}
      </span>
    ) : (
      <Localized words={first.organization.name} lang={lang} />
    );
  return <CallLink number={first.phone.number} label={t('contact.call')} note={name} look="outline" />;
};
