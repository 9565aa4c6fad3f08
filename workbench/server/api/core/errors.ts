/** An answer that is no success, thrown from anywhere inside a call; the transaction is rolled back. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    /** An object is sent as JSON, a string as plain text. */
    readonly body: object | string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(typeof body === 'string' ? body : JSON.stringify(body));
  }
}

/** 401: no credential, or a wrong one. */
export const unauthorized = (): ApiError => new ApiError(401, { error: "Couldn't authenticate you" });

/** 403: a matter of role, or of what the person may see. */
export const forbidden = (
  message = 'You do not have access to this page. Please contact the account owner.',
): ApiError => new ApiError(403, { error: { title: 'Forbidden', message } });

/** 404: no such record. */
export const notFound = (): ApiError => new ApiError(404, { error: 'RecordNotFound', description: 'Not found' });

/** 400 in plain text, as Zendesk sends it. */
export const missingParameter = (name: string): ApiError => new ApiError(400, `Required parameter missing: ${name}`);

/** 400 of the paging dialect, which has a shape of its own. */
export const badPaging = (code: 'InvalidPaginationParameter' | 'InvalidPaginationDepth', title: string): ApiError =>
  new ApiError(400, { errors: [{ code, title }] });

/** 400 where a request names more records than it may. */
export const tooMany = (max: number): ApiError =>
  new ApiError(400, { error: 'TooManyValues', description: 'The request contained too many values.', max_count: max });

/** 422 naming the fields that are wrong. */
export const invalid = (details: Readonly<Record<string, string>>): ApiError =>
  new ApiError(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: Object.fromEntries(Object.entries(details).map(([field, description]) => [field, [{ description }]])),
  });

/** 409: the ticket changed since the client read it. */
export const updateConflict = (): ApiError =>
  new ApiError(409, {
    error: 'UpdateConflict',
    description: 'Safe Update prevented an update due to outdated ticket data.',
  });

/** What PostgreSQL refused, in the API's words; undefined for anything that is our mistake. */
export function fromDatabase(error: unknown): ApiError | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '23505') {
    return new ApiError(409, { error: 'DatabaseConflict', description: 'Database collision' });
  }
  // Serialisation failures and deadlocks: the same request may succeed when it is sent again.
  if (code === '40001' || code === '40P01') {
    return new ApiError(409, { error: 'DatabaseConflict', description: 'Database collision' });
  }
  // Values that no column takes: out of range, not a date, not text.
  if (code.startsWith('22')) return invalid({ base: 'A value is not valid' });
  return undefined;
}
