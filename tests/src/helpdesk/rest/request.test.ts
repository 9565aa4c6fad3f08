import { describe, expect, it } from 'vitest';
import type { HelpdeskError } from '../../../../src/helpdesk/error';
import type { CancelSignal } from '../../../../src/helpdesk/port';
import type { RestAnswer } from '../../../../src/helpdesk/rest/client';
import { createReadJson } from '../../../../src/helpdesk/rest/request';
import { handClock } from '../../../support/hand-clock';

const now = Date.parse('2026-03-02T09:00:00Z');
const json = { 'content-type': 'application/json; charset=utf-8' };
const path = '/api/v2/users/1/tickets/requested.json?query=Kim';

const read = (client: (path: string, signal: CancelSignal) => Promise<RestAnswer>, signal?: CancelSignal) =>
  createReadJson(client, handClock(now), 5_000)(path, signal);
const answering = (body: string | null, init: ResponseInit) => async () => new Response(body, init);

describe('createReadJson over REST', () => {
  it('gives the object of a JSON answer', async () => {
    await expect(read(answering('{"a":1}', { headers: json }))).resolves.toEqual({ a: 1 });
  });

  it.each([
    ['HTML with status 200', '{"a":1}', { 'content-type': 'text/html' }],
    ['broken JSON', '{"a":', json],
    ['an empty body', '', json],
    ['a list', '[]', json],
    ['a text', '"x"', json],
  ])('says unreadable to %s', async (_, body, headers) => {
    await expect(read(answering(body, { headers }))).rejects.toMatchObject({
      name: 'HelpdeskError',
      code: 'unreadable',
    });
  });

  it.each([
    [302, 'failed'],
    [401, 'no-permission'],
    [403, 'no-permission'],
    [404, 'not-found'],
    [408, 'timed-out'],
    [422, 'failed'],
    [429, 'rate-limited'],
    [500, 'failed'],
    [503, 'failed'],
  ])('tells status %d as %s, whatever the body is', async (status, code) => {
    for (const body of ['<html>Kim</html>', '{"error":"Kim"}', '']) {
      const error: HelpdeskError = await read(answering(body, { status })).then(
        () => Promise.reject(new Error('it did not reject')),
        (one: HelpdeskError) => one,
      );
      expect(error).toMatchObject({ name: 'HelpdeskError', code });
      expect(error.message).toBe(`evenkeel: ${code}: /api/v2/users/1/tickets/requested.json: ${status}`);
    }
  });

  it.each([
    [429, { 'Retry-After': '27' }, now + 27_000],
    [429, { 'retry-after': new Date(now + 60_000).toUTCString() }, now + 60_000],
    [429, { 'ratelimit-reset': '9' }, now + 9_000],
    [503, { 'retry-after': '5' }, now + 5_000],
    [429, {}, undefined],
    [500, { 'retry-after': '5' }, undefined],
  ])('reads from a %d with %j when to try again', async (status, headers, retryAt) => {
    await expect(read(answering('', { status, headers }))).rejects.toMatchObject({ retryAt });
  });

  it('says offline where no answer comes, or only a part of it', async () => {
    const lost = new TypeError('fetch failed');
    await expect(read(() => Promise.reject(lost))).rejects.toMatchObject({ code: 'offline', cause: lost });
    const throwing = (): never => {
      throw lost;
    };
    await expect(read(throwing)).rejects.toMatchObject({ code: 'offline' });
    const part = async (): Promise<RestAnswer> => ({
      status: 200,
      headers: new Headers(json),
      text: () => Promise.reject(lost),
    });
    await expect(read(part)).rejects.toMatchObject({ code: 'offline' });
  });

  it('gives up on an answer, and on a body, that does not end, and calls the request off', async () => {
    const never = new Promise<never>(() => {});
    const endless = [() => never, async () => ({ status: 200, headers: new Headers(json), text: () => never })];
    for (const client of endless) {
      const clock = handClock(now);
      let calledOff = false;
      const asked = createReadJson(
        (_, signal) => {
          signal.addEventListener('abort', () => {
            calledOff = true;
          });
          return client();
        },
        clock,
        5_000,
      )(path);
      await Promise.resolve();
      clock.advance(4_999);
      expect(calledOff).toBe(false);
      clock.advance(1);
      await expect(asked).rejects.toMatchObject({ code: 'timed-out' });
      expect(calledOff).toBe(true);
      expect(clock.waiting).toBe(0);
    }
  });

  it('calls the request off when the caller does', async () => {
    const abort = new AbortController();
    let told: CancelSignal | undefined;
    const asked = read((_, signal) => {
      told = signal;
      return new Promise(() => {});
    }, abort.signal);
    await Promise.resolve();
    abort.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(told?.aborted).toBe(true);
  });
});
