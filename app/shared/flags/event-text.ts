import type { FlagEvent } from '../../../src/facts/flag-event';
import type { Instant } from '../../../src/facts/instant';
import type { Format } from '../i18n/format';
import type { TranslatePart } from '../i18n/late-texts';
import type { Translate } from '../i18n/words';
import type { Standing } from './standing';
import type { FlagKey } from './texts';
import type { NameOf } from './use-names';

interface Saying {
  readonly f: TranslatePart<FlagKey>;
  readonly t: Translate;
  readonly format: Format;
  readonly nameOf: NameOf;
  readonly asOf: Instant;
}

/** What happened, in words without the time. */
export function eventText(event: FlagEvent, { f, t, format, nameOf, asOf }: Saying): string {
  if (event.kind === 'occur') {
    return f('history.occur', { severity: t(`flags.severity.${event.severity}`) });
  }
  return f(`history.${event.kind}`, {
    name: nameOf(event.who),
    ...('note' in event && { note: event.note }),
    ...('reason' in event && { reason: event.reason }),
    ...('until' in event && { until: format.moment(event.until, asOf) }),
  });
}

/** Where a flag stands, with who, when and why; by tags alone where nobody tells more. */
export function stateText(
  { life, state }: Pick<Standing, 'life' | 'state'>,
  { f, format, nameOf, asOf }: Saying,
): string {
  if (life?.state.is !== state) return f(`tagged.${state}`);
  const told = life.state;
  return f(`state.${told.is}`, {
    ...('who' in told && { name: nameOf(told.who) }),
    time: format.moment(told.at, asOf),
    ...('reason' in told && { reason: told.reason }),
    ...('until' in told && { until: format.moment(told.until, asOf) }),
  });
}
