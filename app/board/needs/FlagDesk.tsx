import { useEffect, useMemo } from 'react';
import { emptyTrail, latestIn } from '../../../src/flags/trail';
import { mayOpenBoard } from '../../../src/settings/supervisors';
import { actTold, type Wish } from '../../shared/flags/act-events';
import { actText } from '../../shared/flags/event-text';
import { FlagActions } from '../../shared/flags/FlagActions';
import { type Standing, standingsOf } from '../../shared/flags/standing';
import { useFlagTexts } from '../../shared/flags/texts';
import { useNames } from '../../shared/flags/use-names';
import { useTrail } from '../../shared/flags/use-trail';
import { useWords } from '../../shared/i18n/WordsContext';
import { EvidenceList } from '../../shared/report/EvidenceList';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { zoneOf } from '../../shared/zone-of';
import type { BoardDesk } from '../board-desk';
import type { Reading, Scoring } from '../scoring/scoring';

interface FlagDeskProps {
  readonly reading: Reading;
  readonly scoring: Scoring;
  readonly desk: BoardDesk;
}

/** The flags of an open row: what each stands on, who has it and why, and what the reader may do. What is done shows in the row. */
export function FlagDesk({ reading: { facts, report }, scoring, desk }: FlagDeskProps) {
  const words = useWords();
  const f = useFlagTexts();
  const { ticket, messages } = facts;
  const { account } = desk.settings;
  const { reading, trouble, keeping, act } = useTrail(ticket.id, account, report.asOf);
  const trail = reading?.trail ?? emptyTrail;
  const asOf = Math.max(report.asOf, latestIn(trail) ?? report.asOf);
  const tags = reading?.tags ?? ticket.tags;
  const standings = useMemo(
    () => standingsOf(report.flags, { trail, tags }, asOf, messages?.at(-1)?.at ?? ticket.createdAt),
    [report.flags, trail, tags, asOf, messages, ticket.createdAt],
  );
  useEffect(() => {
    if (reading && ticket.id !== undefined) scoring.tellTrails([[ticket.id, reading.trail]]);
  }, [reading, ticket.id, scoring]);
  const { me } = desk;
  const known = useMemo(() => new Map(me ? [[me.id, me.name]] : []), [me]);
  const people = standings.flatMap(({ events }) => events.flatMap(({ who }) => (who === 'engine' ? [] : [who])));
  const nameOf = useNames(people, known, keeping);
  const run =
    (standing: Standing) =>
    async (wish: Wish): Promise<void> => {
      if (!me) return;
      const what = actText(wish, me.name, { f, format: words.format, asOf });
      const told = actTold(standing, wish, me.id, Math.max(desk.clock.now(), asOf + 1));
      await act(told, f('note', { flag: words.t(`flags.${standing.cause}`), what }));
    };
  const locked = ticket.status === 'closed' || !me || !keeping || reading?.unreadable;
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
            supervises={mayOpenBoard(me, account)}
            act={locked ? undefined : run(standing)}
          />
        </section>
      ))}
      {keeping?.store.place === 'browser' && standings.length > 0 && (
        <p className="small-print">{f('place.browser')}</p>
      )}
    </div>
  );
}
