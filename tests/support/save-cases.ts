import { expect, it } from 'vitest';
import type { World } from './helpdesk-suite';

/** Cases of a submit that may be held, for every adapter in a host's window. */
export function saveCases(start: () => Promise<World>): void {
  it('asks every time, and words hold it', async () => {
    const { helpdesk, controls } = await start();
    const answers = ['Not yet', undefined];
    helpdesk.beforeSave(async () => answers.shift());
    expect(await controls.submit()).toBe('Not yet');
    expect(await controls.submit()).toBeUndefined();
    expect(answers).toEqual([]);
  });

  it('is not held where asking fails, at once or later', async () => {
    const { helpdesk, controls } = await start();
    helpdesk.beforeSave(() => {
      throw new Error('broken');
    });
    helpdesk.beforeSave(() => Promise.reject(new Error('broken')));
    expect(await controls.submit()).toBeUndefined();
  });

  it('is not held by an answer that does not come', async () => {
    const { helpdesk, controls, clock } = await start();
    let asked = false;
    helpdesk.beforeSave(() => {
      asked = true;
      return new Promise(() => {});
    });
    const ended: unknown[] = [];
    const submitted = controls.submit().then((words) => ended.push(words));
    await expect.poll(() => asked).toBe(true);
    expect(ended).toEqual([]);
    clock.advance(2_000);
    await submitted;
    expect(ended).toEqual([undefined]);
    expect(clock.waiting).toBe(0);
  });

  it('asks nobody any more who has ended it', async () => {
    const { helpdesk, controls } = await start();
    const stop = helpdesk.beforeSave(async () => 'Not yet');
    stop();
    stop();
    expect(await controls.submit()).toBeUndefined();
  });
}
