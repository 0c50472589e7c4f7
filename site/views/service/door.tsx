/** On a card: the first step where one must be sent, with that door; and the way to an appointment. */
import { isBookable } from '#content/model/bookable.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import { desksOfService, isSensitive } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';
import { languageAttributes } from '../localized.tsx';
import { firstSteps } from './first-steps.ts';
import { serviceWords } from './words.ts';

type Props = { service: ServiceRecord; context: ViewContext };

const DoorLink = ({ service, context: { lang } }: Props) => {
  const { words, lang: textLang } = serviceWords(service, lang);
  return (
    <a
      href={inLanguage(lang, paths.service(service.id))}
      data-element="service-link"
      {...languageAttributes(textLang, lang)}
    >
      {words.title}
    </a>
  );
};

const FirstStep = ({ service, context }: Props) => {
  const doors = firstSteps(service, context).filter(({ id }) => id !== service.id);
  return doors.length > 0 ? (
    <div class="card-door">
      {context.t('access.firstStep')}:
      <ul>
        {doors.map((door) => (
          <li key={door.id}>
            <DoorLink service={door} context={context} />
          </li>
        ))}
      </ul>
    </div>
  ) : null;
};

/** Nobody books where being seen can be a danger. */
const Booking = ({ service, context: { t, lang, directory } }: Props) => {
  const desk = isSensitive(service, directory)
    ? undefined
    : desksOfService(service.id, directory).find((one) => isBookable(one, directory));
  return desk ? (
    <p class="card-door">
      <a href={`${inLanguage(lang, paths.bookingDesk(desk.id))}?service=${service.id}`}>
        <Icon name="calendar" size={20} />
        {t('search.bookable')}
      </a>
    </p>
  ) : null;
};

export const ServiceDoor = (props: Props) => (
  <>
    <FirstStep {...props} />
    <Booking {...props} />
  </>
);
