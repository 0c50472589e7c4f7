/**
 * The controls of the form. What can be chosen carries `data-choice` ("kind value") and `data-name`, by which the browser
 * finds where to put the figures and how to call it.
 */
import type { ComponentChildren } from 'preact';
import { spelled, spelling } from '#content/model/filter-address.ts';
import type { Filters } from '#content/model/filter-list.ts';
import { type Choice, type FilterKind, isChosen, tellsApart } from '#content/model/filters.ts';
import type { ViewContext } from '../context.ts';
import { choiceName } from './names.ts';
import { figures, tallyWords } from './tally.ts';

export type ControlProps = { kind: FilterKind; filters: Filters; context: ViewContext };

const choicesOf = ({ kind, filters }: ControlProps): Choice[] =>
  (filters.offer[kind] ?? []).map((value) => ({ kind, value }));

const idOf = (kind: FilterKind): string => `filter-${spelling[kind].name}`;

const marks = ({ kind, value }: Choice, name: string) => ({ 'data-choice': `${kind} ${value}`, 'data-name': name });

/** When pages are built nobody knows what is open. */
const beside = (choice: Choice, { filters: { candidates, chosen, now }, context: { t } }: ControlProps): string =>
  choice.kind === 'opening' && now === undefined ? '' : figures(candidates.values(), [chosen, choice], tallyWords(t));

/** A narrower need stands under the wider one. */
const indent = ({ kind, value }: Choice, { filters, context }: ControlProps): string => {
  const broader = kind === 'need' ? context.directory.needs.get(value)?.broader : undefined;
  return broader !== undefined && filters.offer.need?.includes(broader) ? '– ' : '';
};

export const ChoiceSelect = ({ label, any, ...props }: ControlProps & { label: string; any: string }) => {
  const { kind, filters, context } = props;
  const choices = choicesOf(props);
  if (choices.length === 0) return null;
  return (
    <div class="field" hidden={areOff([kind], props)}>
      <label class="field-label" for={idOf(kind)}>
        {label}
      </label>
      <select class="form-control" id={idOf(kind)} name={spelling[kind].name}>
        <option value="">{any}</option>
        {choices.map((choice) => {
          const name = indent(choice, props) + choiceName(choice, context);
          return (
            <option
              key={choice.value}
              value={spelled(kind, choice.value)}
              selected={isChosen(filters.chosen, choice)}
              hidden={isOff(choice, props)}
              {...marks(choice, name)}
            >
              {`${name} ${beside(choice, props)}`.trim()}
            </option>
          );
        })}
      </select>
    </div>
  );
};

/** The filters of a search change with its words: those that make no sense are there, unseen. */
const isOff = (choice: Choice, { filters: { place, candidates, chosen } }: ControlProps): boolean =>
  place.search === true && !isChosen(chosen, choice) && !tellsApart([...candidates.values()], choice);

/** Nothing of these kinds can be chosen now. */
export const areOff = (kinds: readonly FilterKind[], props: Omit<ControlProps, 'kind'>): boolean =>
  kinds.every((kind) => choicesOf({ kind, ...props }).every((choice) => isOff(choice, { kind, ...props })));

type LineProps = { choice: Choice; type: 'checkbox' | 'radio'; props: ControlProps };

const Line = ({ choice, type, props }: LineProps) => {
  const { kind, filters, context } = props;
  const name = choiceName(choice, context);
  return (
    <label class="choice" hidden={isOff(choice, props)}>
      <input
        type={type}
        name={spelling[kind].name}
        value={spelled(kind, choice.value)}
        checked={isChosen(filters.chosen, choice)}
      />
      <span>
        {name} <small {...marks(choice, name)}>{beside(choice, props)}</small>
      </span>
    </label>
  );
};

/** Boxes to tick, without a frame of their own. */
export const ChoiceTicks = (props: ControlProps) => (
  <>
    {choicesOf(props).map((choice) => (
      <Line key={choice.value} choice={choice} type="checkbox" props={props} />
    ))}
  </>
);

/** One of several, or none of them. */
export const ChoiceRadios = ({ any, ...props }: ControlProps & { any: string }) => (
  <>
    <label class="choice">
      <input
        type="radio"
        name={spelling[props.kind].name}
        value=""
        checked={(props.filters.chosen[props.kind] ?? []).length === 0}
      />
      <span>{any}</span>
    </label>
    {choicesOf(props).map((choice) => (
      <Line key={choice.value} choice={choice} type="radio" props={props} />
    ))}
  </>
);

type FrameProps = { legend: string; off?: boolean; group?: FilterKind; children: ComponentChildren };

/** `off`: there for the browser to show, when it makes sense. */
export const Frame = ({ legend, off = false, group, children }: FrameProps) => (
  <fieldset class="field" hidden={off} disabled={off} data-group={group}>
    <legend class="field-label">{legend}</legend>
    {children}
  </fieldset>
);
