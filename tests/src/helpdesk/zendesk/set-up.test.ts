import { describe, expect, it } from 'vitest';
import { type AskJson, statusError } from '../../../../src/helpdesk/zendesk/read-json';
import { planSetUp, settingsFor, settingsWithout, setUp, takeAway } from '../../../../src/helpdesk/zendesk/set-up';
import { piecesOf } from '../../../../src/helpdesk/zendesk/set-up/pieces';
import { ORIGIN, startTestApi } from '../../../support/workbench-api';

const test = startTestApi();
const writes: string[] = [];
const asks =
  (who: 'admin' | 'agent'): AskJson =>
  async (path, _signal, write) => {
    if (write) writes.push(`${write.method} ${path}`);
    const answer = await test.api.fetch(
      new Request(ORIGIN + path, {
        method: write?.method ?? 'GET',
        headers: { authorization: `Bearer ${who}-token`, 'content-type': 'application/json' },
        ...(write?.body !== undefined && { body: JSON.stringify(write.body) }),
      }),
    );
    if (!answer.ok) throw statusError(path, answer.status, () => undefined, test.now);
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  };
const ask = asks('admin');
const pieces = piecesOf({ date: 'We can solve this by …', choice: 'There are two ways: …' });
const missing = async () =>
  (await planSetUp(ask, pieces)).filter(({ found }) => found === undefined).map(({ piece }) => piece.id);

describe('set-up', () => {
  it('says what is missing and writes nothing by that', async () => {
    expect(await missing()).toEqual(pieces.map(({ id }) => id));
    expect(writes).toEqual([]);
  });

  it('makes what is missing, once, and gives the settings that name it', async () => {
    for (const planned of await planSetUp(ask, pieces)) await setUp(ask, planned);
    expect(await missing()).toEqual([]);
    const count = writes.length;
    const plan = await planSetUp(ask, pieces);
    for (const planned of plan) await setUp(ask, planned);
    expect(writes).toHaveLength(count);
    expect(settingsFor(plan)).toEqual({
      health_field: 'evenkeel_health',
      followup_field: expect.stringMatching(/^\d+$/),
      flag_field: expect.stringMatching(/^\d+$/),
      offer_macros: 'Offer::',
    });
  });

  it('makes a view that finds tickets by the band that is written back', async () => {
    const bad = await test.ticket({ tags: ['evenkeel_band_critical'] });
    await test.ticket({ tags: ['evenkeel_band_healthy'] });
    const view = (await planSetUp(ask, pieces)).find(({ piece }) => piece.id === 'view')?.found;
    const { tickets } = await test.get<{ tickets: { id: number }[] }>(`/api/v2/views/${view}/tickets`);
    expect(tickets.map(({ id }) => id)).toEqual([bad.id]);
  });

  it('makes only what somebody has taken away meanwhile', async () => {
    const macro = (await planSetUp(ask, pieces)).find(({ piece }) => piece.id === 'offer-date');
    await test.call('DELETE', `/api/v2/macros/${macro?.found}`);
    expect(await missing()).toEqual(['offer-date']);
    const before = writes.length;
    for (const planned of await planSetUp(ask, pieces)) await setUp(ask, planned);
    expect(writes.slice(before)).toEqual(['POST /api/v2/macros.json']);
  });

  it('empties the settings that name what is taken away, and leaves those that name something else', async () => {
    const plan = await planSetUp(ask, pieces);
    const made = settingsFor(plan);
    const now = { ...made, followup_field: '360001234567', offer_macros: 'Goodwill::' };
    expect(settingsWithout(plan, now)).toEqual({ health_field: '', flag_field: '' });
  });

  it('takes everything away again', async () => {
    for (const planned of await planSetUp(ask, pieces)) await takeAway(ask, planned);
    expect(await missing()).toEqual(pieces.map(({ id }) => id));
  });

  it('is refused for an agent where only admins may', async () => {
    const [field] = await planSetUp(asks('agent'), pieces);
    await expect(field && setUp(asks('agent'), field)).rejects.toMatchObject({ code: 'no-permission' });
  });
});
