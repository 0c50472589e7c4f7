/** What is wrong, all together at the top, each leading to its field. It takes the focus when the page opens. */
import type { ViewContext } from '../context.ts';
import { fieldId } from './fields.tsx';
import { type FieldProblems, problemSentence } from './problems.ts';

export const ErrorSummary = ({ problems, context: { t } }: { problems: FieldProblems; context: ViewContext }) =>
  problems.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{t('journey.errorTitle')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${fieldId(problem.field)}`}>{problemSentence(problem, t)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
