/**
 * "Aperto ora / apre domani alle 9": what a page that is made now can say, and the facts from which the browser goes on.
 *
 * A page that shows one must also carry `components/open-now.astro`, which brings the script and its words.
 */
import type { ServiceRecord } from '#content/model/directory.ts';
import { openingFacts } from '#content/model/opening-facts.ts';
import { placementsOn } from '#content/model/placement.ts';
import type { ViewContext } from '../context.ts';
import { Embedded } from '../embedded.tsx';
import { Status } from '../status.tsx';
import { openWords } from './open-words.ts';
import { sayHours, voiceIn } from './say.ts';

export const OpenBadge = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { t, directory, today, lang, now } = context;
  const phone = service.contacts.phones.length > 0;
  const facts = placementsOn(service, today)
    .current.filter(({ schedules }) => schedules.length > 0)
    .map((at) => openingFacts(service, at, directory));
  if (facts.length === 0) {
    return service.scope === 'local' ? (
      <Status tone="unknown">{t(phone ? 'open.unknown' : 'open.unknownNoPhone')}</Status>
    ) : null;
  }
  return (
    <open-now>
      {now === undefined ? (
        <Status tone="unknown">{t('open.seeHours')}</Status>
      ) : (
        sayHours(facts, now, voiceIn(lang, openWords(t))).map(({ tone, text }) => (
          <Status key={text} tone={tone}>
            {text}
          </Status>
        ))
      )}
      <Embedded value={facts} />
    </open-now>
  );
};
