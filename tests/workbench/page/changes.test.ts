import { describe, expect, it } from 'vitest';
import { emitChanges } from '../../../workbench/page/workspace/changes';
import type { Model } from '../../../workbench/page/workspace/model';
import type { TabState } from '../../../workbench/page/workspace/state';
import type { WorkspaceEvent } from '../../../workbench/zaf';

const person = (id: number, name: string) => ({ id, name, email: `${name}@example.com`, external_id: `crm-${id}` });
const ticket = {
  id: 17,
  subject: 'Late',
  status: 'open',
  priority: null,
  tags: ['vip'],
  requester_id: 501,
  assignee_id: null,
  group_id: 7,
  due_at: null,
  custom_fields: [
    { id: 81, value: 'eu' },
    { id: 82, value: null },
  ],
};
const tab = (change: object = {}, more: object = {}) =>
  ({
    key: 'ticket-17',
    ticket: { ...ticket, ...change },
    edits: {},
    users: new Map([person(501, 'kim'), person(502, 'bo'), person(21, 'ada')].map((one) => [one.id, one])),
    groups: new Map([[7, { id: 7, name: 'Support' }]]),
    comments: [{ id: 1 }],
    ...more,
  }) as unknown as TabState;

const told = (before: TabState, after: TabState): readonly unknown[] => {
  const events: WorkspaceEvent[] = [];
  emitChanges({ events: { emit: (event: WorkspaceEvent) => events.push(event) } } as unknown as Model, before, after);
  return events.map((event) => (event.type === 'property' ? [event.property, event.value] : event.type));
};

describe('what apps hear of a change to a tab', () => {
  it('is nothing where nothing differs', () => {
    expect(told(tab(), tab())).toEqual([]);
  });

  it('is each property that differs, saved or not', () => {
    expect(told(tab(), tab({ subject: 'Later', due_at: '2026-03-02T09:00:00Z' }))).toEqual([
      ['subject', 'Later'],
      ['due_date', '2026-03-02T09:00:00Z'],
    ]);
    expect(told(tab(), tab({}, { edits: { status: 'solved', tags: ['vip', 'done'] } }))).toEqual([
      ['status', 'solved'],
      ['tags', ['vip', 'done']],
    ]);
  });

  it('is everything about another requester or assignee', () => {
    expect(told(tab(), tab({ requester_id: 502, assignee_id: 21 }))).toEqual([
      ['requester.id', 502],
      ['requester.name', 'bo'],
      ['requester.email', 'bo@example.com'],
      ['requester.externalId', 'crm-502'],
      ['assignee.user.id', 21],
      ['assignee.user.name', 'ada'],
      ['assignee.user.email', 'ada@example.com'],
      ['assignee.user.externalId', 'crm-21'],
    ]);
  });

  it('is the custom field that differs, by its id', () => {
    const custom_fields = [
      { id: 81, value: 'kr' },
      { id: 82, value: null },
    ];
    expect(told(tab(), tab({ custom_fields }))).toEqual([['custom_field_81', 'kr']]);
  });

  it('is the conversation where a message came, and the channel where a session began', () => {
    expect(told(tab(), tab({}, { comments: [{ id: 1 }, { id: 2 }] }))).toEqual(['conversation']);
    expect(told(tab(), tab({}, { session: 'active' }))).toEqual(['channel']);
  });
});
