/** What went wrong with one path of a call; the app gets `{name, message, path}` in `result.errors`. */
export class ApiError extends Error {
  override readonly name = 'Error';
}

/** The wording of Zendesk's own SDK tests for a path that the host does not know. */
export const noSuchApi = (): ApiError => new ApiError('No such Api');

export const readOnly = (): ApiError => new ApiError('cannot be set');
