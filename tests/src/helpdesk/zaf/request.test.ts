import { describe, expect, it } from 'vitest';
import type { ZafClient, ZafRequest } from '../../../../src/helpdesk/zaf/client';
import { createReadJson } from '../../../../src/helpdesk/zaf/request';
import { handClock } from '../../../support/hand-clock';

const now = Date.parse('2026-03-02T09:00:00Z');
const json = { 'content-type': 'application/json; charset=utf-8' };

const read = (request: (options: ZafRequest) => Promise<unknown>) =>
  createReadJson(
    { request } as unknown as ZafClient,
    handClock(now),
    5_000,
  )('/api/v2/users/1/tickets/requested.json?x=1');

describe('createReadJson', () => {
  it('asks for the whole answer, handles 429 itself and hands its time limit on', async () => {
    const asked: ZafRequest[] = [];
    await read(async (options) => {
      asked.push(options);
      return { status: 200, responseHeaders: json, responseJSON: {} };
    });
    expect(asked).toEqual([
      {
        url: '/api/v2/users/1/tickets/requested.json?x=1',
        type: 'GET',
        dataType: 'json',
        httpCompleteResponse: true,
        autoRetry: false,
        timeout: 5_000,
      },
    ]);
  });

  it.each([
    ['parsed JSON', { status: 200, responseHeaders: json, responseJSON: { a: 1 } }],
    ['JSON text', { status: 200, responseHeaders: json, responseText: '{"a":1}' }],
    [
      'headers as one block',
      { status: 200, responseHeaders: 'Date: x\r\nContent-Type: application/json\r\n', responseText: '{"a":1}' },
    ],
    ['no headers', { status: 200, responseText: '{"a":1}' }],
    [
      'headers of no use',
      { status: 200, responseHeaders: { 'content-type': { toString: 1 } }, responseText: '{"a":1}' },
    ],
    ['the body alone', { a: 1 }],
  ])('reads %s', async (_, answer) => {
    await expect(read(async () => answer)).resolves.toEqual({ a: 1 });
  });

  it.each([
    [
      'HTML with status 200',
      { status: 200, responseHeaders: { 'Content-Type': 'text/html' }, responseText: '{"a":1}' },
    ],
    ['broken JSON', { status: 200, responseHeaders: json, responseText: '{"a":' }],
    ['an empty body', { status: 200, responseHeaders: json, responseText: '' }],
    ['a list', { status: 200, responseHeaders: json, responseJSON: [] }],
    ['nothing', undefined],
    ['a text', '<html>'],
  ])('says unreadable to %s', async (_, answer) => {
    await expect(read(async () => answer)).rejects.toMatchObject({ name: 'HelpdeskError', code: 'unreadable' });
  });

  it('says unreadable where the host gave up on broken JSON itself', async () => {
    const refused = { status: 200, statusText: 'parsererror', responseText: '{"a":', responseHeaders: json };
    await expect(read(() => Promise.reject(refused))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it.each([
    [0, 'offline'],
    [401, 'no-permission'],
    [403, 'no-permission'],
    [404, 'not-found'],
    [408, 'timed-out'],
    [422, 'failed'],
    [429, 'rate-limited'],
    [500, 'failed'],
    [502, 'failed'],
    [503, 'failed'],
  ])('tells status %d as %s, whether the host rejects or resolves with it', async (status, code) => {
    const answer = {
      status,
      statusText: 'x',
      responseText: '<html>Kim</html>',
      responseHeaders: { 'content-type': 'text/html' },
    };
    await expect(read(() => Promise.reject(answer))).rejects.toMatchObject({ name: 'HelpdeskError', code });
    await expect(read(async () => answer)).rejects.toMatchObject({ code });
  });

  it('tells the host’s own timeout apart from being offline', async () => {
    await expect(read(() => Promise.reject({ status: 0, statusText: 'timeout' }))).rejects.toMatchObject({
      code: 'timed-out',
    });
  });

  it.each([
    [{ 'Retry-After': '27' }, now + 27_000],
    ['retry-after: 1.5\r\n', now + 1_500],
    [{ 'retry-after': new Date(now + 60_000).toUTCString() }, now + 60_000],
    [{ 'retry-after': new Date(now - 60_000).toUTCString() }, now],
    [{ 'ratelimit-reset': '9' }, now + 9_000],
    [{ 'retry-after': 'later' }, undefined],
    [{}, undefined],
  ])('reads from the headers %j when to try again', async (responseHeaders, retryAt) => {
    await expect(read(() => Promise.reject({ status: 429, responseHeaders }))).rejects.toMatchObject({
      code: 'rate-limited',
      retryAt,
    });
  });

  it.each([undefined, null, 'x', new Error('Kim'), {}])('says failed where the refusal is %s', async (refused) => {
    await expect(read(() => Promise.reject(refused))).rejects.toMatchObject({ name: 'HelpdeskError', code: 'failed' });
  });

  it('says failed where the framework throws at once', async () => {
    const broken = (): never => {
      throw new TypeError('no such option');
    };
    await expect(read(broken)).rejects.toMatchObject({ name: 'HelpdeskError', code: 'failed' });
  });

  it('keeps bodies and queries out of the error’s message', async () => {
    const error: unknown = await read(() => Promise.reject({ status: 403, responseText: 'Kim' })).catch((one) => one);
    expect((error as Error).message).toBe('evenkeel: no-permission: /api/v2/users/1/tickets/requested.json: 403');
  });
});
