import { describe, expect, it } from 'vitest';
import { metricSets, toTicket } from '../../../../src/helpdesk/zendesk/ticket';

const record = {
  id: 91017,
  subject: 'Invoice 7731 is wrong',
  description: 'The VAT line is doubled.',
  status: 'open',
  priority: 'high',
  type: 'incident',
  requester_id: 3_600_000_000_001,
  submitter_id: 301,
  assignee_id: 301,
  group_id: 77,
  organization_id: null,
  problem_id: 88,
  tags: ['billing'],
  satisfaction_rating: { score: 'unoffered' },
  via: { channel: 'email', source: { from: { address: 'kim@example.com' }, to: {}, rel: null } },
  created_at: '2026-03-01T09:15:00Z',
  updated_at: '2026-03-02T08:00:11Z',
};

const set = {
  id: 33101,
  ticket_id: 91017,
  reopens: 2,
  replies: 4,
  group_stations: 3,
  assignee_stations: 2,
  reply_time_in_minutes: { calendar: 340, business: 95 },
  requester_wait_time_in_minutes: { calendar: 2900, business: 1010 },
  full_resolution_time_in_minutes: { calendar: null, business: null },
  solved_at: null,
};

const none = metricSets([]);

describe('toTicket', () => {
  it('reads what we need of a record and lets the rest pass', () => {
    expect(toTicket({ ...record, brand_new_field: {} }, none)).toEqual({
      id: 91017,
      subject: 'Invoice 7731 is wrong',
      description: 'The VAT line is doubled.',
      status: 'open',
      channel: 'email',
      createdAt: Date.parse('2026-03-01T09:15:00Z'),
      updatedAt: Date.parse('2026-03-02T08:00:11Z'),
      requesterId: 3_600_000_000_001,
      submitterId: 301,
      assigneeId: 301,
      groupId: 77,
      problemId: 88,
      tags: ['billing'],
    });
  });

  it('finds the metric set beside the tickets or inside the ticket', () => {
    const metrics = {
      reopens: 2,
      replies: 4,
      groupStations: 3,
      assigneeStations: 2,
      firstReplyMinutes: 340,
      requesterWaitMinutes: 2900,
    };
    expect(toTicket(record, metricSets([set]))?.metrics).toEqual(metrics);
    expect(toTicket({ ...record, metric_set: set }, none)?.metrics).toEqual(metrics);
    expect(toTicket({ ...record, metric_set: { ...set, ticket_id: undefined } }, none)?.metrics).toEqual(metrics);
  });

  it('keeps minutes that were not measured apart from zero', () => {
    const { requester_wait_time_in_minutes: _, ...rest } = set;
    const unanswered = { ...rest, reply_time_in_minutes: { calendar: null, business: null } };
    expect(toTicket(record, metricSets([unanswered]))?.metrics).toMatchObject({
      firstReplyMinutes: null,
      requesterWaitMinutes: null,
    });
    const atOnce = { ...set, reply_time_in_minutes: { calendar: 0, business: 0 } };
    expect(toTicket(record, metricSets([atOnce]))?.metrics?.firstReplyMinutes).toBe(0);
  });

  it.each([Number.POSITIVE_INFINITY, 1e300, -5, 'many'])('takes %s minutes for none measured', (calendar) => {
    const wild = { ...set, reply_time_in_minutes: { calendar }, requester_wait_time_in_minutes: { calendar } };
    expect(toTicket(record, metricSets([wild]))?.metrics).toMatchObject({
      reopens: 2,
      firstReplyMinutes: null,
      requesterWaitMinutes: null,
    });
  });

  it('has no metrics where a count is beyond all counting', () => {
    const wild = { ...set, reopens: Number.POSITIVE_INFINITY };
    expect(toTicket(record, metricSets([wild]))).not.toHaveProperty('metrics');
  });

  it.each([undefined, null, { error: 'Forbidden' }, 'no', [null, 7, { ticket_id: 91017 }]])(
    'has no metrics where the sets are %j',
    (sets) => {
      expect(toTicket(record, metricSets(sets))).not.toHaveProperty('metrics');
    },
  );

  it('reads given ratings, and offered ones as none', () => {
    const rated = (satisfaction_rating: unknown) => toTicket({ ...record, satisfaction_rating }, none)?.rating;
    expect(rated({ id: 5, score: 'good', comment: 'Quick!' })).toEqual({ score: 'good', comment: 'Quick!' });
    expect(rated({ score: 'bad', comment: null })).toEqual({ score: 'bad' });
    expect([rated({ score: 'offered' }), rated({ score: 'unoffered' }), rated(null), rated('good')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names the ticket that a follow-up follows', () => {
    const via = { channel: 'web', source: { from: { ticket_id: 17, subject: 'Old' }, to: {}, rel: 'follow_up' } };
    expect(toTicket({ ...record, via }, none)?.followUpOf).toBe(17);
    expect(toTicket({ ...record, via: { ...via, source: { ...via.source, rel: null } } }, none)).not.toHaveProperty(
      'followUpOf',
    );
  });

  it('reads a ticket without subject, origin and tags', () => {
    const { via: _via, tags: _tags, ...bare } = record;
    expect(toTicket({ ...bare, subject: null, description: null }, none)).toMatchObject({
      subject: '',
      channel: 'other',
      tags: [],
    });
  });

  it.each([
    ['a deleted ticket', { ...record, status: 'deleted' }],
    ['a ticket without time', { ...record, updated_at: 'yesterday' }],
    ['a ticket without requester', { ...record, requester_id: null }],
    ['null', null],
    ['text', 'ticket'],
  ])('makes nothing of %s', (_, broken) => {
    expect(toTicket(broken, none)).toBeUndefined();
  });
});
