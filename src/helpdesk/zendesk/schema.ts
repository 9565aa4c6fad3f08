import * as v from 'valibot';

/** Shapes that both the app framework and the REST API use. Only fields that we need; all others are let pass. */

/** An id as number; ids of newer accounts are above 2^31 and below 2^53, and some hosts hand them over as text. */
export const id = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number))]),
  v.safeInteger(),
  v.minValue(1),
);

/** An ISO 8601 time as milliseconds since 1970. */
export const instant = v.pipe(v.string(), v.transform(Date.parse), v.number(), v.finite());

/** An object as JSON has them; valibot's own record takes a list for one. */
export const record = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Null, a wrong type and a missing value are all "not told". */
export const maybe = <const S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

/** What was counted or measured. JSON may hold numbers beyond every number, and nobody waits longer than dates reach. */
export const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

/** The value of a user or organization field. */
export const fieldValue = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]);

export const status = v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

export const via = v.object({
  channel: maybe(v.union([v.string(), v.number()])),
  source: maybe(
    v.object({
      rel: maybe(v.string()),
      from: maybe(v.object({ ticket_id: maybe(id), ticketId: maybe(id) })),
    }),
  ),
});
export type Via = v.InferOutput<typeof via>;

/** The parsed value, or undefined where it has another shape. */
export const parsed = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
};

/** The closed ticket that a ticket follows up, where its origin says so. */
export const followUpOf = (origin: Via | undefined): number | undefined => {
  const source = origin?.source;
  return source?.rel === 'follow_up' ? (source.from?.ticket_id ?? source.from?.ticketId) : undefined;
};

/** The day (`YYYY-MM-DD`) that a date field holds; some hosts add midnight to it. */
export const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value)?.[0] : undefined;
