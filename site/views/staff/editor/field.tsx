/** A field of a record as the control that its shape wants. Names are paths; what is empty is not said. */
import { isObject, type Json } from '#content/model/record-data.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type ControlProps, describedBy, Explained, Fieldset, Labelled } from './control.tsx';
import { controlId, type EditorForm, labelOf, optionLabel } from './form.ts';
import { Hours } from './hours.tsx';
import type { Field, Shape, TextFormat } from './shapes.ts';

type Props<S extends Shape = Shape> = ControlProps & { shape: S; value: Json | undefined };
type Of<Is extends Shape['is']> = Props<Extract<Shape, { is: Is }>>;

const written = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const member = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);
const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const inputs: Readonly<
  Record<TextFormat, { type?: string; inputmode?: 'tel' | 'email' | 'url'; placeholder?: string }>
> = {
  date: { type: 'date' },
  time: { type: 'time' },
  'partial-date': { placeholder: '2026-11-22' },
  'month-day': { placeholder: '12-24' },
  phone: { type: 'tel', inputmode: 'tel' },
  email: { type: 'email', inputmode: 'email' },
  uri: { type: 'url', inputmode: 'url', placeholder: 'https://' },
};

const Text = ({ shape: { format, long }, value, ...control }: Of<'text'>) => {
  const { path, form } = control;
  const common = {
    class: 'form-control',
    id: controlId(path),
    name: path,
    'aria-invalid': form.problems.has(path) ? ('true' as const) : undefined,
    'aria-describedby': describedBy(control),
  };
  const { type = 'text', ...how } = format ? inputs[format] : {};
  return (
    <Labelled {...control}>
      {long ? (
        <textarea rows={4} {...common}>
          {written(value)}
        </textarea>
      ) : (
        <input type={type} {...how} {...common} value={written(value)} />
      )}
    </Labelled>
  );
};

const WordsField = ({ shape, value, path, ...control }: Of<'words'>) => (
  <Text
    shape={{ is: 'text', format: undefined, long: shape.long }}
    value={member(value, 'it')}
    path={`${path}.it`}
    {...control}
  />
);

const NumberField = ({ shape: _, value, ...control }: Of<'number'>) => (
  <Labelled {...control}>
    <input
      class="form-control"
      inputmode="decimal"
      id={controlId(control.path)}
      name={control.path}
      value={written(value)}
      aria-describedby={describedBy(control)}
    />
  </Labelled>
);

type SelectProps = ControlProps & { value: string; options: readonly { value: string; label: string }[] };

const Select = ({ value, options, ...control }: SelectProps) => (
  <Labelled {...control}>
    <select
      class="form-control"
      id={controlId(control.path)}
      name={control.path}
      aria-describedby={describedBy(control)}
    >
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

const yesOrNo = (value: Json | undefined): string => (value === true ? 'yes' : value === false ? 'no' : '');

const Tick = ({ shape: { value: said }, value, ...control }: Of<'only'>) => (
  <div class="field">
    <Explained {...control} />
    <label class="choice-box">
      <input type="checkbox" id={controlId(control.path)} name={control.path} value="1" checked={value === said} />
      <span>{said === false ? labelOf(`${control.name}.false`) : labelOf(control.name)}</span>
    </label>
  </div>
);

type TicksProps = ControlProps & { value: Json | undefined; options: readonly { value: string; label: string }[] };

/** What is chosen stands first; a long list waits behind a line. */
const Ticks = ({ value, options, ...control }: TicksProps) => {
  const chosen = itemsOf(value).map(written);
  const unknown = chosen.filter((one) => !options.some((option) => option.value === one));
  const all = [...unknown.map((one) => ({ value: one, label: one })), ...options];
  const row = (one: { value: string; label: string }) => (
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

const FieldsOf = ({
  fields,
  value,
  path,
  form,
}: {
  fields: readonly Field[];
  value: Json | undefined;
  path: string;
  form: EditorForm;
}) => (
  <>
    {fields.map(({ key, required, shape }) => (
      <FieldControl
        key={key}
        path={path === '' ? key : `${path}.${key}`}
        name={key}
        required={required}
        shape={shape}
        value={member(value, key)}
        form={form}
      />
    ))}
  </>
);

const Group = ({ shape: { fields }, value, ...control }: Of<'group'>) => (
  <Fieldset {...control}>
    <FieldsOf fields={fields} value={value} path={control.path} form={control.form} />
  </Fieldset>
);

/** The sections of a form: fields without a frame around them. */
export const Fields = FieldsOf;

/** A record by its name, anything else as it is written. */
const named = (text: Json | undefined, { options }: EditorForm): string => {
  const all = [...options.locations, ...options.documents, ...options.organizations];
  return all.find(({ id }) => id === text)?.name ?? written(text);
};

const summaryOf = (value: Json, form: EditorForm): string => {
  if (!isObject(value)) return named(value, form);
  const name = member(value, 'name') ?? member(value, 'title') ?? member(value, 'reason');
  const told = [
    name && isObject(name) ? name.it : name,
    value.number,
    value.doc,
    value.location,
    value.from,
    value.url,
  ];
  return named(
    told.find((one) => typeof one === 'string'),
    form,
  );
};

/** Adding and taking away are buttons that save: they work without script. */
const List = ({ shape: { item }, value, ...control }: Of<'list'>) => {
  const { path, name, form } = control;
  const items = itemsOf(value);
  // Hours stand inside a place: where there is none yet, an empty one waits to be filled in.
  const wantsOne = name === 'at' && items.length === 0;
  const shown = form.blank === path || wantsOne ? [...items, undefined] : items;
  return (
    <Fieldset {...control}>
      {shown.map((one, at) => (
        <details
          class="editor-item"
          id={controlId(`${path}.${at}`)}
          key={at}
          open={one === undefined || shown.length === 1 || hasProblem(`${path}.${at}`, form)}
        >
          <summary>{(one !== undefined && summaryOf(one, form)) || t('editor.newItem')}</summary>
          <FieldControl path={`${path}.${at}`} name={`${name}.item`} shape={item} value={one} form={form} />
          <button class="btn btn-outline-primary" type="submit" name="do" value={`remove:${path}.${at}`}>
            {t('editor.remove')}
          </button>
        </details>
      ))}
      <button class="btn btn-outline-primary" type="submit" name="do" value={`add:${path}`}>
        {t('editor.add', { what: labelOf(`${name}.item`).toLowerCase() })}
      </button>
    </Fieldset>
  );
};

export const hasProblem = (path: string, { problems }: EditorForm): boolean =>
  [...problems.keys()].some((one) => one === path || one.startsWith(`${path}.`));

const isVariant = (value: Json | undefined, variant: Of<'variant'>['shape']['variants'][number]): boolean => {
  if (value === undefined) return false;
  if (variant.tag) return member(value, variant.tag.key) === variant.tag.value;
  if (variant.shape.is === 'only') return value === variant.shape.value;
  if (variant.shape.is === 'list') return Array.isArray(value);
  return isObject(value) && variant.name in value;
};

const Variants = ({ shape: { variants }, value, ...control }: Of<'variant'>) => {
  const { path, name, form } = control;
  const chosen = variants.find((one) => isVariant(value, one));
  const asked = `${path}.?`;
  return (
    <Fieldset {...control}>
      <div class="editor-variant">
        <label class="visually-hidden" for={controlId(asked)}>
          {labelOf(name)}
        </label>
        <select class="form-control" id={controlId(asked)} name={asked} data-variant>
          <option value="">{t('editor.notSaid')}</option>
          {variants.map((one) => (
            <option key={one.name} value={one.name} selected={one === chosen}>
              {optionLabel(name, one.name)}
            </option>
          ))}
        </select>
        <button class="btn btn-outline-primary" type="submit" name="do" value={`show:${path}`}>
          {t('editor.choose')}
        </button>
      </div>
      {chosen && chosen.shape.is !== 'only' && (
        <FieldControl
          path={`${path}.${chosen.name}`}
          name={`${name}.${chosen.name}`}
          shape={chosen.shape}
          value={value}
          form={form}
        />
      )}
    </Fieldset>
  );
};

const optionsOf = (options: readonly string[], name: string) =>
  options.map((value) => ({ value, label: optionLabel(name, value) }));

const records = ({ kind }: { kind: keyof EditorForm['options'] }, { options }: EditorForm) =>
  options[kind].map(({ id, name }) => ({ value: id, label: name }));

export const FieldControl = ({ shape, value, ...control }: Props) => {
  const { name, form } = control;
  switch (shape.is) {
    case 'text':
      return <Text shape={shape} value={value} {...control} />;
    case 'words':
      return <WordsField shape={shape} value={value} {...control} />;
    case 'number':
      return <NumberField shape={shape} value={value} {...control} />;
    case 'yes-no':
      return <Select value={yesOrNo(value)} options={optionsOf(['yes', 'no'], name)} {...control} />;
    case 'only':
      return <Tick shape={shape} value={value} {...control} />;
    case 'choice':
      return <Select value={written(value)} options={optionsOf(shape.options, name)} {...control} />;
    case 'choices':
      return <Ticks value={value} options={optionsOf(shape.options, name)} {...control} />;
    case 'reference':
      return <Select value={written(value)} options={records(shape, form)} {...control} />;
    case 'references':
      return <Ticks value={value} options={records(shape, form)} {...control} />;
    case 'group':
      return <Group shape={shape} value={value} {...control} />;
    case 'list':
      return <List shape={shape} value={value} {...control} />;
    case 'variant':
      return <Variants shape={shape} value={value} {...control} />;
    case 'hours':
      return <Hours common={shape.common} value={itemsOf(value)} {...control} />;
    case 'kept':
    case 'name-id':
      return null;
  }
};
