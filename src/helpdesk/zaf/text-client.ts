import * as v from 'valibot';
import type { RestAnswer, RestClient } from '../rest/client';
import type { ZafClient } from './client';
import { headersOf } from './headers';
import { httpAnswer } from './schema';

/**
 * The REST API through the host, as text: whoever asked takes the text apart where it holds nobody up. A status that is no
 * success is an answer as well. Rejects where none came.
 */
export const createTextClient =
  (client: ZafClient, ms: number): RestClient =>
  async (path, _signal, write) => {
    const told: unknown = await client
      .request({
        url: path,
        type: write?.method ?? 'GET',
        ...(write && { contentType: 'application/json' as const, data: JSON.stringify(write.body) }),
        dataType: 'text',
        httpCompleteResponse: true,
        autoRetry: false,
        timeout: ms,
      })
      // A refusal is a plain object with the answer in it.
      .catch((refusal: unknown) => refusal);
    const http = v.safeParse(httpAnswer, told);
    if (!http.success) {
      if (typeof told === 'string') return answerOf(200, told, () => undefined);
      throw new Error('no answer');
    }
    const { status, responseText = '' } = http.output;
    if (status === 0) throw new Error('no connection');
    return answerOf(status, responseText, headersOf(http.output));
  };

const answerOf = (status: number, text: string, header: (name: string) => string | undefined): RestAnswer => ({
  status,
  headers: { get: (name) => header(name.toLowerCase()) ?? null },
  text: async () => text,
});
