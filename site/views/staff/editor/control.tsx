/** Label, hint, what is wrong: around every control of the editor. */
import type { ComponentChildren } from 'preact';
import type { Json } from '#content/model/record-data.ts';
import { controlId, type EditorForm, hintOf, labelOf } from './form.ts';
import type { Shape } from './shapes.ts';

export type ControlProps = { path: string; name: string; required?: boolean; form: EditorForm };

/** A control of one shape, and what stands in the record there. */
export type ControlOf<Is extends Shape['is']> = ControlProps & {
  shape: Extract<Shape, { is: Is }>;
  value: Json | undefined;
};

/** Ids of what explains a control. */
const describedBy = ({ path, name, form }: ControlProps): string | undefined =>
  [hintOf(name) && `hint-${path}`, form.problems.has(path) && `error-${path}`].filter(Boolean).join(' ') || undefined;

/** What an `input`, a `select` and a `textarea` have in common. */
export const controlAttributes = (control: ControlProps) => ({
  class: 'form-control',
  id: controlId(control.path),
  name: control.path,
  'aria-invalid': control.form.problems.has(control.path) ? ('true' as const) : undefined,
  'aria-describedby': describedBy(control),
});

export const Explained = ({ path, name, form }: ControlProps) => (
  <>
    {hintOf(name) && (
      <p class="field-hint" id={`hint-${path}`}>
        {hintOf(name)}
      </p>
    )}
    <p class="field-error" id={`error-${path}`} data-problem={path} hidden={!form.problems.has(path)}>
      {form.problems.get(path)}
    </p>
  </>
);

export const Labelled = ({ children, ...control }: ControlProps & { children: ComponentChildren }) => (
  <div class="field">
    <label class="field-label" for={controlId(control.path)}>
      {labelOf(control.name)}
      {control.required && <span aria-hidden="true"> *</span>}
    </label>
    <Explained {...control} />
    {children}
  </div>
);

export const Fieldset = ({ children, ...control }: ControlProps & { children: ComponentChildren }) => (
  <fieldset
    class="field editor-group"
    id={controlId(control.path)}
    tabindex={-1}
    aria-describedby={describedBy(control)}
  >
    <legend class="field-label">{labelOf(control.name)}</legend>
    <Explained {...control} />
    {children}
  </fieldset>
);
