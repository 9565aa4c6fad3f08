import './flags.css';
import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../src/facts/instant';
import { useWords } from '../i18n/WordsContext';
import { useAct } from '../use-act';
import type { Wish } from './act-events';
import { stateText } from './event-text';
import { FlagHistory } from './FlagHistory';
import { FlagTrouble } from './FlagTrouble';
import { ReasonForm } from './ReasonForm';
import { SnoozeForm } from './SnoozeForm';
import type { Standing } from './standing';
import { useFlagTexts } from './texts';
import type { NameOf } from './use-names';

interface FlagActionsProps {
  readonly standing: Standing;
  readonly nameOf: NameOf;
  readonly asOf: Instant;
  /** The reader's own time zone. */
  readonly zone: string;
  /** Supervisors work with a flag; everybody may say that its reading is wrong. */
  readonly supervises: boolean;
  /** Does it, and settles once it is kept. Absent where nothing can be done: a closed ticket, nobody signed in. */
  readonly act?: ((wish: Wish) => Promise<void>) | undefined;
}

type Asked = 'resolve' | 'dismiss' | 'snooze';

/** Where a flag stands, who brought it there and why, and what can be done with it. */
export function FlagActions({ standing, nameOf, asOf, zone, supervises, act }: FlagActionsProps) {
  const { t, format } = useWords();
  const f = useFlagTexts();
  const { busy, trouble, run } = useAct();
  const [asks, setAsks] = useState<Asked>();
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  // The button that was pressed is gone: the keyboard goes on where it was.
  useEffect(() => {
    // What is disabled takes no focus.
    if (!moved.current || busy) return;
    moved.current = false;
    group.current?.querySelector<HTMLElement>('button')?.focus();
  });

  const done = (): void => {
    moved.current = true;
    setAsks(undefined);
  };
  const wish = (wanted: Wish): void => {
    if (!act) return;
    run(async () => {
      await act(wanted);
      done();
    });
  };
  const { state } = standing;
  // Who does not supervise says of a flag what may be said of any reading.
  const named = <Kind extends string>(kind: Kind): Kind | 'wrong' =>
    kind === 'dismiss' && !supervises ? 'wrong' : kind;
  return (
    <div className="flag-life" data-flag-life={state}>
      <p className="flag-state" aria-live="polite">
        {stateText(standing, { f, t, format, nameOf, asOf })}
      </p>
      {hasStory(standing) && <FlagHistory standing={standing} nameOf={nameOf} asOf={asOf} />}
      {asks === 'snooze' && (
        <SnoozeForm
          now={asOf}
          zone={zone}
          busy={busy}
          save={(until) => wish({ kind: 'snooze', until })}
          cancel={done}
        />
      )}
      {(asks === 'resolve' || asks === 'dismiss') && (
        <ReasonForm
          label={f(`ask.${named(asks)}`)}
          send={f('ask.save')}
          busy={busy}
          save={(reason) => wish({ kind: asks, reason })}
          cancel={done}
        />
      )}
      {act && asks === undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset wants a legend, which would only repeat the flag.
        <div ref={group} className="flag-buttons" role="group" aria-label={f('actions')}>
          {waysOut(standing, supervises).map((kind) => (
            <button
              key={kind}
              type="button"
              className="link"
              data-act={kind}
              disabled={busy}
              onClick={() =>
                kind === 'snooze' || kind === 'resolve' || kind === 'dismiss' ? setAsks(kind) : wish({ kind })
              }
            >
              {f(`act.${named(kind)}`)}
            </button>
          ))}
        </div>
      )}
      <FlagTrouble trouble={trouble} />
    </div>
  );
}

/** More than that the engine sees it now. */
const hasStory = ({ events }: Standing): boolean => events.some(({ kind }) => kind !== 'occur');

/** What the life of a flag allows from where it stands, and the reader's part in it. */
function waysOut({ state, cause }: Standing, supervises: boolean): readonly Wish['kind'][] {
  if (state === 'resolved' || state === 'dismissed') return ['reopen'];
  // Nothing was read where somebody asked for help: there is nothing to be wrong.
  if (!supervises) return cause === 'help-wanted' ? ['resolve'] : ['dismiss'];
  const ways: readonly Wish['kind'][] = ['take-over', 'snooze', 'resolve', 'dismiss'];
  if (state === 'taken-over') return ways.filter((way) => way !== 'take-over');
  return state === 'acknowledged' ? ways : ['acknowledge', ...ways];
}
