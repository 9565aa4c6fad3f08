import { describe, expect, it } from 'vitest';
import { toMessages } from '../../../../src/helpdesk/zaf/conversation';

const entry = (changes: Record<string, unknown> = {}) => ({
  attachments: [],
  author: { id: 5501, name: 'Kim', avatar: '', role: 'end-user' },
  channel: { name: 'web' },
  message: { content: '<p>Any <b>news</b>?</p>', contentType: 'text/html' },
  timestamp: '2026-03-02T08:00:11Z',
  ...changes,
});
const readHtml = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<');
const read = (...entries: readonly unknown[]) => toMessages(entries, readHtml);
const said = (content: string | null, contentType: string | null) => ({ message: { content, contentType } });

describe('toMessages', () => {
  it('reads an entry', () => {
    expect(read(entry())).toEqual([
      {
        id: expect.stringMatching(/^1772438411000-5501-\w+$/),
        at: Date.parse('2026-03-02T08:00:11Z'),
        author: { id: 5501, name: 'Kim', kind: 'customer' },
        public: true,
        channel: 'web',
        text: 'Any news?',
        automatic: false,
      },
    ]);
  });

  it('takes internal entries for notes', () => {
    expect(read(entry({ channel: { name: 'internal' } }))[0]?.public).toBe(false);
  });

  it.each([
    ['end-user', 'customer', false],
    ['agent', 'agent', false],
    ['admin', 'agent', false],
    ['some-new-role', 'agent', false],
    ['system', 'system', true],
    ['trigger', 'system', true],
  ])('takes the role %s for %s', (role, kind, automatic) => {
    expect(read(entry({ author: { id: 1, name: 'x', role } }))[0]).toMatchObject({ author: { kind }, automatic });
  });

  it('takes an author without id and role for the helpdesk itself', () => {
    expect(read(entry({ author: { id: null, name: null, role: null } }), entry({ author: null }))).toMatchObject([
      { author: { name: '', kind: 'system' }, automatic: true },
      { author: { name: '', kind: 'system' }, automatic: true },
    ]);
  });

  it('leaves out entries without content and entries that are broken', () => {
    const broken = [
      null,
      7,
      {},
      entry({ timestamp: 'soon' }),
      entry({ timestamp: undefined }),
      entry(said(null, null)),
      entry(said(' ', 'text/plain')),
    ];
    expect(read(...broken, entry()).map((message) => message.text)).toEqual(['Any news?']);
  });

  it('reads plain content as it is, and guesses only where the host says nothing', () => {
    const text = (content: string, type: string | null) => read(entry(said(content, type)))[0]?.text;
    expect(text('a <b>\r\nc', 'text/plain; charset=utf-8')).toBe('a <b>\nc');
    expect(text('a &lt; b', 'text/html')).toBe('a < b');
    expect(text('1 < 2 & 3\n4', null)).toBe('1 < 2 & 3\n4');
    expect(text('<p>a &lt; b</p>', null)).toBe('a < b');
  });

  it('keeps a message of files alone, by their names', () => {
    const files = [{ contentType: 'image/png', contentUrl: 'https://x.example/a', filename: 'crack.png' }];
    expect(read(entry({ ...said('', 'text/plain'), attachments: files }))[0]?.text).toBe('[crack.png]');
  });

  it('puts the oldest first, whichever way round the host has them, equal times included', () => {
    const at = (minute: string, content: string) =>
      entry({ ...said(content, 'text/plain'), timestamp: `2026-03-02T08:${minute}:00Z` });
    const oldestFirst = [at('01', 'a'), at('01', 'b'), at('02', 'c')];
    const texts = (entries: readonly unknown[]) => read(...entries).map((message) => message.text);
    expect(texts(oldestFirst)).toEqual(['a', 'b', 'c']);
    expect(texts(oldestFirst.toReversed())).toEqual(['a', 'b', 'c']);
    expect(texts([oldestFirst[2], oldestFirst[0], oldestFirst[1]].filter(Boolean))).toHaveLength(3);
  });

  it('gives equal messages different ids, and the same ids each time', () => {
    const ids = read(entry(), entry(), entry(said('else', 'text/plain'))).map((message) => message.id);
    expect(new Set(ids).size).toBe(3);
    expect(read(entry(), entry(), entry(said('else', 'text/plain'))).map((message) => message.id)).toEqual(ids);
  });

  it('knows from the loaded comments which messages a rule or a merge made', () => {
    const merge = {
      value: '<p>Kettle joined here</p>',
      via: { channel: 'web', source: { rel: 'merge', from: {}, to: {} } },
    };
    const mine = { value: '<p>Any <b>news</b>?</p>', via: { channel: 'email', source: { rel: null } } };
    const staff = { author: { id: 301, name: 'Ada', role: 'agent' } };
    const messages = toMessages([entry({ ...staff, ...said(merge.value, 'text/html') }), entry()], readHtml, [
      merge,
      mine,
      null,
    ]);
    expect(messages.map((message) => message.automatic)).toEqual([true, false]);
  });

  it('reads the length of a call from the text that Zendesk writes', () => {
    const call = (content: string) =>
      read(entry({ ...said(content, 'text/plain'), channel: { name: 'voice' } }))[0]?.callMinutes;
    expect(call('Call from: +49 30 1\nLength of phone call: 6 minutes, 41 seconds\n')).toBe(7);
    expect(call('Length of phone call: 1 hour 2 minutes')).toBe(62);
    expect(call('The pole broke.\n\nTime of call: 09:12\nLength of phone call: 12 minutes')).toBe(12);
    expect(call('Length of phone call: 41 seconds')).toBe(1);
    expect(call('Length of phone call: 0 seconds')).toBeUndefined();
    expect(call(`Length of phone call: ${'9'.repeat(400)} hours`)).toBeUndefined();
    expect(call('Voicemail')).toBeUndefined();
  });

  it('takes a call kept as a note for a call, and a note or a mail about one for what it is', () => {
    const minutes = (name: string, content: string) => {
      const [message] = read(entry({ ...said(content, 'text/plain'), channel: { name } }));
      return [message?.channel, message?.callMinutes];
    };
    expect(minutes('internal', 'Call from: +49 30 1\nLength of phone call: 6 minutes')).toEqual(['voice', 6]);
    expect(minutes('internal', 'He asked about the length of phone call: 6 minutes')).toEqual(['other', undefined]);
    expect(minutes('email', 'Length of phone call: 6 minutes')).toEqual(['email', undefined]);
  });

  it('reads every channel that Zendesk names, and unknown ones as other', () => {
    const channel = (name: string) => read(entry({ channel: { name } }))[0]?.channel;
    expect(
      [
        'email',
        'web',
        'chat',
        'native_messaging',
        'whatsapp',
        'sunshine_conversations_facebook_messenger',
        'voice',
        'twitter',
        'sms',
        'api',
        'carrier_pigeon',
      ].map(channel),
    ).toEqual([
      'email',
      'web',
      'chat',
      'messaging',
      'messaging',
      'messaging',
      'voice',
      'social',
      'sms',
      'api',
      'other',
    ]);
  });
});
