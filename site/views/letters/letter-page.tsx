/**
 * A letter as HTML. Programs for mail know little CSS and strip `<head>` and `<html>`, so styles, language and direction
 * stand on the elements themselves. Nothing is loaded from anywhere.
 */
import type { Language } from '#content/model/common.ts';
import { languageAttributes } from '../localized.tsx';
import { isRightToLeft } from './isolate.ts';
import type { Letter, LetterFact, Value } from './letter.ts';

const ink = '#17324d';
const styles = {
  page: `margin:0;padding:16px;background:#ffffff;color:${ink};font:16px/1.5 'Titillium Web',Arial,sans-serif`,
  column: 'max-width:600px;margin:0 auto',
  warning: 'margin:0 0 16px;padding:12px 16px;border:2px solid #995c00;background:#fff7eb;font-weight:bold',
  title: 'font-size:24px;line-height:1.25;margin:0 0 16px',
  heading: 'font-size:18px;margin:24px 0 8px',
  table: 'border-collapse:collapse;width:100%;margin:16px 0',
  term: 'padding:6px;vertical-align:top;white-space:nowrap;font-weight:normal',
  value: 'padding:6px;vertical-align:top;font-weight:bold',
  button: 'display:inline-block;padding:12px 24px;background:#0066cc;color:#ffffff;font-weight:bold;border-radius:4px',
} as const;

/** Not every program knows `text-align:start`. */
const aligned = (style: string, lang: Language): string =>
  `${style};text-align:${isRightToLeft(lang) ? 'right' : 'left'}`;

const Shown = ({ value, lang }: { value: Value; lang: Language }) => (
  <bdi {...languageAttributes(value.lang, lang)}>{value.text}</bdi>
);

const FactRow = ({ fact, lang }: { fact: LetterFact; lang: Language }) => (
  <tr>
    <th scope="row" style={aligned(styles.term, lang)}>
      {fact.term}
    </th>
    <td style={aligned(styles.value, lang)}>
      {fact.lines.map((line, index) => (
        <span key={line.text}>
          {index > 0 && <br />}
          <Shown value={line} lang={lang} />
        </span>
      ))}
    </td>
  </tr>
);

const Papers = ({ papers, lang }: { papers: NonNullable<Letter['papers']>; lang: Language }) => (
  <>
    <h2 style={styles.heading}>{papers.title}</h2>
    <p>{papers.intro}</p>
    <ul>
      {papers.items.map((item) => (
        <li key={item.text}>
          <Shown value={item} lang={lang} />
        </li>
      ))}
    </ul>
  </>
);

const Body = ({ letter }: { letter: Letter }) => (
  <>
    {letter.warning !== undefined && <p style={styles.warning}>{letter.warning}</p>}
    <h1 style={styles.title}>{letter.title}</h1>
    {letter.opening.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {letter.facts.length > 0 && (
      <table style={styles.table}>
        <tbody>
          {letter.facts.map((fact) => (
            <FactRow key={fact.term + fact.lines[0]?.text} fact={fact} lang={letter.lang} />
          ))}
        </tbody>
      </table>
    )}
    {letter.papers && <Papers papers={letter.papers} lang={letter.lang} />}
    {letter.button && (
      <p>
        <a href={letter.button.href} style={styles.button}>
          {letter.button.label}
        </a>
      </p>
    )}
    {letter.closing.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

export const LetterPage = ({ letter }: { letter: Letter }) => {
  const direction = { lang: letter.lang, dir: isRightToLeft(letter.lang) ? ('rtl' as const) : ('ltr' as const) };
  return (
    <html {...direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{letter.subject}</title>
      </head>
      <body style={styles.page}>
        <div {...direction} style={styles.column}>
          <Body letter={letter} />
        </div>
      </body>
    </html>
  );
};
