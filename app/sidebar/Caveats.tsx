import { useWords } from '../shared/i18n/WordsContext';
import { SettingProblems } from '../shared/SettingProblems';
import { TroubleNotice } from '../shared/TroubleNotice';
import { isLanguageJudged } from './judged-language';
import type { RestProps } from './rest-props';

/** What limits the judgement, most pressing first. Nothing while all is well. */
export function Caveats({ state, facts, report, settings, history, unheard, retry }: RestProps) {
  const { t, format } = useWords();
  const { read, trouble } = history;
  const lines = [
    ...(state.stale ? [{ name: 'stale', text: t('caveat.stale', { time: format.time(state.readAt) }) }] : []),
    ...(trouble && read ? [{ name: 'stale', text: t('caveat.historyStale', { time: format.time(read.readAt) }) }] : []),
    ...(trouble && !read ? [{ name: 'no-history', text: t('caveat.noHistory') }] : []),
    ...unheard.map((part) => ({ name: `no-${part}`, text: t(`caveat.unheard.${part}`) })),
    ...(read && !read.history.complete
      ? [{ name: 'partial', text: t('caveat.partial', { number: format.number(read.history.tickets.length) }) }]
      : []),
    ...(!isLanguageJudged(facts.messages ?? []) || report.signals.some(({ missing }) => missing.includes('language'))
      ? [{ name: 'language', text: t('caveat.language') }]
      : []),
  ];
  return (
    <>
      {state.stale && <TroubleNotice trouble={state.stale} retry={retry} />}
      {trouble && (
        <TroubleNotice trouble={trouble} retrying={history.reading} {...(history.retry && { retry: history.retry })} />
      )}
      {lines.length > 0 && (
        <ul className="caveats">
          {lines.map(({ name, text }) => (
            <li key={text} data-notice={name}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {state.front.agent?.role === 'admin' && (
        <SettingProblems problems={settings.problems}>
          <p>{t('notice.settings.text')}</p>
        </SettingProblems>
      )}
    </>
  );
}
