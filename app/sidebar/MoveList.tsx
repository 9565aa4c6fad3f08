import { Suspense } from 'react';
import type { MoveId } from '../../src/playbook/types';
import { useWords } from '../shared/i18n/WordsContext';
import { MoveTools } from './late-form';
import { MoveWords } from './say/parts';

/** What else helps while certain signs are raised. Nothing where nothing does. */
export function MoveList({ moves }: { moves: readonly MoveId[] }) {
  const { t } = useWords();
  if (moves.length === 0) return null;
  return (
    <section className="moves">
      <h3 className="part-title">{t('moves.title')}</h3>
      <ul>
        {moves.map((id) => (
          <li key={id} data-move={id}>
            <span className="move-name">{t(`moves.${id}.name`)}</span> {t(`moves.${id}.hint`)}
            <MoveTools move={id} />
            <Suspense fallback={null}>
              <MoveWords move={id} />
            </Suspense>
          </li>
        ))}
      </ul>
    </section>
  );
}
