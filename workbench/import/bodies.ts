import { createHash } from 'node:crypto';
import type { UserBody } from '../seed/batches';
import { type Known, TAG } from './known';
import type { Requester, Thread, Words } from './thread';

/** User ids of the account's agents. */
export type Agents = readonly number[];

/** The body of `POST /users/create_or_update` for a customer. */
export const userBody = ({ externalId, name, email, locale }: Requester): UserBody => ({
  external_id: externalId,
  name,
  email,
  role: 'end-user',
  verified: true,
  skip_verify_email: true,
  ...(locale && { locale }),
});

/** The body of `POST /imports/tickets` for a thread. */
export function ticketBody(thread: Thread, requesterId: number, agents: Agents, known: Known): object {
  const { words, more } = thread;
  const { submitter, ...taken } = more;
  const first = words[0]?.at ?? 0;
  const { created_at: created = time(first) } = taken;
  // A comment may be told to be older than its ticket; nothing else may.
  const last = Math.max(Date.parse(String(created)), ...words.map(({ at }) => at));
  const problem = thread.problem === undefined ? undefined : known.get(thread.problem);
  const assignee = thread.assignee && agentFor(thread.assignee, agents);
  return {
    external_id: thread.externalId,
    subject: thread.subject,
    status: thread.status,
    requester_id: requesterId,
    submitter_id: typeof submitter === 'string' ? agentFor(submitter, agents) : requesterId,
    ...(assignee && { assignee_id: assignee }),
    // Only a ticket that is there, and is a problem, can be one's problem.
    ...(problem?.problem && { problem_id: problem.id }),
    tags: [TAG, ...thread.tags],
    via: { channel: thread.channel },
    created_at: time(first),
    updated_at: time(last),
    ...(thread.status === 'solved' && { solved_at: time(last) }),
    ...taken,
    comments: words.map((each) => commentBody(each, requesterId, agents, thread.channel)),
  };
}

function commentBody(words: Words, requesterId: number, agents: Agents, channel: string): object {
  const { by, text, callSeconds, at } = words;
  return {
    author_id: by === 'requester' ? requesterId : (agentFor(by.agent, agents) ?? requesterId),
    body: text,
    public: words.public,
    created_at: time(at),
    via: { channel: words.channel ?? channel },
    ...(callSeconds !== undefined && { type: 'VoiceComment', data: { call_duration: callSeconds } }),
  };
}

/** Always the same agent for the same key. */
function agentFor(key: string, agents: Agents): number | undefined {
  const number = createHash('sha256').update(key).digest().readUInt32BE(0);
  return agents[number % Math.max(1, agents.length)];
}

const time = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
