import { Component, type ReactNode } from 'react';
import { useWords } from './i18n/WordsContext';
import { Notice } from './Notice';

/** The last net of a page: what breaks while showing becomes a notice, never a blank panel. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenNotice /> : this.props.children;
  }
}

export function BrokenNotice() {
  const { t } = useWords();
  return (
    <Notice
      name="broken"
      tone="alarm"
      title={t('notice.broken.title')}
      action={{ label: t('notice.retry'), run: () => window.location.reload() }}
    >
      <p>{t('notice.broken.text')}</p>
    </Notice>
  );
}
