// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWarningKeeper } from '../../../app/shared/warning-keeper';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('warnings that are off in a browser', () => {
  it('are off for the same installation, and for no other', () => {
    expect(createWarningKeeper('acme/7').keep(['blame', 'no-apology'])).toBe(true);

    expect(createWarningKeeper('acme/7').recall()).toEqual(['blame', 'no-apology']);
    expect(createWarningKeeper('acme/8').recall()).toEqual([]);
  });

  it('leave nothing behind once all are on again', () => {
    const keeper = createWarningKeeper('acme/7');
    keeper.keep(['blame']);
    keeper.keep([]);

    expect(localStorage.length).toBe(0);
  });

  it.each(['no JSON', '{"blame":true}', '[1]', '["none of ours"]'])('are none where %s was kept', (text) => {
    localStorage.setItem('evenkeel-warnings-off-1/acme/7', text);

    expect(createWarningKeeper('acme/7').recall()).toEqual([]);
  });

  it('are told to the other tickets of the browser, until they stop listening', () => {
    const then = vi.fn();
    const stop = createWarningKeeper('acme/7').watch(then);
    const changed = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key }));
    changed('evenkeel-warnings-off-1/acme/7');
    changed('of another app');
    stop();
    changed('evenkeel-warnings-off-1/acme/7');

    expect(then).toHaveBeenCalledTimes(1);
  });

  it('are said to be not kept where the browser refuses', () => {
    vi.stubGlobal('localStorage', undefined);

    expect(createWarningKeeper('acme/7').recall()).toEqual([]);
    expect(createWarningKeeper('acme/7').keep(['blame'])).toBe(false);
  });
});
