import fc from 'fast-check';
import type { ZafClient } from '../../../src/helpdesk/zaf/client';
import { type Account, type Answer, answerTo } from './account';
import { type Harm, list, or, received, record, toJson } from './damage';
import { CUSTOMER, TICKET, time, via } from './records';
import { html, words } from './words';

/** All that a host of the app framework answers. */
export interface Host {
  /** The one bulk `get`. */
  readonly get: unknown;
  readonly metadata: unknown;
  /** How it hands over what the server said. */
  readonly dialect: Dialect;
}

const dialects = ['whole', 'whole', 'text only', 'header lines', 'body alone'] as const;
const breaches = ['throws', 'rejects with nothing'] as const;
type Dialect = (typeof dialects | typeof breaches)[number];

export const host = (harm: Harm): fc.Arbitrary<Host> => {
  const named = record(harm, { id: fc.constantFrom(CUSTOMER, 9_001, 12, '12') });
  const user = record(harm, {
    id: fc.constant(CUSTOMER),
    name: words(),
    role: fc.constantFrom<unknown>('end-user', 'admin', 'agent', 9_000_001),
    locale: fc.constantFrom('ko', 'en-US', ''),
    timeZone: record(harm, { ianaName: fc.constantFrom('Asia/Seoul', 'Mars/Olympus', '') }),
    groups: list(harm, named, 2),
    organizations: list(harm, named, 2),
  });
  const content = fc.oneof(words(), html());
  const entry = record(harm, {
    author: record(harm, {
      id: fc.constantFrom<unknown>(CUSTOMER, CUSTOMER, 9_001, 9_002, null),
      name: words(),
      role: fc.constantFrom('end-user', 'end-user', 'agent', 'agent', 'system', 'trigger'),
    }),
    channel: record(harm, { name: fc.constantFrom('email', 'web', 'native_messaging', 'internal', 'voice', 'x') }),
    message: record(harm, { content, contentType: fc.constantFrom('text/html', 'text/plain', undefined) }),
    timestamp: time,
    attachments: list(harm, record(harm, { filename: words() }), 2),
  });
  const parts = record(harm, {
    'ticket.id': fc.constantFrom<unknown>(TICKET, TICKET, TICKET, '101', null),
    'ticket.isNew': fc.boolean(),
    'ticket.subject': words(),
    'ticket.status': fc.constantFrom('new', 'open', 'pending', 'solved', 'closed', 'asleep'),
    'ticket.statusCategory': fc.constantFrom<unknown>('open', 'hold', null),
    'ticket.createdAt': time,
    'ticket.updatedAt': time,
    'ticket.requester': user,
    'ticket.assignee': record(harm, { user: named, group: named }),
    'ticket.organization': named,
    'ticket.tags': list(harm, words(), 3),
    'ticket.via': via(harm),
    'ticket.conversation': list(harm, entry, 8),
    'ticket.comments': list(harm, record(harm, { value: content, via: via(harm) }), 3),
    currentUser: user,
    'comment.text': content,
    'comment.useRichText': fc.boolean(),
    'ticket.requester.customField:overdue': fc.oneof(words(), fc.nat()),
    errors: fc.constantFrom<unknown>(
      {},
      {},
      {},
      { 'ticket.tags': { message: 'No such Api' } },
      { name: 'TimeoutError' },
    ),
  });
  return fc.record({
    get: parts.map(received),
    metadata: record(harm, { settings: record(harm, { overdue: words() }) }).map(received),
    dialect: or(harm, fc.constantFrom(...dialects), fc.constantFrom(...breaches)),
  });
};

/** A client as the framework hands it out. */
export const zafClient = ({ get, metadata, dialect }: Host, account: Account): ZafClient => {
  const answer = answerTo(account);
  return {
    get: async () => get,
    set: async () => undefined,
    invoke: async () => undefined,
    on: () => {},
    off: () => {},
    context: async () => ({}),
    metadata: async () => metadata,
    request: ({ url }) => {
      if (dialect === 'throws') throw new TypeError('a framework of another version');
      if (dialect === 'rejects with nothing') return Promise.reject(undefined);
      const told = answer(url);
      return told.status >= 200 && told.status < 300
        ? Promise.resolve(inWordsOf(dialect, told))
        : Promise.reject(inWordsOf(dialect, told));
    },
  };
};

function inWordsOf(dialect: Dialect, { status, headers, text }: Answer): unknown {
  const json = parsed(text);
  if (dialect === 'body alone') return json;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${toJson(value)}`);
  return {
    status,
    statusText: status === 0 ? 'timeout' : 'x',
    responseHeaders: dialect === 'header lines' ? lines.join('\r\n') : received(headers),
    responseText: text,
    ...(dialect === 'whole' && { responseJSON: json }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
