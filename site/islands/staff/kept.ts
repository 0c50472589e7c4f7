/** What was typed and never reached the server: the question whether to put it back, and putting it back. */

type Choice = { words: string | null; act: () => void };

/** Either choice closes it. */
export function keptBox(choices: readonly Choice[], sentence: string | null): HTMLElement {
  const box = document.createElement('div');
  box.className = 'callout callout-warning editor-kept';
  const text = document.createElement('p');
  text.textContent = sentence;
  const buttons = choices.map(({ words, act }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-outline-primary';
    button.textContent = words;
    button.addEventListener('click', () => {
      act();
      box.remove();
    });
    return button;
  });
  box.append(text, ...buttons);
  return box;
}

/** Hidden fields stay: they say upon what is saved now. So does what was not there when it was typed. */
export function fill(form: HTMLFormElement, kept: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'hidden') continue;
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      control.checked = kept.getAll(control.name).includes(control.value);
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      control.value = kept.get(control.name) ?? control.value;
    }
  }
}
