import type { FlagEvent, HelpCall } from '../../../src/facts/flag-event';
import type { Instant } from '../../../src/facts/instant';
import type { Format } from '../i18n/format';
import type { TranslatePart } from '../i18n/late-texts';
import type { Translate } from '../i18n/words';
import type { Wish } from './act-events';
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
export const eventText = (event: FlagEvent, saying: Saying): string =>
  event.kind === 'occur'
    ? saying.f('history.occur', { severity: saying.t(`flags.severity.${event.severity}`) })
    : actText(event, saying.nameOf(event.who), saying);

/** What somebody does with a flag, or did. */
export function actText(
  act: Wish | Pick<HelpCall, 'kind' | 'note'>,
  name: string,
  { f, format, asOf }: Pick<Saying, 'f' | 'format' | 'asOf'>,
): string {
  return f(`history.${act.kind}`, {
    name,
    ...('note' in act && { note: act.note }),
    ...('reason' in act && { reason: act.reason }),
    ...('until' in act && { until: format.moment(act.until, asOf) }),
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
