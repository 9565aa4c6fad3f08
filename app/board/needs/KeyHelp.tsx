import { useBoardTexts } from '../texts';
import { keys } from './use-keys';

/** The keys of the list. */
export function KeyHelp({ close }: { close: () => void }) {
  const t = useBoardTexts();
  return (
    <section className="key-help" aria-label={t('keys.title')}>
      <dl>
        {keys.map(({ keys: names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{symbols[name] ?? name}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="link" onClick={close}>
        {t('keys.hide')}
      </button>
    </section>
  );
}

const symbols: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };
