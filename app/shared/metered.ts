import type { Clock } from '../../src/helpdesk/port';
import type { ZafClient } from '../../src/helpdesk/zaf/client';
import { afterPaint } from './after-paint';
import type { MeteredPage } from './cost-meter';

/** The client, with its requests counted. What counts comes after the badge and holds up nothing. */
export function metered<C extends ZafClient>(client: C, clock: Clock, page: MeteredPage): C {
  const meter = afterPaint()
    .then(() => import('./cost-meter'))
    .then(({ openMeter }) => openMeter(clock, page));
  meter.catch(() => {});
  const request: C['request'] = (options) => {
    const answer = client.request(options);
    const told = answer.catch((refusal: unknown) => refusal);
    void Promise.all([meter, told]).then(
      ([{ count }, what]) => count(what, options.url),
      () => {},
    );
    return answer;
  };
  // The client keeps its state in itself: all but requests is asked of it.
  return new Proxy(client, {
    get(target, name) {
      if (name === 'request') return request;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
