import { describe, expect, it } from 'vitest';
import type { ZafClient } from '../../../../src/helpdesk/zaf/client';
import { createHost } from '../../../../src/helpdesk/zaf/host';
import { handClock } from '../../../support/hand-clock';

const host = (client: Partial<ZafClient>) => createHost(client as ZafClient, handClock(0), 1_000);

/** The limits of the framework's two generations, by their own words. */
const npmTimeout = Object.assign(new Error('Timeout when invoking "get"'), { name: 'TimeoutError' });
const cdnTimeout = new Error('Invocation request timeout');

describe('createHost', () => {
  it.each([npmTimeout, cdnTimeout])('says timed-out to the framework’s own limit (%s)', async (error) => {
    const get = () => Promise.reject(error);
    await expect(host({ get }).get(['a'])).rejects.toMatchObject({
      name: 'HelpdeskError',
      code: 'timed-out',
      cause: error,
    });
  });

  it('says timed-out where the framework resolves with its own limit, to reads and to actions', async () => {
    const limit = { name: 'TimeoutError', message: 'Timeout when invoking "get"', invocationName: 'get' };
    const waiting = host({ get: async () => limit, invoke: async () => limit });
    await expect(waiting.get(['a'])).rejects.toMatchObject({ code: 'timed-out' });
    await expect(waiting.invoke('resize')).rejects.toMatchObject({ code: 'timed-out' });
  });

  it.each([new Error('"a" No such Api'), { message: 'x' }, undefined])(
    'says failed to every other refusal (%s)',
    async (error) => {
      const invoke = () => Promise.reject(error);
      await expect(host({ invoke }).invoke('a')).rejects.toMatchObject({ name: 'HelpdeskError', code: 'failed' });
    },
  );

  it('says failed where the framework throws at once', async () => {
    const get = () => {
      throw new Error('The get method accepts a string or array of strings.');
    };
    await expect(host({ get }).get(['a'])).rejects.toMatchObject({ code: 'failed' });
  });

  it('tells only the paths that were asked for and did not fail', async () => {
    const get = async () => ({
      a: 1,
      b: 2,
      c: null,
      d: undefined,
      e: 0,
      f: false,
      other: 3,
      errors: { b: { message: 'x' } },
    });
    const told = await host({ get }).get(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect([...told]).toEqual([
      ['a', 1],
      ['e', 0],
      ['f', false],
    ]);
  });

  it('takes an answer without a list of errors where it holds what was asked for', async () => {
    expect([...(await host({ get: async () => ({ a: 1 }) }).get(['a']))]).toEqual([['a', 1]]);
  });
});
