/** Which role, and where: for an invitation and for one role more. */
import type { ViewContext } from '../../context.ts';
import { type FormState, fieldId, Group, Radios } from '../../journey/fields.tsx';
import { problemAt, problemSentence } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type Role, roleName, type Scope, scopeName, scopeValue } from './words.ts';

export type RoleChoice = { roles: readonly Role[]; scopes: readonly Scope[] };

const kinds = ['portal', 'network', 'organization', 'desk'] as const;

const ScopeOptions = ({
  scopes,
  form,
  context,
}: {
  scopes: readonly Scope[];
  form: FormState;
  context: ViewContext;
}) => (
  <>
    {kinds.map((kind) => {
      const some = scopes.filter((scope) => scope.kind === kind);
      if (some.length === 0) return null;
      return (
        <optgroup key={kind} label={t(`people.kinds.${kind}`)}>
          {some.map((scope) => (
            <option key={scopeValue(scope)} value={scopeValue(scope)} selected={form.typed.scope === scopeValue(scope)}>
              {scopeName(scope, context.directory)}
            </option>
          ))}
        </optgroup>
      );
    })}
  </>
);

type Props = { choice: RoleChoice; form: FormState; context: ViewContext };

const ScopeSelect = ({ choice, form, context }: Props) => {
  const problem = problemAt('scope', form.problems);
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label class="field-label" for={fieldId('scope')}>
        {t('people.form.scope')}
      </label>
      {problem && (
        <p class="field-error" id="error-scope">
          {problemSentence(problem, form.t)}
        </p>
      )}
      <select
        class="form-control"
        id={fieldId('scope')}
        name="scope"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'error-scope' : undefined}
      >
        <option value="">{t('people.form.choose')}</option>
        <ScopeOptions scopes={choice.scopes} form={form} context={context} />
      </select>
    </div>
  );
};

export const RoleFields = (props: Props) => (
  <>
    <Group name="role" legend={t('people.form.role')} form={props.form}>
      <Radios
        name="role"
        options={props.choice.roles.map((role) => ({
          value: role,
          label: roleName(role),
          hint: t(`people.rolesText.${role}`),
        }))}
        form={props.form}
      />
    </Group>
    <ScopeSelect {...props} />
  </>
);
