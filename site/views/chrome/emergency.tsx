/** Numbers for when it cannot wait: on every page, and one press away. */
import type { Portal } from '#content/model/portal.ts';
import { telephone } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';
import { Localized } from '../localized.tsx';

type Entry = { entry: Portal['emergency'][number]; context: ViewContext };

const EmergencyLink = ({ entry, context: { lang } }: Entry) => (
  <a href={telephone(entry.number)}>
    <span class="emergency-number">
      <Icon name="phone" />
      <span class="ltr">{entry.number}</span>
    </span>
    <span class="emergency-name">
      <Localized words={entry.name} lang={lang} />
    </span>
    <span class="emergency-text">
      <Localized words={entry.text} lang={lang} />
    </span>
  </a>
);

export const Emergency = ({ context }: { context: ViewContext }) => (
  <section class="emergency">
    <div class="container">
      <h2>{context.t('emergency.title')}</h2>
      <ul class="emergency-list">
        {context.directory.portal.emergency.map((entry) => (
          <li key={entry.number}>
            <EmergencyLink entry={entry} context={context} />
          </li>
        ))}
      </ul>
    </div>
  </section>
);
