/** A new record: what it is, what it is called, and whether another one is like it. */
import type { Kind } from '#content/model/directory.ts';
import { staffTranslator as t } from '../../translator.ts';
import { newRecordAddress, recordsAddress } from './addresses.ts';
import type { Option } from './form.ts';

type Props = {
  kinds: readonly Kind[];
  typed: { kind: string; name: string; like: string };
  /** What is wrong with it. */
  problem: string | undefined;
  likes: readonly (Option & { kind: Kind })[];
};

const KindField = ({ kinds, typed }: Pick<Props, 'kinds' | 'typed'>) => (
  <fieldset class="field">
    <legend class="field-label">{t('newRecords.kind')}</legend>
    {kinds.map((kind) => (
      <label class="choice-box" key={kind}>
        <input type="radio" name="kind" value={kind} checked={kind === typed.kind} />
        <span>
          {t(`editor.kinds.${kind}`)}
          <small>{t(`newRecords.what.${kind}`)}</small>
        </span>
      </label>
    ))}
  </fieldset>
);

/** A record to begin from, instead of an empty form. */
const LikeField = ({ likes, typed }: Pick<Props, 'likes' | 'typed'>) => (
  <div class="field">
    <label class="field-label" for="like">
      {t('newRecords.like')}
    </label>
    <p class="field-hint" id="like-hint">
      {t('newRecords.likeHint')}
    </p>
    <select class="form-control" id="like" name="like" aria-describedby="like-hint">
      <option value="">{t('newRecords.likeNone')}</option>
      {likes.map(({ kind, id, name }) => (
        <option key={`${kind}/${id}`} value={`${kind}/${id}`} selected={typed.like === `${kind}/${id}`}>
          {t(`editor.kinds.${kind}`)}: {name}
        </option>
      ))}
    </select>
  </div>
);

/** In which order the records of a new Comune, or of a new network, are begun: each names those before it. */
const start = {
  comuni: [
    ['organizations', 'newRecords.start.comuni.organizations'],
    ['areas', 'newRecords.start.comuni.areas'],
    ['comuni', 'newRecords.start.comuni.comuni'],
    ['locations', 'newRecords.start.comuni.locations'],
    ['services', 'newRecords.start.comuni.services'],
  ],
  networks: [
    ['organizations', 'newRecords.start.networks.organizations'],
    ['networks', 'newRecords.start.networks.networks'],
    ['services', 'newRecords.start.networks.services'],
  ],
} as const;

const Start = ({ of }: { of: keyof typeof start }) => (
  <details class="editor-section">
    <summary>{t(`newRecords.start.${of}.title`)}</summary>
    <ol>
      {start[of].map(([kind, words]) => (
        <li key={kind}>
          <a href={`${newRecordAddress}?tipo=${kind}`}>{t(`editor.kinds.${kind}`)}</a>: {t(words)}
        </li>
      ))}
    </ol>
  </details>
);

export const NewRecordPage = ({ kinds, typed, problem, likes }: Props) => (
  <div class="container editor">
    {problem && (
      <div class="error-summary" role="alert" tabindex={-1}>
        <h2>{t('editor.problems')}</h2>
        <ul>
          <li>
            <a href="#name">{problem}</a>
          </li>
        </ul>
      </div>
    )}
    <h1>{t('newRecords.title')}</h1>
    <p>{t('newRecords.text')}</p>
    {kinds.includes('comuni') && (
      <>
        <Start of="comuni" />
        <Start of="networks" />
      </>
    )}
    <form method="post" action={newRecordAddress}>
      <KindField kinds={kinds} typed={typed} />
      <div class="field">
        <label class="field-label" for="name">
          {t('newRecords.name')}
        </label>
        <input class="form-control" id="name" name="name" maxLength={120} value={typed.name} />
      </div>
      <LikeField likes={likes} typed={typed} />
      <p class="actions">
        <button class="btn btn-primary" type="submit">
          {t('newRecords.button')}
        </button>
        <a href={recordsAddress}>{t('frame.back')}</a>
      </p>
    </form>
  </div>
);
