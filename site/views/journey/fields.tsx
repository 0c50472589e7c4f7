/**
 * Controls of the forms, with label, hint and error. The id of a control is `field-<name>`, so that the summary of errors
 * can lead to it; of a group it is the first choice that has it.
 */
import type { ComponentChildren } from 'preact';
import { contactLimits } from '#content/model/contact-limits.ts';
import type { Translate } from '../translator.ts';
import { type FieldProblems, problemAt, problemSentence, type Typed } from './problems.ts';

/** What every control is given. */
export type FormState = { t: Translate; typed: Typed; problems: FieldProblems };

export const fieldId = (name: string): string => `field-${name}`;

type Described = { name: string; hint?: ComponentChildren; form: FormState };

/** Ids of what explains the control, or undefined. */
const describedBy = ({ name, hint, form }: Described): string | undefined =>
  [hint ? `hint-${name}` : undefined, problemAt(name, form.problems) ? `error-${name}` : undefined]
    .filter((id) => id !== undefined)
    .join(' ') || undefined;

const Explained = ({ name, hint, form: { t, problems } }: Described) => {
  const problem = problemAt(name, problems);
  return (
    <>
      {hint && (
        <p class="field-hint" id={`hint-${name}`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-error" id={`error-${name}`}>
          {problemSentence(problem, t)}
        </p>
      )}
    </>
  );
};

const fieldClass = ({ name, form }: Described): string =>
  problemAt(name, form.problems) ? 'field field-invalid' : 'field';

type TextProps = Described & {
  label: ComponentChildren;
  type?: 'text' | 'email' | 'tel' | 'number' | 'date' | 'time';
  autocomplete?: string;
  required?: boolean;
  maxLength?: number;
  inputMode?: 'numeric' | 'email' | 'tel';
  /** Codes and addresses read left to right in every language. */
  ltr?: boolean;
};

const longest = { text: 200, number: 200, email: contactLimits.email, tel: contactLimits.phone } as const;

/** Browsers offer times in steps of five minutes, and refuse limits of length where nothing is typed freely. */
const limits = (type: NonNullable<TextProps['type']>, maxLength: number | undefined) => {
  if (type === 'time') return { step: 300 };
  return type === 'date' ? {} : { maxLength: maxLength ?? longest[type] };
};

/** Label, hint and what is wrong above one control. */
const Labelled = ({
  label,
  children,
  ...field
}: Described & { label: ComponentChildren; children: ComponentChildren }) => (
  <div class={fieldClass(field)}>
    <label class="field-label" for={fieldId(field.name)}>
      {label}
    </label>
    <Explained {...field} />
    {children}
  </div>
);

/** What every control of a field carries besides its value. */
const controlOf = (field: Described) => ({
  class: 'form-control',
  id: fieldId(field.name),
  name: field.name,
  'aria-invalid': problemAt(field.name, field.form.problems) ? ('true' as const) : undefined,
  'aria-describedby': describedBy(field),
});

export const TextField = ({ label, type = 'text', required, ltr, maxLength, ...field }: TextProps) => {
  const { name, hint, form, autocomplete, inputMode } = field;
  const described = { name, hint, form };
  return (
    <Labelled label={label} {...described}>
      <input
        {...controlOf(described)}
        type={type}
        value={form.typed[name] ?? ''}
        dir={ltr ? 'ltr' : 'auto'}
        autocomplete={autocomplete}
        inputmode={inputMode}
        {...limits(type, maxLength)}
        aria-required={required ? 'true' : undefined}
      />
    </Labelled>
  );
};

/** A code as letters and papers say it. */
export const CodeField = ({ autocomplete = 'off', ...field }: Omit<TextProps, 'name' | 'ltr' | 'required'>) => (
  <TextField name="code" autocomplete={autocomplete} maxLength={20} ltr required {...field} />
);

type SelectProps = Omit<Described, 'hint'> & {
  label: ComponentChildren;
  options: readonly { value: string; label: string }[];
  /** What stands there before anything is chosen; absent where the first choice will do. */
  empty?: string | undefined;
};

export const SelectField = ({ label, options, empty, ...field }: SelectProps) => {
  const { name, form } = field;
  return (
    <Labelled label={label} {...field}>
      <select {...controlOf(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={form.typed[name] === option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

export type Option = { value: string; label: ComponentChildren; hint?: ComponentChildren };

/** Radio buttons of one name; `first`: whether the first of them carries the id of the field. */
export const Radios = ({ name, options, form, first = true }: RadiosProps) => (
  <>
    {options.map(({ value, label, hint }, index) => (
      <label class="choice-box" key={value}>
        <input
          type="radio"
          id={first && index === 0 ? fieldId(name) : undefined}
          name={name}
          value={value}
          checked={form.typed[name] === value}
        />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
    ))}
  </>
);
type RadiosProps = { name: string; options: readonly Option[]; form: FormState; first?: boolean };

type GroupProps = Described & { legend: ComponentChildren; children: ComponentChildren; legendHidden?: boolean };

export const Group = ({ legend, legendHidden, children, ...field }: GroupProps) => (
  <fieldset class={fieldClass(field)} aria-describedby={describedBy(field)}>
    <legend class={legendHidden ? 'field-label visually-hidden' : 'field-label'}>{legend}</legend>
    <Explained {...field} />
    {children}
  </fieldset>
);

export const Tick = ({ name, label, form }: { name: string; label: ComponentChildren; form: FormState }) => (
  <label class="choice-box">
    <input
      type="checkbox"
      id={fieldId(name)}
      name={name}
      value="1"
      checked={form.typed[name] === '1'}
      aria-invalid={problemAt(name, form.problems) ? 'true' : undefined}
      aria-describedby={problemAt(name, form.problems) ? `error-${name}` : undefined}
    />
    <span>{label}</span>
  </label>
);
