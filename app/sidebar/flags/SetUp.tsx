import { useEffect, useState } from 'react';
import type { ObjectSetUp } from '../../../src/helpdesk/zendesk/flag-trail/set-up-object';
import { FlagTrouble } from '../../shared/flags/FlagTrouble';
import { useFlagTexts } from '../../shared/flags/texts';
import { useWords } from '../../shared/i18n/WordsContext';
import { useAct } from '../../shared/use-act';
import { useFlagsInFront } from '../flags-context';

/** One click that makes the custom object which the account wants and does not have; says before what it makes. Admins alone. */
export function SetUp() {
  const { format } = useWords();
  const f = useFlagTexts();
  const { trail, isAdmin } = useFlagsInFront();
  const { keeping, trouble: unread } = trail;
  const { busy, trouble, run } = useAct();
  const [plan, setPlan] = useState<ObjectSetUp | 'done'>();
  const setUp = isAdmin && unread?.code === 'not-found' ? keeping?.setUp : undefined;
  useEffect(() => {
    if (!setUp) return;
    const cancel = new AbortController();
    setUp.look(cancel.signal).then(
      (found) => setPlan(found),
      () => {},
    );
    return () => cancel.abort();
  }, [setUp]);
  if (plan === 'done') return <p role="status">{f('setUp.done')}</p>;
  if (!setUp || !plan || plan.make.length === 0) return null;
  return (
    <div className="flag-life" data-flag-set-up={plan.make.join(' ')}>
      <p>{f('setUp.missing')}</p>
      <p>{f('setUp.adds', { parts: format.list(plan.make.map((part) => f(`setUp.part.${part}`))) })}</p>
      <p className="flag-buttons">
        <button
          type="button"
          className="link"
          data-set-up
          disabled={busy}
          onClick={() =>
            run(async () => {
              await setUp.make();
              setPlan('done');
            })
          }
        >
          {f('setUp.make')}
        </button>
      </p>
      <FlagTrouble trouble={trouble} />
    </div>
  );
}
