import * as v from 'valibot';
import { id, maybe, parsed } from './schema';

const fields = v.object({ custom_fields: v.array(v.object({ id: maybe(id), value: v.optional(v.unknown()) })) });

/** A ticket field of the account's own in a ticket's record; undefined where the record has no such field. */
export const customField = (record: unknown, field: number): { readonly value?: unknown } | undefined =>
  parsed(fields, record)?.custom_fields.find((one) => one.id === field);
