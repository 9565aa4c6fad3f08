import type { Folded } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import { inOrder } from '../../../src/flags/in-order';
import { useWords } from '../i18n/WordsContext';
import { eventText } from './event-text';
import type { Standing } from './standing';
import { useFlagTexts } from './texts';
import type { NameOf } from './use-names';

interface FlagHistoryProps {
  readonly standing: Pick<Standing, 'events'>;
  readonly folded?: Folded | undefined;
  readonly nameOf: NameOf;
  readonly asOf: Instant;
}

/** Who did what with a flag, when and why, oldest first. */
export function FlagHistory({ standing, folded, nameOf, asOf }: FlagHistoryProps) {
  const { t, format } = useWords();
  const f = useFlagTexts();
  return (
    <ol className="flag-history" aria-label={f('history.title')}>
      {folded && <li className="small-print">{f('history.folded', { count: folded.count })}</li>}
      {inOrder(standing.events).map((event) => (
        <li key={event.id} data-event={event.kind}>
          <span className="flag-time">{format.moment(event.at, asOf)}</span>{' '}
          {eventText(event, { f, t, format, nameOf, asOf })}
        </li>
      ))}
    </ol>
  );
}
