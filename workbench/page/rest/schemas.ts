import * as v from 'valibot';

/**
 * The parts of REST records that this page reads. The records stay whole (`looseObject`): the host hands them to apps as
 * the server sent them.
 */
const maybeId = v.nullish(v.number(), null);
const maybeText = v.nullish(v.string(), null);

export const user = v.looseObject({
  id: v.number(),
  name: v.string(),
  email: maybeText,
  phone: maybeText,
  role: v.string(),
  role_type: v.nullish(v.number(), null),
  locale: v.nullish(v.string(), 'en-us'),
  organization_id: maybeId,
  only_private_comments: v.nullish(v.boolean(), false),
  default_group_id: maybeId,
  time_zone: maybeText,
  iana_time_zone: maybeText,
});
export type User = v.InferOutput<typeof user>;

export const group = v.looseObject({ id: v.number(), name: v.string() });
export type Group = v.InferOutput<typeof group>;

export const organization = v.looseObject({ id: v.number(), name: v.string() });
export type Organization = v.InferOutput<typeof organization>;

const customField = v.object({ id: v.number(), value: v.unknown() });
export type CustomFieldValue = v.InferOutput<typeof customField>;

export const ticket = v.looseObject({
  id: v.number(),
  subject: maybeText,
  status: v.string(),
  priority: maybeText,
  type: maybeText,
  requester_id: maybeId,
  assignee_id: maybeId,
  group_id: maybeId,
  organization_id: maybeId,
  brand_id: maybeId,
  tags: v.nullish(v.array(v.string()), []),
  custom_fields: v.nullish(v.array(customField), []),
  created_at: v.string(),
  updated_at: v.string(),
  via: v.nullish(v.looseObject({ channel: v.nullish(v.union([v.string(), v.number()]), 'web') })),
  satisfaction_rating: v.nullish(v.looseObject({ score: v.string() }), null),
});
export type Ticket = v.InferOutput<typeof ticket>;

export const comment = v.looseObject({
  id: v.number(),
  type: v.nullish(v.string(), 'Comment'),
  author_id: v.number(),
  html_body: v.nullish(v.string(), ''),
  public: v.boolean(),
  created_at: v.string(),
});
export type Comment = v.InferOutput<typeof comment>;

const auditEvent = v.looseObject({ id: v.number(), type: v.string() });
export const audit = v.looseObject({
  id: v.number(),
  author_id: v.number(),
  created_at: v.string(),
  events: v.array(auditEvent),
});
export type Audit = v.InferOutput<typeof audit>;

/** Records that came along with a list or a single record. */
export const sideloads = {
  users: v.nullish(v.array(user), []),
  groups: v.nullish(v.array(group), []),
  organizations: v.nullish(v.array(organization), []),
};

/** The end of a cursor page. */
export const cursorEnd = { meta: v.object({ has_more: v.boolean(), after_cursor: maybeText }) };

/** Any answer; for writes whose answer is not looked at. */
export const anything = v.unknown();
