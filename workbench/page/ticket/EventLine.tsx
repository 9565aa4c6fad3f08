import styled from 'styled-components';
import { Moment } from '../parts/Moment';
import { statusName } from '../parts/StatusBadge';
import type { Group, User } from '../rest/schemas';
import { text } from '../strings';
import type { Change, TicketEvent } from './use-ticket-events';

interface EventLineProps {
  readonly event: TicketEvent;
  readonly users: ReadonlyMap<number, User>;
  readonly groups: ReadonlyMap<number, Group>;
}

/** What one update changed, in small print between the messages. */
export const EventLine = ({ event, users, groups }: EventLineProps) => (
  <Line data-test-id="event">
    <b>{users.get(event.author_id)?.name ?? text('event.system')}</b> · <Moment at={event.created_at} />
    {event.events.map((change, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the changes of one update never move
      <div key={index}>
        {fieldTitle(change.field)}: {valueText(change, change.before, users, groups)} →{' '}
        {valueText(change, change.value, users, groups)}
      </div>
    ))}
  </Line>
);

const titles = [
  'status',
  'priority',
  'type',
  'subject',
  'tags',
  'assignee_id',
  'group_id',
  'requester_id',
  'satisfaction_rating',
] as const;

const fieldTitle = (field: string): string => {
  const known = titles.find((each) => each === field);
  return known === undefined ? field : text(`field.${known}`);
};

const valueText = (
  { field }: Change,
  value: unknown,
  users: EventLineProps['users'],
  groups: EventLineProps['groups'],
): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (field === 'status') return statusName(String(value));
  if (field === 'assignee_id' || field === 'requester_id') return users.get(Number(value))?.name ?? `#${value}`;
  if (field === 'group_id') return groups.get(Number(value))?.name ?? `#${value}`;
  if (Array.isArray(value)) return value.join(', ') || '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const Line = styled.div`
  margin: 4px 0 12px 44px;
  padding-left: 10px;
  border-left: 2px solid var(--wb-border);
  color: var(--wb-subtle);
  font-size: 12px;
  line-height: 16px;
  overflow-wrap: anywhere;
`;
