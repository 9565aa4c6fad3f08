import { defaultStatusId, statusCategories } from '../account/custom-statuses';
import type { Call } from '../core/call';
import type { Conditions } from '../paging/index';
import { tellsRatings } from '../tickets/record';
import { compare, compareDate, idsOrNames, text } from './compare';
import type { Term } from './parse';

const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const priorities = ['', 'low', 'normal', 'high', 'urgent'];

/** What `satisfaction:` words mean; `good` and `bad` leave out the ratings with a comment, as Zendesk's do. */
const satisfaction: Readonly<Record<string, string>> = {
  good: "t.satisfaction ->> 'score' = 'good' and coalesce(t.satisfaction ->> 'comment', '') = ''",
  goodwithcomment: "t.satisfaction ->> 'score' = 'good' and t.satisfaction ->> 'comment' <> ''",
  bad: "t.satisfaction ->> 'score' = 'bad' and coalesce(t.satisfaction ->> 'comment', '') = ''",
  badwithcomment: "t.satisfaction ->> 'score' = 'bad' and t.satisfaction ->> 'comment' <> ''",
  offered: "t.satisfaction ->> 'score' = 'offered'",
};

/** The condition of one value of a ticket keyword. Unknown keywords find nothing. */
export function ticketTerm(call: Call, conditions: Conditions, term: Term, value: string): string {
  const { key, operator } = term;
  const people = (column: string): string => idsOrNames(call, conditions, 'users', column, value);
  const custom = /^custom_field_(\d{1,15})$/.exec(key)?.[1];
  if (custom !== undefined) return customField(conditions, custom, value);
  switch (key) {
    case 'created':
    case 'created_at':
      return compareDate(call, conditions, 't.created_at', operator, value);
    case 'updated':
    case 'updated_at':
      return compareDate(call, conditions, 't.updated_at', operator, value);
    case 'due_date':
      return compareDate(call, conditions, 't.due_at', operator, value);
    case 'solved':
      return `exists (select 1 from ticket_metrics m where m.ticket_id = t.id and ${compareDate(call, conditions, 'm.solved_at', operator, value)})`;
    case 'status':
      return compare(conditions, 't.status_rank', operator, statuses.indexOf(value.toLowerCase()));
    case 'priority':
      if (value === 'none') return 't.priority is null';
      return compare(conditions, 't.priority_rank', operator, priorities.indexOf(value.toLowerCase()));
    case 'ticket_type':
      return value === 'none' ? 't.type is null' : `t.type = ${conditions.value(value.toLowerCase())}`;
    case 'requester':
      return people('t.requester_id');
    case 'assignee':
      return people('t.assignee_id');
    case 'submitter':
      return people('t.submitter_id');
    case 'commenter':
      return `exists (select 1 from comments c where c.ticket_id = t.id and ${people('c.author_id')})`;
    case 'cc':
      return `exists (select 1 from jsonb_array_elements_text(t.email_cc_ids || t.collaborator_ids) cc where ${people('cc::bigint')})`;
    case 'group':
      return idsOrNames(call, conditions, 'groups', 't.group_id', value);
    case 'organization':
      return idsOrNames(call, conditions, 'organizations', 't.organization_id', value);
    case 'brand':
      return idsOrNames(call, conditions, 'brands', 't.brand_id', value);
    case 'tags':
      if (value === 'none') return "t.tags = '{}'";
      return value.endsWith('*')
        ? `exists (select 1 from unnest(t.tags) tag where starts_with(tag, ${conditions.value(value.slice(0, -1).toLowerCase())}))`
        : `t.tags @> array[${conditions.value(value.toLowerCase())}::text]`;
    case 'subject':
      return text(conditions, 't.search', value);
    case 'description':
      return `exists (select 1 from comments c where c.ticket_id = t.id and c.is_first and ${text(conditions, 'c.search', value)})`;
    case 'comment':
      return `t.id in (select c.ticket_id from comments c where ${text(conditions, 'c.search', value)})`;
    case 'via':
      return `t.via ->> 'channel' = ${conditions.value(value === 'mail' ? 'email' : value.toLowerCase())}`;
    case 'external_id':
      return `t.external_id = ${conditions.value(value)}`;
    case 'fieldvalue':
      return `exists (select 1 from jsonb_each_text(t.custom_fields) f where lower(f.value) = ${conditions.value(value.toLowerCase())})`;
    case 'has_attachment':
      return `${value === 'true' ? '' : 'not '}exists (select 1 from attachments a where a.ticket_id = t.id)`;
    case 'recipient':
      return `lower(t.recipient) = ${conditions.value(value.toLowerCase())}`;
    case 'custom_status_id':
      return /^\d{1,15}$/.test(value) ? statusId(conditions, Number(value)) : 'false';
    case 'support_type':
      // No AI agent works here.
      return value.toLowerCase() === 'agent' ? 'true' : 'false';
    case 'form':
      // The account has one form without an id, as its tickets say.
      return value === 'none' ? 'true' : 'false';
    case 'satisfaction':
      return tellsRatings(call) ? (satisfaction[value.toLowerCase()] ?? 'false') : 'false';
    default:
      return 'false';
  }
}

/** A bare word or phrase: in the subject or in any comment (the description is the first one), or the ticket's number. */
export function ticketWords(conditions: Conditions, value: string, phrase: boolean, look: typeof gatherTexts): string {
  if (!/^#?\d{1,15}$/.test(value) || phrase) return look(conditions, value, phrase);
  const id = conditions.value(Number(value.replace('#', '')));
  return `t.id = ${id} or ${look(conditions, value, phrase)}`;
}

/** The tickets of rare words. Both halves have an index of their own; joined by `or` neither would be used. */
export const gatherTexts = (conditions: Conditions, value: string, phrase: boolean): string =>
  `t.id in (select c.ticket_id from comments c where ${text(conditions, 'c.search', value, phrase)}
    union all select s.id from tickets s where ${text(conditions, 's.search', value, phrase)})`;

/** Whether one ticket has a common word. `offset 0` keeps the planner from gathering the comments of all tickets. */
export const walkTexts = (conditions: Conditions, value: string, phrase: boolean): string =>
  `${text(conditions, 't.search', value, phrase)} or exists (select 1 from comments c where c.ticket_id = t.id
    and ${text(conditions, 'c.search', value, phrase)} offset 0)`;

/** By the status that an agent picked, or by the category's own one where none was. */
function statusId(conditions: Conditions, id: number): string {
  const status = statusCategories.find((category) => defaultStatusId(category) === id);
  const picked = `t.custom_status_id = ${conditions.value(id)}`;
  if (status === undefined) return picked;
  const those = status === 'solved' ? ['solved', 'closed'] : [status];
  return `${picked} or (t.custom_status_id is null and t.status = any(${conditions.value(those)}::text[]))`;
}

function customField(conditions: Conditions, id: string, value: string): string {
  const field = `t.custom_fields ->> ${conditions.value(id)}`;
  if (value === 'none') return `coalesce(${field}, '') = ''`;
  if (value === '*') return `coalesce(${field}, '') <> ''`;
  return `lower(${field}) = ${conditions.value(value.toLowerCase())}`;
}
