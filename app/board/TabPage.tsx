import { type FunctionComponent, useEffect, useState } from 'react';
import { useWords } from '../shared/i18n/WordsContext';
import { Notice } from '../shared/Notice';
import type { Tab, TabProps } from './tabs';
import { useBoardTexts } from './texts';

/** A tab's page once its code has come; where it does not come, that, and another try. */
export function TabPage({ tab, ...props }: { tab: Tab } & TabProps) {
  const t = useBoardTexts();
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const [page, setPage] = useState<{ readonly Page: FunctionComponent<TabProps> } | 'loading' | 'missing'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is a load more
  useEffect(() => {
    let wanted = true;
    setPage('loading');
    tab.load().then(
      (Page) => wanted && setPage({ Page }),
      () => wanted && setPage('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [tab, attempt]);
  if (page === 'loading') return <p className="board-note">{t('loading')}</p>;
  if (page === 'missing') {
    return (
      <Notice
        name="page-missing"
        tone="care"
        title={t('missing.title')}
        action={{ label: words.t('notice.retry'), run: () => setAttempt(attempt + 1) }}
      >
        <p>{t('missing.text')}</p>
      </Notice>
    );
  }
  return <page.Page {...props} />;
}
