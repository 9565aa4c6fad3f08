import { RestError } from '../rest/rest';
import { text } from '../strings';

/** One line for the agent about something that failed. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof RestError)) return error instanceof Error ? error.message : String(error);
  if (error.status === 0) return text('problem.offline');
  if (error.status === 403) return text('problem.forbidden');
  if (error.status === 404) return text('problem.missing');
  if (error.status === 429) return text('problem.rate-limited');
  return error.message === '' ? text('problem.server', { status: error.status }) : error.message;
};
