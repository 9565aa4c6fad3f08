import { describe, expect, it } from 'vitest';
import { toMessage, usersById } from '../../../../src/helpdesk/zendesk/comment';

const users = usersById([
  { id: 5501, name: 'Kim', role: 'end-user' },
  { id: 301, name: 'Ada', role: 'agent' },
  { id: 302, name: 'Bo', role: 1_900_001 },
  { broken: true },
]);

const comment = {
  id: 700101,
  type: 'Comment',
  author_id: 5501,
  public: true,
  body: 'Still **no** answer.',
  html_body: '<p>Still no answer.</p>',
  plain_body: 'Still no answer.',
  attachments: [],
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  created_at: '2026-03-02T08:00:11Z',
  metadata: { system: {}, custom: {} },
};
const read = (changes: object) => toMessage({ ...comment, ...changes }, users, (html) => html.replace(/<[^>]*>/g, ''));

describe('toMessage', () => {
  it('reads a customer’s comment', () => {
    expect(read({})).toEqual({
      id: '700101',
      at: Date.parse('2026-03-02T08:00:11Z'),
      author: { id: 5501, name: 'Kim', kind: 'customer' },
      public: true,
      channel: 'email',
      text: 'Still no answer.',
      automatic: false,
    });
  });

  it('takes everybody but end users for staff, whatever their role is called', () => {
    expect([301, 302].map((author_id) => read({ author_id })?.author.kind)).toEqual(['agent', 'agent']);
  });

  it('takes an author that is nobody for the helpdesk itself', () => {
    expect(read({ author_id: -1 })).toMatchObject({ author: { kind: 'system' }, automatic: true });
    expect(read({ author_id: null })).toMatchObject({ author: { kind: 'system' }, automatic: true });
  });

  it.each([
    ['a flagged auto-reply', { metadata: { flags: [2, 4], flags_options: {} } }],
    ['a trigger', { via: { channel: 'rule', source: { from: { id: 1, title: 'Ack' }, to: {}, rel: 'trigger' } } }],
    ['a merge', { author_id: 301, via: { channel: 'web', source: { from: { ticket_id: 3 }, to: {}, rel: 'merge' } } }],
    ['an auto-reply that says so', { html_body: '<p>Automatic reply: away</p>' }],
  ])('knows that nobody wrote %s', (_, changes) => {
    expect(read(changes)?.automatic).toBe(true);
  });

  it('falls back to the plain and then the raw body', () => {
    expect(read({ html_body: null })?.text).toBe('Still no answer.');
    expect(read({ html_body: undefined, plain_body: undefined })?.text).toBe('Still **no** answer.');
  });

  it('lets names of files stand for a message without words', () => {
    expect(read({ html_body: '<p></p>', attachments: [{ file_name: 'a.png' }, {}] })?.text).toBe('[a.png] […]');
  });

  it('reads the length of a call', () => {
    const call = { type: 'VoiceComment', via: { channel: 'voice' }, data: { call_duration: 401 } };
    expect(read(call)).toMatchObject({ channel: 'voice', callMinutes: 7 });
    expect(read({ ...call, data: { call_duration: 9 } })?.callMinutes).toBe(1);
    expect(read({ ...call, data: { call_duration: Number.POSITIVE_INFINITY } })).not.toHaveProperty('callMinutes');
  });

  it('takes a call of no length for none', () => {
    const call = { type: 'VoiceComment', via: { channel: 'voice' }, data: { call_duration: 0 } };
    expect(read(call)).not.toHaveProperty('callMinutes');
  });

  it.each([{ html_body: '<p> </p>' }, { created_at: null }, { public: 'yes' }, { id: undefined }])(
    'makes nothing of %j',
    (broken) => {
      expect(read(broken)).toBeUndefined();
    },
  );
});
