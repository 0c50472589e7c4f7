/**
 * What the filters led to: the figures, what is chosen with a way to take each away, and what to do where nothing fits.
 * The browser keeps it true with the templates at its end.
 */
import type { Filters } from '#content/model/filter-list.ts';
import { type Chosen, choicesOf, drop, tally, type WayOut, waysOut } from '#content/model/filters.ts';
import { Callout } from '../callout.tsx';
import { FirstContact } from '../comune/first-contact.tsx';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';
import { AskInComune } from '../service/now.tsx';
import { choiceName } from './names.ts';

/** `to`: the address of the list with other filters, in the language of the page. */
type Props = { filters: Filters; to: (chosen: Chosen) => string; context: ViewContext };

const Chip = ({ href, name, context: { t } }: { href: string; name: string; context: ViewContext }) => (
  <li>
    <a class="tag" href={href}>
      <span class="visually-hidden">{t('filters.remove')}</span> <span data-text>{name}</span>
      <Icon name="close" size={18} />
    </a>
  </li>
);

const ChosenOnes = ({ filters: { chosen }, to, context }: Props) => {
  const choices = choicesOf(chosen);
  const { t } = context;
  return (
    <div class="filters-chosen" data-chosen hidden={choices.length === 0}>
      <ul class="tags" aria-label={t('filters.chosen')}>
        {choices.map((choice) => (
          <Chip
            key={`${choice.kind} ${choice.value}`}
            href={to(drop(chosen, choice))}
            name={choiceName(choice, context)}
            context={context}
          />
        ))}
      </ul>
      <a href={to({})}>{t('filters.clear')}</a>
    </div>
  );
};

const Way = ({ href, sentence }: { href: string; sentence: string }) => (
  <li>
    <a href={href} data-text>
      {sentence}
    </a>
  </li>
);

function wayInWords({ choice, step, tally: { fit } }: WayOut, context: ViewContext): string {
  const name = choiceName(choice, context);
  return context.t(step === 'add' ? 'filters.wayAdd' : 'filters.wayDrop', { name, total: fit });
}

/** The door to try in the Comune that is asked for; who named none chooses one. */
export const Door = ({ comune, context }: { comune: string | undefined; context: ViewContext }) => {
  const found = comune === undefined ? undefined : context.directory.comuni.get(comune);
  return found ? (
    <>
      <p>{context.t('filters.orCall')}</p>
      <div class="actions">
        <FirstContact comune={found} context={context} />
      </div>
    </>
  ) : (
    <AskInComune context={context} />
  );
};

const NothingFits = ({ filters, to, context }: Props) => {
  const { t } = context;
  const { candidates, chosen, offer, place } = filters;
  const all = [...candidates.values()];
  const nothing = choicesOf(chosen).length > 0 && tally(all, chosen).fit === 0;
  return (
    <div data-nothing hidden={!nothing}>
      <Callout icon="question" title={t('filters.noneTitle')}>
        <p>{t('filters.noneText')}</p>
        <ul data-ways>
          {nothing &&
            waysOut(all, chosen, offer).map((way) => (
              <Way
                key={`${way.choice.kind} ${way.choice.value}`}
                href={to(way.chosen)}
                sentence={wayInWords(way, context)}
              />
            ))}
          <li>
            <a href={to({})}>{t('filters.clear')}</a>
          </li>
        </ul>
        <div data-door>{nothing && <Door comune={chosen.comune?.[0] ?? place.comune} context={context} />}</div>
      </Callout>
    </div>
  );
};

export const foundSentence = ({ candidates, chosen }: Filters, { t }: ViewContext): string => {
  if (choicesOf(chosen).length === 0) return '';
  const { fit, ask } = tally(candidates.values(), chosen);
  const found = t('filters.found', { total: fit });
  return ask > 0 ? `${found} ${t('filters.toAsk', { total: ask })}` : found;
};

/** Whose door may have to be offered without asking the server. */
const comuniOf = ({ offer, place }: Filters, { directory }: ViewContext): Iterable<string> =>
  place.search ? directory.comuni.keys() : (offer.comune ?? []);

export const Outcome = (props: Props) => {
  const { filters, context } = props;
  const { t } = context;
  return (
    <>
      {filters.ignored.length > 0 && (
        <Callout>
          <p>{t('filters.ignored', { names: filters.ignored.join(', ') })}</p>
        </Callout>
      )}
      <p class="lead" role="status" data-found>
        {foundSentence(filters, context)}
      </p>
      <ChosenOnes {...props} />
      <NothingFits {...props} />
      <template data-template="chip">
        <Chip href={props.to({})} name="" context={context} />
      </template>
      <template data-template="way">
        <Way href={props.to({})} sentence={t('filters.clear')} />
      </template>
      {['', ...comuniOf(filters, context)].map((comune) => (
        <template data-template={`door-${comune}`} key={comune}>
          <Door comune={comune === '' ? filters.place.comune : comune} context={context} />
        </template>
      ))}
    </>
  );
};
