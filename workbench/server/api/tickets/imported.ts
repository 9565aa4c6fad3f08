import { nextId, nextIds } from '../../store/index';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { parseTime } from '../core/time';
import { storedRating } from '../satisfaction/rate';
import { businessTimeOf } from '../schedules/record';
import { userBrief } from '../users/brief';
import { type AuditRow, commentEvent, createEvents } from './audit';
import { type CommentInput, type CommentRow, commentRow, commentTexts, commentVia, isAutomatic } from './comment';
import { blankTicket } from './create';
import { importedMetrics, type PastComment } from './import-metrics';
import type { ImportInput } from './input';
import type { MetricState } from './metric-state';
import type { TicketRow } from './record';

/** Everything that an imported ticket adds to the database. */
export interface ImportedTicket {
  readonly ticket: TicketRow;
  readonly comments: CommentRow[];
  readonly audits: AuditRow[];
  /** The closed ticket that this one goes on with. */
  readonly followedUp: number | undefined;
  readonly metrics: MetricState & { readonly ticket_id: number; readonly id: number };
}

type Written = PastComment & {
  readonly input: CommentInput;
  readonly texts: NonNullable<ReturnType<typeof commentTexts>>;
};

/** Builds a ticket with its past: comments in order of time, one audit each, metrics as far as the comments tell them. */
export async function importTicket(call: Call, input: ImportInput): Promise<ImportedTicket> {
  const blank = await blankTicket(call, input, 'as-given');
  const writings = await pastComments(call, input, blank.requester_id);
  const [first] = writings;
  if (first === undefined) throw invalid({ base: 'Description: cannot be blank' });
  const created = pastTime(call, 'created_at', input.created_at) ?? first.at;
  const solved = pastTime(call, 'solved_at', input.solved_at ?? undefined);
  const updated =
    pastTime(call, 'updated_at', input.updated_at) ??
    new Date(Math.max(created.getTime(), solved?.getTime() ?? 0, ...writings.map(({ at }) => at.getTime())));
  for (const [name, time] of Object.entries({ solved_at: solved, updated_at: updated })) {
    if (time !== undefined && time < created) throw invalid({ [name]: `${name}: is before created_at` });
  }
  const rating = input.satisfaction_rating;
  const ticket: TicketRow = {
    ...blank,
    id: await nextId(call.sql, 'ticket_id'),
    description: first.texts.body,
    is_public: writings.some((one) => one.public),
    satisfaction:
      rating && rating.score !== 'unoffered'
        ? await storedRating(call, {
            score: rating.score,
            comment: rating.comment ?? null,
            at: pastTime(call, 'satisfaction_rating.created_at', rating.created_at) ?? solved ?? updated,
          })
        : null,
    created_at: created,
    updated_at: updated,
    generated_at: call.now,
  };
  const properties = createEvents(ticket);
  const [metricId = 0, ...ids] = await nextIds(call.sql, 1 + 2 * writings.length + properties.length);
  const comments = writings.map((one, at) =>
    commentRow(one.input, one.texts, {
      id: ids[2 * at + 1] ?? 0,
      ticket_id: ticket.id,
      audit_id: ids[2 * at] ?? 0,
      author_id: one.authorId,
      public: one.public,
      via: commentVia(one.input, ticket.via),
      is_first: at === 0,
      created_at: one.at,
    }),
  );
  const created_events = properties.map((event, at) => ({ id: ids[2 * writings.length + at] ?? 0, ...event }));
  const audits = comments.map((comment, at) => ({
    id: comment.audit_id,
    ticket_id: ticket.id,
    author_id: comment.author_id,
    via: comment.via,
    metadata: { system: {}, custom: {} },
    events: [commentEvent(comment), ...(at === 0 ? created_events : [])],
    created_at: comment.created_at,
  }));
  const counted = Object.fromEntries(Object.entries(input.metric_set ?? {}).filter(([, value]) => value !== undefined));
  const metrics = {
    ...importedMetrics(ticket, writings, solved, await businessTimeOf(call)),
    ...counted,
    ticket_id: ticket.id,
    id: metricId,
  };
  return { ticket, comments, audits, metrics, followedUp: input.via_followup_source_id };
}

/** The comments in order of time. A description that is not the first of them is one itself. */
async function pastComments(call: Call, input: ImportInput, requesterId: number): Promise<Written[]> {
  const inputs = [...(input.comments ?? (input.comment === undefined ? [] : [input.comment]))];
  const description = input.description?.trim();
  const firstBody = inputs[0] === undefined ? undefined : commentTexts(inputs[0])?.body.trim();
  if (description && description !== firstBody) {
    const earliest = inputs.flatMap((one) => one.created_at ?? []).sort()[0];
    inputs.unshift({ body: description, author_id: requesterId, created_at: input.created_at ?? earliest });
  }
  const agents = await staffAmong(
    call,
    inputs.map((one) => one.author_id ?? requesterId),
  );
  const created = pastTime(call, 'created_at', input.created_at) ?? call.now;
  const written = inputs.flatMap((one): Written[] => {
    const texts = commentTexts(one);
    if (texts === undefined) return [];
    const authorId = one.author_id ?? requesterId;
    const at = pastTime(call, 'comments.created_at', one.created_at) ?? created;
    return [
      {
        input: one,
        texts,
        at,
        authorId,
        byAgent: agents.has(authorId),
        automatic: isAutomatic(one),
        public: one.public ?? true,
      },
    ];
  });
  return written.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Which of these users are agents; 422 where one does not exist. */
async function staffAmong(call: Call, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const staff = new Set<number>();
  for (const id of new Set(ids)) {
    const user = await userBrief(call, id);
    if (user === undefined) throw invalid({ author_id: `User ${id} does not exist` });
    if (user.role !== 'end-user') staff.add(id);
  }
  return staff;
}

/** Clocks differ a little; more than that is no past. */
const SKEW_MS = 60_000;

function pastTime(call: Call, name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw invalid({ [name]: `${name}: ${text} is not a date` });
  if (time.getTime() > call.now.getTime() + SKEW_MS) throw invalid({ [name]: `${name}: ${text} is in the future` });
  return time;
}
