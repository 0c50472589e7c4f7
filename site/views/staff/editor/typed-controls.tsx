/** Controls that are typed into. */
import { type ControlOf, controlAttributes, Labelled } from './control.tsx';
import type { TextFormat } from './shapes.ts';
import { member, written } from './value.ts';

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

export const Text = ({ shape: { format, long }, value, ...control }: ControlOf<'text'>) => {
  const { type = 'text', ...how } = format ? inputs[format] : {};
  return (
    <Labelled {...control}>
      {long ? (
        <textarea rows={4} {...controlAttributes(control)}>
          {written(value)}
        </textarea>
      ) : (
        <input type={type} {...how} {...controlAttributes(control)} value={written(value)} />
      )}
    </Labelled>
  );
};

export const WordsField = ({ shape, value, path, ...control }: ControlOf<'words'>) => (
  <Text
    shape={{ is: 'text', format: undefined, long: shape.long }}
    value={member(value, 'it')}
    path={`${path}.it`}
    {...control}
  />
);

export const NumberField = ({ shape: _, value, ...control }: ControlOf<'number'>) => (
  <Labelled {...control}>
    <input inputmode="decimal" {...controlAttributes(control)} value={written(value)} />
  </Labelled>
);
