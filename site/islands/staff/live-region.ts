/**
 * Keeps `[data-live]` as it is on the server: asks for the page again every few seconds and whenever it is looked at,
 * and puts in what changed. Forms inside are sent without leaving the page, so that a lost connection loses nothing:
 * it says so, and the button can be pressed again. Nothing is kept to be sent later.
 *
 *   every: seconds    lost, back, unsaved: sentences for `[data-status]`
 */
const shortest = 2;

const pageOf = async (response: Response): Promise<Document> =>
  new DOMParser().parseFromString(await response.text(), 'text/html');

export class LiveRegion extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lost = false;
  #sending = false;

  connectedCallback(): void {
    this.addEventListener('submit', this.#send);
    document.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#send);
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const seconds = Math.max(shortest, Number(this.getAttribute('every')) || 10);
    this.#timer = setTimeout(this.#look, seconds * 1000);
  }

  #say(sentence: string | null): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = sentence;
  }

  /** Who is signed out goes to the sign-in; another page than this one is gone to. */
  async #show(response: Response): Promise<void> {
    const target = new URL(response.url);
    if (target.pathname !== location.pathname) return location.assign(target);
    const fresh = (await pageOf(response)).querySelector('[data-live]');
    const shown = this.querySelector('[data-live]');
    if (!fresh || !shown || fresh.innerHTML === shown.innerHTML) return;
    const focused = document.activeElement?.id;
    shown.replaceChildren(...fresh.childNodes);
    if (focused) document.getElementById(focused)?.focus();
  }

  #found(): void {
    if (this.#lost) this.#say(this.getAttribute('back'));
    this.#lost = false;
  }

  #look = async (): Promise<void> => {
    this.#wait();
    if (document.hidden || this.#sending) return;
    try {
      const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!response.ok) throw new Error(String(response.status));
      // What is being sent meanwhile brings a newer page.
      if (!this.#sending) await this.#show(response);
      this.#found();
    } catch {
      this.#lost = true;
      this.#say(this.getAttribute('lost'));
    }
  };

  #send = async (event: SubmitEvent): Promise<void> => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    event.preventDefault();
    if (this.#sending) return;
    this.#sending = true;
    const sent = new FormData(form, event.submitter);
    const body = new URLSearchParams(
      [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    try {
      const response = await fetch(form.action, { method: 'POST', body });
      if (response.status >= 500) throw new Error(String(response.status));
      await this.#show(response);
      this.#lost = false;
      this.#say('');
    } catch {
      this.#lost = true;
      this.#say(this.getAttribute('unsaved'));
    } finally {
      this.#sending = false;
    }
  };
}
