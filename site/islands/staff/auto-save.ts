/**
 * Saves the form inside as it is typed. What could not be saved (no connection, signed out, an older window) stays on this
 * device until it is, and is offered again when the page comes back. Without script the buttons of the form save.
 *
 *   record: `services/so-emporio`      the other attributes: sentences
 */
import { type Advice, nearest, showAdvice } from './advice.ts';
import { fill, keptBox } from './kept.ts';

type Saved = {
  draft: string;
  version: number;
  savedAt: string;
  problems: readonly { field: string; message: string }[];
  advice: readonly Advice[];
  mayPublish: boolean;
};

/** After the fingers rest; and as long as that again when nothing could be saved. */
const restMs = 1_500;
const retryMs = 8_000;

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  ['draft', 'version', 'problems', 'advice'].every((key) => key in value);

export class AutoSave extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #sending = false;

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #key(): string {
    return `scheda ${this.getAttribute('record')}`;
  }

  connectedCallback(): void {
    this.addEventListener('input', this.#typed);
    this.addEventListener('change', this.#chosen);
    this.addEventListener('submit', this.#submitted);
    addEventListener('online', this.#save);
    addEventListener('pagehide', this.#keep);
    this.#offerKept();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#save);
    removeEventListener('pagehide', this.#keep);
  }

  #say(name: string, more = ''): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = `${this.getAttribute(name) ?? ''}${more}`;
  }

  #body(): URLSearchParams {
    const form = this.#form;
    const sent = form ? [...new FormData(form)] : [];
    return new URLSearchParams(sent.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  }

  #typed = (): void => {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, restMs);
  };

  /** Another kind of answer has other fields: the server shows them. */
  #chosen = (event: Event): void => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement) || !('variant' in select.dataset)) return;
    const show = select.parentElement?.querySelector<HTMLButtonElement>('button[name="do"]');
    if (show) this.#form?.requestSubmit(show);
  };

  /** In case the server does not take it: signed out, no connection. */
  #submitted = (): void => {
    clearTimeout(this.#timer);
    this.#keep('sent');
    this.#dirty = false;
  };

  #keep = (how?: unknown): void => {
    if (!this.#dirty) return;
    const body = this.#body();
    if (how === 'sent') body.set('sent', '1');
    localStorage.setItem(this.#key, body.toString());
  };

  /** What a button sent has arrived when the draft, or the record, is no longer what it was sent upon. */
  #hasArrived(kept: URLSearchParams): boolean {
    const now = this.#body();
    return kept.has('sent') && ['base', 'draft', 'version'].some((name) => kept.get(name) !== now.get(name));
  }

  #save = async (): Promise<void> => {
    if (!this.#dirty || this.#sending) return;
    this.#sending = true;
    this.#dirty = false;
    const body = this.#body();
    try {
      await this.#sent(await fetch(`/api/v1/drafts/${this.getAttribute('record')}`, { method: 'PUT', body }), body);
    } catch {
      this.#failed(body, 'offline');
    } finally {
      this.#sending = false;
      if (this.#dirty) this.#timer = setTimeout(this.#save, restMs);
    }
  };

  async #sent(response: Response, body: URLSearchParams): Promise<void> {
    if (response.status === 401) return this.#failed(body, 'signed-out');
    if (response.status === 409) return this.#failed(body, 'clash');
    if (!response.ok) return this.#failed(body, 'offline');
    const saved: unknown = await response.json();
    if (!isSaved(saved)) return this.#failed(body, 'offline');
    this.#set('draft', saved.draft);
    this.#set('version', String(saved.version));
    this.#show(saved);
    showAdvice(saved.advice);
    this.#offer(saved);
    localStorage.removeItem(this.#key);
    this.#say('saved', ` ${saved.savedAt}.`);
  }

  #failed(body: URLSearchParams, why: 'offline' | 'signed-out' | 'clash'): void {
    localStorage.setItem(this.#key, body.toString());
    this.#dirty = true;
    this.#say(why);
    clearTimeout(this.#timer);
    if (why === 'offline') this.#timer = setTimeout(this.#save, retryMs);
  }

  #set(name: string, value: string): void {
    const input = this.#form?.elements.namedItem(name);
    if (input instanceof HTMLInputElement) input.value = value;
  }

  /** Beside the nearest control that the page has. */
  #show({ problems }: Saved): void {
    const places = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-problem]')].map((place) => [place.dataset.problem ?? '', place]),
    );
    for (const place of places.values()) place.hidden = true;
    for (const { field, message } of problems) {
      const place = places.get(nearest(field, (path) => places.has(path)));
      if (!place) continue;
      place.textContent = message;
      place.hidden = false;
    }
  }

  /** Hours of who is trusted with them are published; with a word changed, the same button sends them to a review. */
  #offer({ mayPublish }: Saved): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-publish]');
    if (!button) return;
    button.value = mayPublish ? 'publish' : 'submit';
    button.textContent = (mayPublish ? button.dataset.publish : button.dataset.submit) ?? null;
  }

  /** What was typed and never reached the server. */
  #offerKept(): void {
    const kept = localStorage.getItem(this.#key);
    if (kept === null) return;
    if (this.#hasArrived(new URLSearchParams(kept))) {
      localStorage.removeItem(this.#key);
      return;
    }
    const box = keptBox(
      [
        { words: this.getAttribute('restore'), act: () => this.#putBack(new URLSearchParams(kept)) },
        { words: this.getAttribute('drop'), act: () => localStorage.removeItem(this.#key) },
      ],
      this.getAttribute('found'),
    );
    this.prepend(box);
  }

  #putBack(kept: URLSearchParams): void {
    if (this.#form) fill(this.#form, kept);
    this.#typed();
  }
}
