import { useQuery } from '@tanstack/react-query';
import { Checkbox, Field, Toggle } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { groupsQuery } from '../rest/queries';
import { personRole } from '../shell/person-role';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import type { InstallationRecord } from '../workspace/installed';
import { restrictableRoles } from '../workspace/restrictions';

/** What an admin changes about who has an app. */
export type RestrictionChange = Partial<
  Pick<InstallationRecord, 'enabled' | 'role_restrictions' | 'group_restrictions'>
>;

interface RestrictionsProps {
  readonly installation: InstallationRecord;
  readonly isOff: boolean;
  readonly onChange: (change: RestrictionChange) => void;
}

/** Whom an app is switched on for: nobody, everybody, or people of some roles and groups. */
export const Restrictions = ({ installation, isOff, onChange }: RestrictionsProps) => {
  const { rest } = useModel();
  const { data } = useQuery(groupsQuery(rest));
  const { enabled, role_restrictions: roles, group_restrictions: chosen } = installation;
  return (
    <Part aria-label={text('admin.restrictions')}>
      <Field>
        <Toggle
          checked={enabled}
          disabled={isOff}
          data-test-id="app-enabled"
          onChange={({ target }) => onChange({ enabled: target.checked })}
        >
          <Field.Label>{text('admin.enabled')}</Field.Label>
        </Toggle>
      </Field>
      <Choices
        title={text('admin.roles')}
        isOff={isOff}
        kind="role"
        options={restrictableRoles.map((role) => ({ id: role, name: personRole(role) }))}
        chosen={roles ?? []}
        onChange={(ids) => onChange({ role_restrictions: ids })}
      />
      <Choices
        title={text('admin.groups')}
        isOff={isOff}
        kind="group"
        options={data ?? []}
        chosen={chosen}
        onChange={(ids) => onChange({ group_restrictions: ids })}
      />
    </Part>
  );
};

interface ChoicesProps<Id extends string | number> {
  readonly title: string;
  readonly kind: string;
  readonly isOff: boolean;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (ids: Id[]) => void;
}

const Choices = <Id extends string | number>({ title, kind, isOff, options, chosen, onChange }: ChoicesProps<Id>) => (
  <fieldset>
    <legend>{title}</legend>
    {options.map(({ id, name }) => (
      <Field key={id}>
        <Checkbox
          checked={chosen.includes(id)}
          disabled={isOff}
          data-test-id={`restrict-${kind}`}
          data-name={name}
          onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          <Field.Label isRegular>{name}</Field.Label>
        </Checkbox>
      </Field>
    ))}
  </fieldset>
);

const Part = styled.section`
  display: flex;
  flex-direction: column;
  gap: 12px;
  margin-top: 16px;
  fieldset { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 0; border: 0; }
  legend { padding: 0 0 4px; color: var(--wb-muted); font-size: 12px; }
`;
