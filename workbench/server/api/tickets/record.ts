import { defaultStatusId } from '../account/custom-statuses';
import { fieldsOf } from '../account/field-values';
import { TICKET_FORM_ID } from '../account/ticket-forms';
import { type Call, recordUrl } from '../core/call';
import { stamp, stampOrNull } from '../core/time';

/** Zendesk's status categories. */
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** How a ticket, comment or change came about. */
export interface Via {
  readonly channel: string;
  readonly source: { readonly from: object; readonly to: object; readonly rel: string | null };
}

/** What the customer said of a ticket, or was asked for. Databases of before did not keep the times. */
export interface StoredRating {
  readonly id: number;
  readonly score: string;
  readonly comment: string | null;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** A ticket as stored. */
export interface TicketRow {
  id: number;
  subject: string | null;
  description: string;
  status: Status;
  /** The status an agent picked beside the category's default one. */
  custom_status_id: number | null;
  priority: string | null;
  type: string | null;
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  group_id: number | null;
  organization_id: number | null;
  brand_id: number;
  problem_id: number | null;
  external_id: string | null;
  recipient: string | null;
  tags: string[];
  custom_fields: Record<string, unknown>;
  satisfaction: StoredRating | null;
  via: Via;
  is_public: boolean;
  collaborator_ids: number[];
  follower_ids: number[];
  email_cc_ids: number[];
  followup_ids: number[];
  due_at: Date | null;
  created_at: Date;
  updated_at: Date;
  generated_at: Date;
  deleted_at: Date | null;
}

/** The columns of {@link TicketRow}. */
export const ticketColumns = `t.id, t.subject, t.description, t.status, t.custom_status_id, t.priority, t.type, t.requester_id, t.submitter_id,
  t.assignee_id, t.group_id, t.organization_id, t.brand_id, t.problem_id, t.external_id, t.recipient, t.tags,
  t.custom_fields, t.satisfaction, t.via, t.is_public, t.collaborator_ids, t.follower_ids, t.email_cc_ids,
  t.followup_ids, t.due_at, t.created_at, t.updated_at, t.generated_at, t.deleted_at`;

/** The custom status of a ticket. */
export const customStatusId = (row: Pick<TicketRow, 'status' | 'custom_status_id'>): number =>
  row.custom_status_id ?? defaultStatusId(row.status);

/** A channel without more to say of it. */
export function viaOf(channel: string, rel: string | null = null): Via {
  return { channel, source: { from: {}, to: {}, rel } };
}

/** Ids of the account's own ticket fields, in the order of the form. */
export async function ticketFieldIds(call: Call): Promise<number[]> {
  return (await fieldsOf(call, 'ticket')).map(({ id }) => id);
}

/** How many tickets name each of these as their problem; those that none names are left out. */
export async function incidentCounts(call: Call, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await call.sql.query<{ problem_id: number; count: number }>(
    `select problem_id, count(*) as count from tickets where problem_id = any($1::bigint[]) and deleted_at is null
     group by problem_id`,
    [ids],
  );
  return new Map(rows.map(({ problem_id, count }) => [problem_id, count]));
}

/** A ticket as the API sends it. `fields` repeats the custom fields everywhere but in cursor lists of all tickets. */
export function ticketRecord(
  call: Call,
  row: TicketRow,
  fieldIds: readonly number[],
  shape: { fields?: boolean; generated?: number; hasIncidents?: boolean } = {},
): Record<string, unknown> {
  const fields = fieldIds.map((id) => ({ id, value: row.custom_fields[id] ?? null }));
  return {
    url: recordUrl(call, `tickets/${row.id}`),
    id: row.id,
    external_id: row.external_id,
    via: row.via,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
    generated_timestamp: shape.generated ?? row.generated_at.getTime() / 1000,
    type: row.type,
    subject: row.subject,
    raw_subject: row.subject,
    description: row.description,
    priority: row.priority,
    status: row.status,
    custom_status_id: customStatusId(row),
    recipient: row.recipient,
    requester_id: row.requester_id,
    submitter_id: row.submitter_id,
    assignee_id: row.assignee_id,
    organization_id: row.organization_id,
    group_id: row.group_id,
    collaborator_ids: row.collaborator_ids,
    follower_ids: row.follower_ids,
    email_cc_ids: row.email_cc_ids,
    forum_topic_id: null,
    problem_id: row.problem_id,
    has_incidents: shape.hasIncidents ?? false,
    is_public: row.is_public,
    due_at: stampOrNull(row.due_at),
    tags: row.tags,
    custom_fields: fields,
    satisfaction_rating: shownRating(call, row.satisfaction),
    sharing_agreement_ids: [],
    followup_ids: row.followup_ids,
    brand_id: row.brand_id,
    ticket_form_id: TICKET_FORM_ID,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: row.via.channel === 'native_messaging',
    ...(shape.fields === false ? {} : { fields }),
  };
}

/** Whether tickets tell what their customers said of them: not all plans do, and perhaps not of surveys. */
export const tellsRatings = ({ switches }: Call): boolean =>
  switches.csat !== 'no-csat' && switches.csat !== 'survey-apart';

function shownRating(call: Call, rating: StoredRating | null): object | null {
  if (call.switches.csat === 'no-csat') return null;
  if (rating === null || !tellsRatings(call)) return { score: 'unoffered' };
  return { id: rating.id, score: rating.score, comment: rating.comment };
}
