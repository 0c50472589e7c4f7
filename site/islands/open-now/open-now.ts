/**
 * Custom element `<open-now>`: reads the hours in its JSON and says how things stand now in Europe/Rome, again every minute.
 * Without script, or if anything fails, the words that the page was built with stay.
 */
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import type { OpenWords } from '#views/hours/open-words.ts';
import { type Said, sayHours, voiceIn } from '#views/hours/say.ts';

/** Our own build wrote this JSON, from content that the schemas accepted. */
const parse = <Value>(element: Element | null): Value | undefined => {
  const text = element?.textContent;
  return text ? (JSON.parse(text) as Value) : undefined;
};

const paths: { [tone in Said['tone']]: string } = {
  open: 'M5 12.5l4.5 4.5L19 7.5',
  closed: 'M6 12h12',
  unknown: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01',
  warning: 'M12 4 3 20h18zM12 10v4.5M12 17.3h.01',
};

const svg = 'http://www.w3.org/2000/svg';

function sign(tone: Said['tone']): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  const attributes = {
    class: 'icon',
    width: '20',
    height: '20',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.75',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[tone]);
  icon.append(path);
  return icon;
}

function pill({ tone, text }: Said): HTMLElement {
  const element = document.createElement('span');
  element.className = `status status-${tone}`;
  const label = document.createElement('span');
  label.textContent = text;
  element.append(sign(tone), label);
  return element;
}

/** The same for all of a page. */
let words: OpenWords | undefined;

class OpenNow extends HTMLElement {
  #facts: OpeningFacts[] | undefined;
  #shown = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#facts ??= parse<OpeningFacts[]>(this.querySelector('script'));
    this.#say();
    this.#timer = setInterval(() => this.#say(), 60_000);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #say(): void {
    words ??= parse<OpenWords>(document.getElementById('open-words'));
    if (!words || !this.#facts) return;
    const { lang } = document.documentElement;
    const said = sayHours(this.#facts, Date.now(), voiceIn(lang, words));
    const text = JSON.stringify(said);
    if (text === this.#shown) return;
    this.#shown = text;
    for (const old of this.querySelectorAll('.status')) old.remove();
    this.prepend(...said.map(pill));
  }
}

customElements.define('open-now', OpenNow);
