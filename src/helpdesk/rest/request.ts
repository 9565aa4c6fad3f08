import { createCancel } from '../cancel';
import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import type { Clock } from '../port';
import { type AskJson, isSuccess, nameOf, objectIn, parseJson, statusError } from '../zendesk/read-json';
import type { RestClient } from './client';

/**
 * @param ms milliseconds for each address, its whole body included
 * @returns a reader and writer that rejects with a HelpdeskError for all but a JSON object with a status of success. A request that
 * nobody waits for any more is called off.
 */
export const createReadJson =
  (client: RestClient, clock: Clock, ms: number): AskJson =>
  async (path, signal, write) => {
    const what = nameOf(path);
    const cancel = createCancel();
    const ask = async () => {
      try {
        const answer = await client(path, cancel.signal, write);
        return { status: answer.status, headers: answer.headers, text: await answer.text() };
      } catch (error) {
        throw new HelpdeskError('offline', what, { cause: error });
      }
    };
    try {
      const { status, headers, text } = await withDeadline(ask, { clock, ms, what, signal });
      const header = (name: string): string | undefined => headers.get(name) ?? undefined;
      if (!isSuccess(status)) throw statusError(what, status, header, clock.now(), text);
      return status === NOTHING_TO_SAY ? {} : objectIn(what, header, () => parseJson(text));
    } finally {
      cancel.abort();
    }
  };

/** What was taken away leaves no record to answer with. */
const NOTHING_TO_SAY = 204;
