import * as v from 'valibot';
import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import type { Clock } from '../port';
import { type AskJson, isSuccess, nameOf, objectIn, parseJson, statusError } from '../zendesk/read-json';
import { record } from '../zendesk/schema';
import type { ZafClient, ZafRequest } from './client';
import { headersOf } from './headers';
import { httpAnswer } from './schema';

/** @returns a reader and writer, as the signed-in agent, that rejects with a HelpdeskError for all but a JSON object with a status of success. */
export const createReadJson =
  (client: ZafClient, clock: Clock, ms: number): AskJson =>
  async (path, signal, write) => {
    const what = nameOf(path);
    const options: ZafRequest = {
      url: path,
      type: write?.method ?? 'GET',
      ...(write && { contentType: 'application/json', data: JSON.stringify(write.body) }),
      dataType: 'json',
      httpCompleteResponse: true,
      autoRetry: false,
      timeout: ms,
    };
    const ask = async (): Promise<unknown> => {
      try {
        return await client.request(options);
      } catch (refusal) {
        return new Refusal(refusal);
      }
    };
    const answer = await withDeadline(ask, { clock, ms, what, signal });
    const refused = answer instanceof Refusal;
    const http = v.safeParse(httpAnswer, refused ? answer.value : answer);
    if (!http.success) {
      // A host that does not know `httpCompleteResponse` hands over the body alone.
      const bare = v.safeParse(record, answer);
      if (!refused && bare.success) return bare.output;
      throw new HelpdeskError(refused ? 'failed' : 'unreadable', what);
    }
    const { status, statusText, responseJSON, responseText } = http.output;
    const headers = headersOf(http.output);
    if (status === 204) return {};
    if (isSuccess(status)) return objectIn(what, headers, () => responseJSON ?? parseJson(responseText));
    // jQuery's word where the host itself waited too long.
    if (status === 0 && statusText === 'timeout') throw new HelpdeskError('timed-out', `${what}: 0`);
    throw statusError(what, status, headers, clock.now(), responseText);
  };

/** Keeps what a request was refused with apart from what it was answered with: neither is an `Error`. */
class Refusal {
  constructor(readonly value: unknown) {}
}
