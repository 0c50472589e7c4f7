/**
 * A field of a record as the control that its shape wants. Names are paths; what is empty is not said. Fields hold
 * fields, so the shapes that do stand here, beside the choice among all shapes.
 */
import type { Kind } from '#content/model/directory.ts';
import { isObject, type Json } from '#content/model/record-data.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Select, Tick, Ticks } from './chosen-controls.tsx';
import { type ControlOf, Fieldset } from './control.tsx';
import { controlId, type EditorForm, hasProblem, labelOf, optionLabel } from './form.ts';
import { Hours } from './hours.tsx';
import type { Field, Shape, Variant } from './shapes.ts';
import { NumberField, Text, WordsField } from './typed-controls.tsx';
import { itemsOf, member, summaryOf, written } from './value.ts';

type FieldsProps = { fields: readonly Field[]; value: Json | undefined; path: string; form: EditorForm };

/** Fields without a frame around them. */
export const Fields = ({ fields, value, path, form }: FieldsProps) => {
  const place = written(member(value, 'location'));
  const inside = place === '' ? form : { ...form, place };
  return (
    <>
      {fields.map(({ key, required, shape }) => (
        <FieldControl
          key={key}
          path={path === '' ? key : `${path}.${key}`}
          name={key}
          required={required}
          shape={shape}
          value={member(value, key)}
          form={inside}
        />
      ))}
    </>
  );
};

const Group = ({ shape: { fields }, value, ...control }: ControlOf<'group'>) => (
  <Fieldset {...control}>
    <Fields fields={fields} value={value} path={control.path} form={control.form} />
  </Fieldset>
);

/** Adding and taking away are buttons that save: they work without script. */
const List = ({ shape: { item }, value, ...control }: ControlOf<'list'>) => {
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

const isVariant = (value: Json | undefined, variant: Variant): boolean => {
  if (value === undefined) return false;
  if (variant.tag) return member(value, variant.tag.key) === variant.tag.value;
  if (variant.shape.is === 'only') return value === variant.shape.value;
  if (variant.shape.is === 'list') return Array.isArray(value);
  return isObject(value) && variant.name in value;
};

const Variants = ({ shape: { variants }, value, ...control }: ControlOf<'variant'>) => {
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

/** Their ids are not for people. */
const namedWords = (value: Json | undefined): readonly Json[] => (isObject(value) ? Object.values(value) : []);

/** Of a place without parts there is nothing to ask. */
const Part = ({ shape: _, value, ...control }: ControlOf<'part'>) => {
  const { place = '', options } = control.form;
  const parts = options.parts.get(place) ?? [];
  if (parts.length === 0 && value === undefined) return null;
  return (
    <Select value={written(value)} options={parts.map(({ id, name }) => ({ value: id, label: name }))} {...control} />
  );
};

const onlyAnswer = (value: Json | undefined): string | undefined => {
  const [[question = '', answer] = [], ...more] = Object.entries(isObject(value) ? value : {});
  if (value === undefined) return '';
  return more.length === 0 && typeof answer === 'string' ? `${question}=${answer}` : undefined;
};

const ConditionField = ({ shape: _, value, ...control }: ControlOf<'condition'>) => {
  const chosen = onlyAnswer(value);
  const options = control.form.options.answers.map(({ id, name: label }) => ({ value: id, label }));
  return chosen === undefined ? (
    <p class="field-hint">{t('editor.manyConditions')}</p>
  ) : (
    <Select value={chosen} options={options} {...control} />
  );
};

const yesOrNo = (value: Json | undefined): string => (value === true ? 'yes' : value === false ? 'no' : '');

const optionsOf = (options: readonly string[], name: string) =>
  options.map((value) => ({ value, label: optionLabel(name, value) }));

const records = ({ kind }: { kind: Kind }, { options }: EditorForm) =>
  options[kind].map(({ id, name }) => ({ value: id, label: name }));

const FieldControl = ({ shape, value, ...control }: ControlOf<Shape['is']>) => {
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
    case 'named-words':
      return <List shape={{ is: 'list', item: { is: 'words', long: false } }} value={namedWords(value)} {...control} />;
    case 'part':
      return <Part shape={shape} value={value} {...control} />;
    case 'condition':
      return <ConditionField shape={shape} value={value} {...control} />;
    case 'variant':
      return <Variants shape={shape} value={value} {...control} />;
    case 'hours':
      return <Hours common={shape.common} value={itemsOf(value)} {...control} />;
    case 'kept':
    case 'name-id':
      return null;
  }
};
