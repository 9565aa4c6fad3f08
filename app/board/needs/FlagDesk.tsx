import { mayOpenBoard } from '../../../src/settings/supervisors';
import { actTold, type Wish } from '../../shared/flags/act-events';
import { actText } from '../../shared/flags/event-text';
import { FlagActions } from '../../shared/flags/FlagActions';
import type { Standing } from '../../shared/flags/standing';
import { useFlagTexts } from '../../shared/flags/texts';
import { useNames } from '../../shared/flags/use-names';
import { useWords } from '../../shared/i18n/WordsContext';
import { EvidenceList } from '../../shared/report/EvidenceList';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { zoneOf } from '../../shared/zone-of';
import type { BoardDesk } from '../board-desk';
import type { TicketFlags } from './use-ticket-flags';

/** The flags of an open row: what each stands on, who has it and why, and what the reader may do. What is done shows in the row. */
export function FlagDesk({ flags, desk }: { flags: TicketFlags; desk: BoardDesk }) {
  const words = useWords();
  const f = useFlagTexts();
  const { standings, asOf, known, keeping, trouble, act } = flags;
  const { me, settings } = desk;
  const people = standings.flatMap(({ events }) => events.flatMap(({ who }) => (who === 'engine' ? [] : [who])));
  const nameOf = useNames(people, known, keeping);
  const run =
    act &&
    ((standing: Standing) =>
      (wish: Wish): Promise<void> =>
        act(
          (who, now) => actTold(standing, wish, who, now),
          (name) =>
            f('note', {
              flag: words.t(`flags.${standing.cause}`),
              what: actText(wish, name, { f, format: words.format, asOf }),
            }),
        ));
  return (
    <div className="flag-desk">
      {trouble && <TroubleNotice trouble={trouble} />}
      {standings.map((standing) => (
        <section key={standing.cause} data-flag={standing.cause} data-flag-state={standing.state}>
          <h3 className="part-title">{words.t(`flags.${standing.cause}`)}</h3>
          {standing.flag && <EvidenceList evidence={standing.flag.evidence} />}
          <FlagActions
            standing={standing}
            nameOf={nameOf}
            asOf={asOf}
            zone={zoneOf(me)}
            supervises={mayOpenBoard(me, settings.account)}
            act={run?.(standing)}
          />
        </section>
      ))}
      {standings.length > 0 && <BrowserOnly flags={flags} />}
    </div>
  );
}

/** Says so where what is done is known to this browser alone. */
export function BrowserOnly({ flags: { keeping } }: { flags: Pick<TicketFlags, 'keeping'> }) {
  const f = useFlagTexts();
  return keeping?.store.place === 'browser' ? <p className="small-print">{f('place.browser')}</p> : null;
}
