import { actTold, type Wish } from '../../shared/flags/act-events';
import { actText } from '../../shared/flags/event-text';
import { FlagActions } from '../../shared/flags/FlagActions';
import type { Standing } from '../../shared/flags/standing';
import { useFlagTexts } from '../../shared/flags/texts';
import { useNames } from '../../shared/flags/use-names';
import { useWords } from '../../shared/i18n/WordsContext';
import { useFlagsInFront } from '../flags-context';
import { PlaceLine } from './PlaceLine';

/** One flag of the ticket in front: where it stands, who brought it there, and what the reader may do. */
export function FlagTools({ standing }: { standing: Standing }) {
  const { t, format } = useWords();
  const f = useFlagTexts();
  const { trail, asOf, zone, known, supervises, locked, act } = useFlagsInFront();
  const people = standing.events.flatMap(({ who }) => (who === 'engine' ? [] : [who]));
  const nameOf = useNames(people, known, trail.keeping);
  const run = async (wish: Wish): Promise<void> =>
    act(
      (who, now) => actTold(standing, wish, who, now),
      (name) => f('note', { flag: t(`flags.${standing.cause}`), what: actText(wish, name, { f, format, asOf }) }),
    );
  return (
    <>
      <FlagActions
        standing={standing}
        nameOf={nameOf}
        asOf={asOf}
        zone={zone}
        supervises={supervises}
        act={locked || !trail.keeping ? undefined : run}
      />
      <PlaceLine />
    </>
  );
}
