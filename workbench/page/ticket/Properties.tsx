import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { JsonRecord } from '../../zaf/workspace';
import { groupsQuery, staffQuery } from '../rest/queries';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { editForm } from '../workspace/edit';
import { fieldName, fieldsQuery, isSystemField, untouched } from '../workspace/fields';
import { changeTab } from '../workspace/model';
import { chooseRequester } from '../workspace/requester';
import { formOf, type TabState } from '../workspace/state';
import { ChoiceField } from './ChoiceField';
import { CustomField } from './CustomField';
import { PersonField } from './PersonField';
import { RequesterCard } from './RequesterCard';
import { TagsField } from './TagsField';

const types = ['question', 'incident', 'problem', 'task'] as const;
const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** The ticket's form at the left. Changes wait for the submit. */
export const Properties = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const form = formOf(tab);
  const staff = useQuery(staffQuery(model.rest)).data ?? [];
  const groups = useQuery(groupsQuery(model.rest)).data ?? [];
  const fields = useQuery(fieldsQuery(model.rest)).data ?? [];
  const states = useWorkspace((state) => state.fieldStates);
  const isLocked = model.session.me.only_private_comments === true || tab.ticket?.status === 'closed' || tab.saving;
  const edit = (changes: JsonRecord): void => editForm(model, tab.key, changes);
  const stateOf = (name: string) => ({ ...untouched, ...states[`${tab.key} ${name}`] });
  const optionsOf = (name: string) => ({ hidden: stateOf(name).hiddenOptions, locked: stateOf(name).lockedOptions });
  const lockOf = (name: string): boolean => isLocked || !stateOf(name).enabled;
  const requester = tab.users.get(Number(form.requester_id));

  return (
    <Form aria-label={text('properties.label')} data-test-id="properties">
      {tab.kind === 'new' ? (
        <PersonField
          tab={tab}
          person={requester}
          isOff={tab.saving}
          onChoose={(user) => void chooseRequester(model, tab.key, user)}
        />
      ) : (
        requester !== undefined && <RequesterCard tab={tab} requester={requester} />
      )}
      {stateOf('assignee').visible && (
        <ChoiceField
          name="assignee"
          label={stateOf('assignee').label ?? text('field.assignee_id')}
          value={numberOf(form.assignee_id)}
          choices={staff.map(({ id, name }) => ({ value: String(id), label: name }))}
          isOff={lockOf('assignee')}
          onChoose={(value) => {
            const user = staff.find((each) => String(each.id) === value);
            if (user !== undefined) {
              changeTab(model, tab.key, (each) => ({ ...each, users: new Map(each.users).set(user.id, user) }));
            }
            edit({ assignee_id: user?.id ?? null, ...groupFor(form, user) });
          }}
          action={
            form.assignee_id !== model.session.me.id &&
            !isLocked && (
              <Button
                isLink
                size="small"
                data-test-id="take-it"
                onClick={() => edit({ assignee_id: model.session.me.id, ...groupFor(form, model.session.me) })}
              >
                {text('field.take-it')}
              </Button>
            )
          }
        />
      )}
      {stateOf('group').visible && (
        <ChoiceField
          name="group"
          label={stateOf('group').label ?? text('field.group_id')}
          value={numberOf(form.group_id)}
          choices={groups.map(({ id, name }) => ({ value: String(id), label: name }))}
          isOff={lockOf('group')}
          onChoose={(value) => {
            const group = groups.find((each) => String(each.id) === value);
            if (group !== undefined) {
              changeTab(model, tab.key, (each) => ({ ...each, groups: new Map(each.groups).set(group.id, group) }));
            }
            edit({ group_id: group?.id ?? null });
          }}
        />
      )}
      <TagsField
        tags={Array.isArray(form.tags) ? form.tags : []}
        isOff={isLocked}
        onChange={(tags) => edit({ tags })}
      />
      <Pair>
        {stateOf('tickettype').visible && (
          <ChoiceField
            name="type"
            label={stateOf('tickettype').label ?? text('field.type')}
            {...optionsOf('tickettype')}
            value={String(form.type ?? '')}
            choices={types.map((each) => ({ value: each, label: text(`type.${each}`) }))}
            isOff={lockOf('tickettype')}
            onChoose={(value) => edit({ type: value === '' ? null : value })}
          />
        )}
        {stateOf('priority').visible && (
          <ChoiceField
            name="priority"
            label={stateOf('priority').label ?? text('field.priority')}
            {...optionsOf('priority')}
            value={String(form.priority ?? '')}
            choices={priorities.map((each) => ({ value: each, label: text(`priority.${each}`) }))}
            isOff={lockOf('priority')}
            onChoose={(value) => edit({ priority: value === '' ? null : value })}
          />
        )}
      </Pair>
      {fields
        .filter((field) => !isSystemField(field) && stateOf(fieldName(field)).visible)
        .map((field) => (
          <CustomField
            key={field.id}
            field={{ ...field, title: stateOf(fieldName(field)).label ?? field.title }}
            {...optionsOf(fieldName(field))}
            value={customValue(form, field.id)}
            isOff={lockOf(fieldName(field))}
            onChange={(value) => edit({ custom_fields: [{ id: field.id, value }] })}
          />
        ))}
    </Form>
  );
};

const numberOf = (id: unknown): string => (typeof id === 'number' ? String(id) : '');

/** A ticket without a group goes to the group of its first assignee, as in Zendesk. */
const groupFor = (form: JsonRecord, user: JsonRecord | undefined): JsonRecord =>
  typeof form.group_id === 'number' || typeof user?.default_group_id !== 'number'
    ? {}
    : { group_id: user.default_group_id };

const customValue = (form: JsonRecord, id: number): unknown =>
  Array.isArray(form.custom_fields)
    ? form.custom_fields.find((field: { readonly id: number }) => field.id === id)?.value
    : undefined;

const Form = styled.section`
  display: flex;
  grid-area: properties;
  flex-direction: column;
  gap: 14px;
  min-height: 0;
  padding: 16px;
  overflow: auto;
  border-right: 1px solid var(--wb-border-subtle);
  background: var(--wb-recessed);
`;

const Pair = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 10px;
`;
