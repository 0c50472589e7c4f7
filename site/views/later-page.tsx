/**
 * Not now: we cannot save or read, or too much was asked at once. What was typed comes back with the page, hidden in a form
 * that sends it again; who cannot wait finds whom to phone.
 */
import type { Comune } from '#content/model/comune.ts';
import { firstContactOf } from '#content/model/contact-cascade.ts';
import type { Desk } from '#content/model/desk.ts';
import { ButtonLink, CallLink, PhoneNumber } from './button.tsx';
import type { ViewContext } from './context.ts';
import { Icon } from './icon.tsx';
import { DeskName, deskPhone } from './journey/desk-words.tsx';

/** `cannot-save`, `cannot-open`: the database is away, while something was sent or only looked at. */
export type LaterKind = 'cannot-save' | 'cannot-open' | 'too-many';

/** What was asked for. `sent`: names and values of a form, in order; undefined when it was only looked at. */
export type Asked = { target: string; sent: readonly (readonly [name: string, value: string])[] | undefined };

type Props = {
  kind: LaterKind;
  asked: Asked;
  /** Whose phone to give; undefined: the first contact of each Comune. */
  desk: Desk | undefined;
  /** In the staff area nobody needs a desk's phone. */
  forStaff?: boolean;
  context: ViewContext;
};

const words = {
  'cannot-save': { title: 'later.cannotSave.title', text: 'later.cannotSave.text' },
  'cannot-open': { title: 'later.cannotOpen.title', text: 'later.cannotOpen.text' },
  'too-many': { title: 'later.tooMany.title', text: 'later.tooMany.text' },
} as const;

export const laterTitle = (kind: LaterKind, { t }: ViewContext): string => t(words[kind].title);

const Again = ({ asked: { target, sent }, context: { t } }: Pick<Props, 'asked' | 'context'>) => {
  if (sent === undefined) return <ButtonLink href={target}>{t('later.retry')}</ButtonLink>;
  return (
    <form method="post" action={target}>
      {sent.map(([name, value], index) => (
        <input key={`${name}${index}`} type="hidden" name={name} value={value} />
      ))}
      <button class="btn btn-primary" type="submit">
        {t('later.retry')}
      </button>
    </form>
  );
};

const FirstNumber = ({ comune, context }: { comune: Comune; context: ViewContext }) => {
  const phone = firstContactOf(comune, context.directory)?.phone;
  return phone ? (
    <li>
      <Icon name="phone" />
      <span>
        <bdi>{comune.name}</bdi>: <PhoneNumber number={phone.number} />
      </span>
    </li>
  ) : null;
};

const WhomToCall = ({ desk, context }: Pick<Props, 'desk' | 'context'>) => {
  const phone = desk && deskPhone(desk, context);
  return (
    <section aria-labelledby="call">
      <h2 id="call">{context.t('later.call')}</h2>
      {phone ? (
        <CallLink
          number={phone.number}
          label={context.t('contact.call')}
          note={<DeskName desk={desk} context={context} />}
          look="outline"
        />
      ) : (
        <ul class="contacts">
          {[...context.directory.comuni.values()].map((comune) => (
            <FirstNumber key={comune.id} comune={comune} context={context} />
          ))}
        </ul>
      )}
    </section>
  );
};

export const LaterPage = ({ kind, asked, desk, forStaff = false, context }: Props) => {
  const { t } = context;
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t(words[kind].title)}</h1>
        <p class="lead">{t(words[kind].text)}</p>
        {asked.sent !== undefined && asked.sent.length > 0 && <p>{t('later.kept')}</p>}
      </header>
      <div class="actions">
        <Again asked={asked} context={context} />
      </div>
      {!forStaff && (
        <>
          <p>{t('later.appointments')}</p>
          <WhomToCall desk={desk} context={context} />
        </>
      )}
    </div>
  );
};
