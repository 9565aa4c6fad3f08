import type { ComponentType } from 'react';
import type { RestProps } from './rest-props';

/** The part of the sidebar behind the badge. Loaded once; a failed load is tried again at the next call. */
export function loadRest(): Promise<{ readonly default: ComponentType<RestProps> }> {
  loading ??= import('./Rest').then(
    ({ Rest }) => ({ default: Rest }),
    async () => {
      loading = undefined;
      const { RestMissing } = await import('./RestMissing');
      return { default: RestMissing };
    },
  );
  return loading;
}

let loading: Promise<{ readonly default: ComponentType<RestProps> }> | undefined;
