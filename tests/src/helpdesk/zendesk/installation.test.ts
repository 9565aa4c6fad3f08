import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInstallation, saveInstallation } from '../../../../src/helpdesk/zendesk/installation';
import { type AskJson, statusError } from '../../../../src/helpdesk/zendesk/read-json';
import { parameters } from '../../../../src/settings/parameters';
import { ORIGIN, startTestApi } from '../../../support/workbench-api';

const manifest = JSON.parse(readFileSync(new URL('../../../../manifest.json', import.meta.url), 'utf8'));
const test = startTestApi([{ id: 1, name: 'Evenkeel', manifest } as never]);
const names = parameters.map(({ name }) => name);

/** Asks as that person; `between` runs before each write. */
const asks = (who: 'admin' | 'agent', between: () => Promise<unknown> = async () => {}): AskJson => {
  return async (path, _signal, write) => {
    if (write) await between();
    const answer = await test.api.fetch(
      new Request(ORIGIN + path, {
        method: write?.method ?? 'GET',
        headers: { authorization: `Bearer ${who}-token`, 'content-type': 'application/json' },
        ...(write && { body: JSON.stringify(write.body) }),
      }),
    );
    if (!answer.ok) throw statusError(path, answer.status, () => undefined, test.now);
    return (await answer.json()) as Record<string, unknown>;
  };
};

const idOf = async (): Promise<number> => {
  const { installations } = await test.get<{ installations: { id: number }[] }>('/api/v2/apps/installations');
  return installations[0]?.id ?? 0;
};

describe('saveInstallation', () => {
  it('writes as the signed-in admin, and gives what stands there then', async () => {
    const installation = await idOf();
    const seen = await readInstallation(asks('admin'), installation);
    const change = () => ({ reply_hours: 12 });
    const outcome = await saveInstallation(asks('admin'), { installation, seen, names, change });
    expect(outcome).toMatchObject({ saved: true, settings: { reply_hours: 12, band_watch: 75 } });
  });

  it('writes nothing where somebody saved since the settings were seen, and shows the differences', async () => {
    const installation = await idOf();
    const seen = await readInstallation(asks('admin'), installation);
    await test.put(`/api/v2/apps/installations/${installation}`, { settings: { band_watch: 80 } });
    const change = () => ({ reply_hours: 6 });
    const outcome = await saveInstallation(asks('admin'), { installation, seen, names, change });
    expect(outcome).toMatchObject({
      saved: false,
      why: 'changed-before',
      differences: [{ name: 'band_watch', expected: 75, found: 80 }],
    });
    expect(await readInstallation(asks('admin'), installation)).toMatchObject({ reply_hours: 12, band_watch: 80 });
  });

  it('tells where what stands there after the writing is not what was written', async () => {
    const installation = await idOf();
    const seen = await readInstallation(asks('admin'), installation);
    const ask: AskJson = async (path, signal, write) => {
      const answer = await asks('admin')(path, signal, write);
      if (write) {
        await test.put(`/api/v2/apps/installations/${installation}`, { settings: { reply_hours: 99 } });
      }
      return answer;
    };
    const outcome = await saveInstallation(ask, { installation, seen, names, change: () => ({ reply_hours: 6 }) });
    expect(outcome).toMatchObject({
      saved: false,
      why: 'changed-after',
      differences: [{ name: 'reply_hours', expected: 6, found: 99 }],
    });
  });

  it('is refused for an agent', async () => {
    const installation = await idOf();
    const seen = await readInstallation(asks('agent'), installation);
    const change = () => ({ reply_hours: 6 });
    await expect(saveInstallation(asks('agent'), { installation, seen, names, change })).rejects.toMatchObject({
      code: 'no-permission',
    });
  });
});
