/**
 * Numbers and texts as bytes. Numbers are whole and not negative, seven bits a byte, the lowest first, the eighth bit saying
 * that more follow (LEB128); texts are UTF-8 after their length in bytes.
 */
export type Writer = {
  number: (value: number) => void;
  numbers: (values: Iterable<number>) => void;
  text: (value: string) => void;
  done: () => Uint8Array<ArrayBuffer>;
};

export function writer(): Writer {
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  return {
    number,
    numbers: (values) => {
      for (const value of values) number(value);
    },
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      number(encoded.length);
      for (const byte of encoded) bytes.push(byte);
    },
    done: () => Uint8Array.from(bytes),
  };
}

export type Reader = {
  number: () => number;
  /** As many as asked for, one by one through a function, so that any column can take them. */
  numbers: <Column extends { [index: number]: number; length: number }>(column: Column) => Column;
  text: () => string;
};

/** The file is cut short, or was written by another version of this code. */
export class UnreadableIndex extends Error {
  override name = 'UnreadableIndex';
}

const decoder = new TextDecoder();

export function reader(bytes: Uint8Array): Reader {
  let next = 0;
  const byte = (): number => {
    const found = bytes[next++];
    if (found === undefined) throw new UnreadableIndex('The index ends too early.');
    return found;
  };
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const found = byte();
      value += (found % 128) * unit;
      if (found < 128) return value;
    }
  };
  return {
    number,
    numbers: (column) => {
      for (let index = 0; index < column.length; index++) column[index] = number();
      return column;
    },
    text: () => {
      const end = number() + next;
      if (end > bytes.length) throw new UnreadableIndex('The index ends too early.');
      const text = decoder.decode(bytes.subarray(next, end));
      next = end;
      return text;
    },
  };
}
