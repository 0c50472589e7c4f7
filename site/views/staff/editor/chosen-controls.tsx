/** Controls in which something is chosen. */
import type { Json } from '#content/model/record-data.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type ControlOf, type ControlProps, controlAttributes, Explained, Fieldset, Labelled } from './control.tsx';
import { controlId, labelOf } from './form.ts';
import { itemsOf, written } from './value.ts';

type Choice = { value: string; label: string };

type SelectProps = ControlProps & { value: string; options: readonly Choice[] };

export const Select = ({ value, options, ...control }: SelectProps) => (
  <Labelled {...control}>
    <select {...controlAttributes(control)}>
      <option value="">{t('editor.notSaid')}</option>
      {value !== '' && !options.some((one) => one.value === value) && (
        <option value={value} selected>
          {value}
        </option>
      )}
      {options.map((one) => (
        <option key={one.value} value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  </Labelled>
);

export const Tick = ({ shape: { value: said }, value, ...control }: ControlOf<'only'>) => (
  <div class="field">
    <Explained {...control} />
    <label class="choice-box">
      <input type="checkbox" id={controlId(control.path)} name={control.path} value="1" checked={value === said} />
      <span>{said === false ? labelOf(`${control.name}.false`) : labelOf(control.name)}</span>
    </label>
  </div>
);

type TicksProps = ControlProps & { value: Json | undefined; options: readonly Choice[] };

/** What is chosen stands first; a long list waits behind a line. */
export const Ticks = ({ value, options, ...control }: TicksProps) => {
  const chosen = itemsOf(value).map(written);
  const unknown = chosen.filter((one) => !options.some((option) => option.value === one));
  const all = [...unknown.map((one) => ({ value: one, label: one })), ...options];
  const row = (one: Choice) => (
    <label class="editor-tick" key={one.value}>
      <input type="checkbox" name={control.path} value={one.value} checked={chosen.includes(one.value)} />
      <span>{one.label}</span>
    </label>
  );
  const few = all.length <= 12;
  return (
    <Fieldset {...control}>
      <div class="editor-ticks">{all.filter((one) => few || chosen.includes(one.value)).map(row)}</div>
      {!few && (
        <details>
          <summary>{t('editor.more')}</summary>
          <div class="editor-ticks">{all.filter((one) => !chosen.includes(one.value)).map(row)}</div>
        </details>
      )}
    </Fieldset>
  );
};
