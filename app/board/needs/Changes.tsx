import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardView } from '../scoring/messages';
import { useBoardTexts } from '../texts';

/** What changed since the last look, in one line. At the first look ever there is nothing to compare with. */
export function Changes({ view, markSeen }: { view: BoardView; markSeen: () => void }) {
  const t = useBoardTexts();
  const { format } = useWords();
  const { changed, since, asOf } = view;
  if (since === undefined || changed === 0) return null;
  return (
    <p className="changes" data-changed={changed}>
      {t('changes.since', { count: changed, time: format.when(since, asOf) })}{' '}
      <button type="button" className="link" onClick={markSeen}>
        {t('changes.seen')}
      </button>
    </p>
  );
}
