import * as v from 'valibot';
import { complaint } from './conversation';
import { LineError, type Requester, type Thread, type Words } from './thread';

const id = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/))]);
const optional = <const Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema), undefined);
const time = v.pipe(
  v.string(),
  v.check((text) => Number.isFinite(Date.parse(text)), 'is no time'),
);
const person = v.object({
  id,
  name: optional(v.string()),
  email: optional(v.string()),
  locale: optional(v.string()),
});

const comment = v.object({
  author_id: optional(id),
  author: optional(v.object({ id })),
  plain_body: optional(v.string()),
  body: optional(v.string()),
  html_body: optional(v.string()),
  public: v.fallback(v.boolean(), true),
  created_at: v.optional(time),
  via: optional(v.object({ channel: v.string() })),
  data: optional(v.object({ call_duration: optional(v.number()) })),
});

const count = optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const ticket = v.object({
  id,
  subject: optional(v.string()),
  description: optional(v.string()),
  status: v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  priority: optional(v.picklist(['low', 'normal', 'high', 'urgent'])),
  type: optional(v.picklist(['problem', 'incident', 'question', 'task'])),
  created_at: time,
  updated_at: optional(time),
  solved_at: optional(time),
  requester: optional(person),
  requester_id: optional(id),
  submitter: optional(v.object({ id })),
  submitter_id: optional(id),
  assignee: optional(v.object({ id })),
  assignee_id: optional(id),
  problem_id: optional(id),
  tags: v.fallback(v.array(v.string()), []),
  via: optional(v.object({ channel: v.string() })),
  satisfaction_rating: optional(v.object({ score: v.string(), comment: optional(v.string()) })),
  metric_set: optional(
    v.object({
      reopens: count,
      replies: count,
      group_stations: count,
      assignee_stations: count,
      solved_at: optional(time),
    }),
  ),
  comments: v.optional(v.array(comment), []),
});
type Ticket = v.InferOutput<typeof ticket>;

/** True for a line that means to be a ticket of a Zendesk export, also inside `{ticket: {...}}`. */
export const isExportedTicket = (value: object): boolean => {
  return 'ticket' in value || 'requester' in value || 'requester_id' in value;
};

/**
 * A ticket of Zendesk's own JSON export (or of its API, with `comments` put in) as a thread. Customer and times are taken
 * over, every other author is played by one of the account's agents, always the same one for the same id.
 */
export function readExportedTicket(value: object): Thread {
  const parsed = v.safeParse(ticket, 'ticket' in value ? value.ticket : value);
  if (!parsed.success) throw new LineError(complaint(parsed.issues[0]));
  const record = parsed.output;
  const requesterId = record.requester?.id ?? record.requester_id;
  if (requesterId === undefined || requesterId === null) throw new LineError('has no requester');
  const words = wordsOf(record, String(requesterId));
  if (words.length === 0) throw new LineError('has neither a description nor a comment');
  const assignee = record.assignee?.id ?? record.assignee_id;
  const rating = record.satisfaction_rating;
  const solved = record.solved_at ?? record.metric_set?.solved_at;
  for (const [name, at] of Object.entries({ solved_at: solved, updated_at: record.updated_at })) {
    if (at && Date.parse(at) < Date.parse(record.created_at)) throw new LineError(`${name} is before created_at`);
  }
  const submitter = record.submitter?.id ?? record.submitter_id;
  const { solved_at: _, ...counts } = record.metric_set ?? {};
  return {
    externalId: externalId(record.id),
    subject: record.subject ?? '',
    requester: requesterOf(record, String(requesterId)),
    words,
    status: record.status,
    channel: record.via?.channel ?? 'api',
    tags: record.tags,
    ...(record.problem_id ? { problem: externalId(record.problem_id) } : {}),
    ...(assignee ? { assignee: String(assignee) } : {}),
    more: {
      created_at: record.created_at,
      ...(record.updated_at && { updated_at: record.updated_at }),
      ...(record.priority && { priority: record.priority }),
      ...(record.type && { type: record.type }),
      ...(solved && (record.status === 'solved' || record.status === 'closed') ? { solved_at: solved } : {}),
      ...(submitter && String(submitter) !== String(requesterId) ? { submitter: String(submitter) } : {}),
      ...(rating?.score === 'good' || rating?.score === 'bad' ? { satisfaction_rating: rating } : {}),
      ...(record.metric_set ? { metric_set: counts } : {}),
    },
  };
}

const externalId = (of: string | number): string => `import:ticket:${of}`;

function requesterOf({ requester }: Ticket, id: string): Requester {
  return {
    externalId: `import:user:${id}`,
    name: requester?.name?.trim() || `Customer ${id}`,
    // Somebody else's customers must get no mail from a trial: the address is not taken over.
    email: `user-${id}@imported.example`,
    ...(requester?.locale && { locale: requester.locale }),
  };
}

function wordsOf(record: Ticket, requesterId: string): readonly Words[] {
  const start = Date.parse(record.created_at);
  const { comments } = record;
  if (comments.length === 0) {
    const text = record.description ?? '';
    return text.trim() === '' ? [] : [{ by: 'requester', text, public: true, at: start }];
  }
  let before = start;
  return comments.flatMap((each): Words[] => {
    const text = each.plain_body ?? each.body ?? each.html_body?.replace(/<[^>]+>/g, ' ') ?? '';
    const author = each.author_id ?? each.author?.id;
    // A comment without a time was written at that of the one before it.
    before = each.created_at === undefined ? before : Date.parse(each.created_at);
    if (text.trim() === '') return [];
    const byRequester = author === undefined || author === null || String(author) === requesterId;
    const seconds = each.data?.call_duration;
    return [
      {
        by: byRequester ? 'requester' : { agent: String(author) },
        text,
        public: each.public,
        at: before,
        ...(each.via && { channel: each.via.channel }),
        ...(typeof seconds === 'number' && { callSeconds: seconds }),
      },
    ];
  });
}
