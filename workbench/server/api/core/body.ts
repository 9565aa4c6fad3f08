import * as v from 'valibot';
import { ApiError, invalid } from './errors';

/** The longest name of a person or an organization, in characters. */
const MAX_NAME = 255;

/** Largest body that is read. Zendesk's own limits are smaller for most endpoints; imports of 100 tickets fit well. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads the whole body before a transaction is opened, so that a slow sender never holds the database. */
export async function readBody(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge();
  if (isUpload(request)) return readBytes(request);
  const type = request.headers.get('content-type') ?? '';
  if (/^multipart\/form-data|^application\/x-www-form-urlencoded/i.test(type)) {
    return request.formData().catch(() => {
      throw new ApiError(400, { error: 'BadRequest', description: 'The form could not be read' });
    });
  }
  const text = await request.text();
  if (text.length > MAX_BYTES) throw tooLarge();
  return text.trim() === '' ? undefined : parseJson(text);
}

/** A file is sent as it is, whatever its type. */
const isUpload = ({ method, url }: Request): boolean =>
  method === 'POST' && /\/api\/v2\/+uploads(\.json)?\/?$/.test(new URL(url).pathname);

async function readBytes(request: Request): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw tooLarge();
  return bytes;
}

const tooLarge = (): ApiError => new ApiError(413, { error: 'PayloadTooLarge', description: 'The body is too large' });

function parseJson(text: string): unknown {
  try {
    // PostgreSQL text holds neither NUL nor half a surrogate pair; JSON can spell both.
    if (!/\\u0000|\\ud[89a-f]/i.test(text)) return JSON.parse(text);
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value));
  } catch {
    throw new ApiError(400, { error: 'BadRequest', description: 'The body is not valid JSON' });
  }
}

/** The text without what PostgreSQL cannot hold. */
export const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** Checks a value from outside; a mismatch becomes a 422 that names the field. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const details: Record<string, string> = {};
  for (const issue of result.issues) {
    const path = issue.path?.map((step) => String(step.key)).join('.') ?? 'base';
    details[path] ??= issue.message;
  }
  throw invalid(details);
}

/** An id, also as a string of digits, as the API takes it; null empties the property. */
export const idSchema = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,15}$/))]),
  v.transform(Number),
  v.safeInteger(),
  v.minValue(0),
);

/** A text; numbers and switches are taken as theirs. */
export const textSchema = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);

/** What is wrong with the length of a name; undefined for a fitting one. */
export const nameProblem = (name: string): string | undefined =>
  [...name].length > MAX_NAME ? `Name: is too long (maximum is ${MAX_NAME} characters)` : undefined;

/** The name of a person or an organization. `blank` is said where there is none. */
export const nameSchema = (blank: string) =>
  v.pipe(
    textSchema,
    v.trim(),
    v.nonEmpty(blank),
    v.check(
      (name) => nameProblem(name) === undefined,
      ({ input }) => nameProblem(input) ?? '',
    ),
  );

/** True or false, also in words. */
export const booleanSchema = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'false'])]),
  v.transform((value) => value === true || value === 'true'),
);

/** Tags as a list or as words in one string; lower case, no spaces, each once. */
export const tagsSchema = v.pipe(
  v.union([v.array(textSchema), v.string()]),
  v.transform((tags) => normaliseTags(typeof tags === 'string' ? tags.split(/[\s,]+/) : tags)),
);

/** Tags as Zendesk keeps them: lower case, one word each, every one once, in order. */
export function normaliseTags(tags: readonly string[]): string[] {
  const words = tags.flatMap((tag) =>
    tag
      .toLowerCase()
      .trim()
      .split(/[\s,]+/),
  );
  return [...new Set(words.filter((word) => word !== ''))].sort();
}
