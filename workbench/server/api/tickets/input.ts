import * as v from 'valibot';
import { booleanSchema, idSchema, tagsSchema, textSchema } from '../core/body';
import { commentSchema } from './comment';
import { participantEntries } from './participants';

const optionalId = v.optional(v.nullable(idSchema));
const optionalText = v.optional(v.nullable(textSchema));

const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.picklist(options, (issue) => `${String(issue.input)} is not included in the list`);

const status = oneOf(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

const person = v.object({
  name: v.optional(textSchema),
  email: v.optional(v.nullable(textSchema)),
  locale: v.optional(v.string()),
});

/** What creating, updating and importing a ticket have in common. Unknown properties are ignored, as Zendesk does. */
const common = {
  subject: optionalText,
  raw_subject: optionalText,
  status: v.optional(status),
  priority: v.optional(v.nullable(oneOf(['low', 'normal', 'high', 'urgent']))),
  type: v.optional(v.nullable(oneOf(['problem', 'incident', 'question', 'task']))),
  requester_id: v.optional(idSchema),
  requester: v.optional(v.nullable(person)),
  submitter_id: v.optional(idSchema),
  assignee_id: optionalId,
  assignee_email: optionalText,
  group_id: optionalId,
  organization_id: optionalId,
  brand_id: v.optional(idSchema),
  problem_id: optionalId,
  external_id: optionalText,
  recipient: optionalText,
  due_at: v.optional(v.nullable(v.string())),
  tags: v.optional(v.nullable(tagsSchema)),
  custom_fields: v.optional(v.nullable(v.array(v.object({ id: idSchema, value: v.unknown() })))),
  fields: v.optional(v.unknown()),
  custom_status_id: optionalId,
  ...participantEntries,
};

/** The properties of `{ticket: {...}}` that {@link resolveChanges} reads. */
export const propertiesSchema = v.object(common);
/** A checked {@link propertiesSchema}. */
export type PropertiesInput = v.InferOutput<typeof propertiesSchema>;

/** `{ticket: {...}}` of `POST /tickets`. */
export const createSchema = v.object({
  ...common,
  description: optionalText,
  comment: v.optional(commentSchema),
  via: v.optional(v.looseObject({ channel: v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,40}$/)) })),
  via_followup_source_id: v.optional(idSchema),
  is_public: v.optional(booleanSchema),
});
/** A checked {@link createSchema}. */
export type CreateInput = v.InferOutput<typeof createSchema>;

/** `{ticket: {...}}` of `PUT /tickets/{id}`. */
export const updateSchema = v.object({
  ...common,
  comment: v.optional(commentSchema),
  additional_tags: v.optional(tagsSchema),
  remove_tags: v.optional(tagsSchema),
  safe_update: v.optional(v.unknown()),
  updated_stamp: v.optional(v.string()),
  macro_id: v.optional(idSchema),
  macro_ids: v.optional(v.array(idSchema)),
});
/** A checked {@link updateSchema}. */
export type UpdateInput = v.InferOutput<typeof updateSchema>;

const metricCount = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

/**
 * An import may tell the past. `satisfaction_rating` and `metric_set` are the workbench's own additions (a real account
 * ignores them): an export holds what its comments alone cannot tell.
 */
export const importSchema = v.object({
  ...createSchema.entries,
  comments: v.optional(v.array(commentSchema)),
  created_at: v.optional(v.string()),
  updated_at: v.optional(v.string()),
  solved_at: v.optional(v.nullable(v.string())),
  satisfaction_rating: v.optional(
    v.nullable(
      v.object({
        score: v.picklist(['offered', 'unoffered', 'good', 'bad']),
        comment: optionalText,
        created_at: v.optional(v.string()),
      }),
    ),
  ),
  metric_set: v.optional(
    v.nullable(
      v.object({
        reopens: metricCount,
        replies: metricCount,
        group_stations: metricCount,
        assignee_stations: metricCount,
      }),
    ),
  ),
});
/** A checked {@link importSchema}. */
export type ImportInput = v.InferOutput<typeof importSchema>;
