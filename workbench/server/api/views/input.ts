import * as v from 'valibot';
import { idSchema, parse, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid, missingParameter } from '../core/errors';
import { Conditions } from '../paging/index';
import { isColumn, viewSorts } from './columns';
import { demand } from './conditions';
import { type Execution, usualExecution, type ViewRow } from './record';

/** A condition on tickets, as views and policies have them. */
export const conditionSchema = v.object({
  field: v.string(),
  operator: v.string(),
  value: v.pipe(
    v.optional(v.nullable(textSchema), ''),
    v.transform((value) => value ?? ''),
  ),
});

const order = v.optional(v.picklist(['asc', 'desc']));

const schema = v.object({
  title: v.optional(textSchema),
  description: v.optional(v.nullable(textSchema)),
  active: v.optional(v.boolean()),
  position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
  all: v.optional(v.array(conditionSchema)),
  any: v.optional(v.array(conditionSchema)),
  output: v.optional(
    v.object({
      columns: v.optional(v.array(v.string())),
      group_by: v.optional(v.nullable(v.string())),
      group_order: order,
      sort_by: v.optional(v.string()),
      sort_order: order,
    }),
    {},
  ),
  restriction: v.optional(v.nullable(v.object({ type: v.picklist(['Group', 'User']), id: idSchema }))),
});

/** What a request says of a view. */
export type ViewInput = Pick<ViewRow, 'conditions' | 'description' | 'restriction'> & {
  readonly title: string | undefined;
  readonly active: boolean | undefined;
  readonly position: number | undefined;
  readonly execution: Execution;
};

const MAX_COLUMNS = 10;
/** A view is about tickets in some state or of somebody: one of these is among its `all` conditions. */
const anchors = new Set(['status', 'type', 'group_id', 'assignee_id', 'requester_id']);

/** `{view: {...}}` of a new view, of a preview, or of a change to the one `before`; 422 for a view that there could not be. */
export function viewInput(call: Call, before?: ViewRow): ViewInput {
  const body = parse(v.object({ view: v.optional(v.unknown()) }), call.body ?? {});
  if (body.view === undefined) throw missingParameter('view');
  const given = parse(schema, body.view);
  const all = given.all ?? before?.conditions.all ?? [];
  const any = given.any ?? before?.conditions.any ?? [];
  const output: Execution = { ...usualExecution, ...before?.execution, ...present(given.output) };
  if (!all.some(({ field }) => anchors.has(field))) {
    throw invalid({ base: `A view needs an "all" condition on one of ${[...anchors].join(', ')}` });
  }
  demand(call, new Conditions(), { all, any });
  if (output.columns.length > MAX_COLUMNS) throw invalid({ base: `A view has at most ${MAX_COLUMNS} columns` });
  const named = [...output.columns, ...(output.group_by === null ? [] : [output.group_by])];
  const unknown =
    named.find((name) => !isColumn(name)) ?? (Object.hasOwn(viewSorts, output.sort_by) ? undefined : output.sort_by);
  if (unknown !== undefined) throw invalid({ base: `Column is not valid: ${unknown}` });
  return {
    title: given.title?.trim(),
    description: given.description === undefined ? (before?.description ?? null) : given.description,
    active: given.active,
    position: given.position,
    conditions: { all, any },
    execution: output,
    restriction: given.restriction === undefined ? (before?.restriction ?? null) : given.restriction,
  };
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const present = <T extends object>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
