import { useState } from 'react';
import type { RingsFrom } from '../../../src/tuning/course';
import { useWords } from '../../shared/i18n/WordsContext';
import { useTuningTexts } from './texts';
import type { DryRunHandle } from './use-dry-run';
import type { SettingsHandle } from './use-settings';

interface SuggestProps {
  readonly run: DryRunHandle;
  readonly settings: SettingsHandle;
  readonly setRingsFrom: (from: RingsFrom) => void;
}

/** "At most so many flags a day", "catch at least so many percent": what would do it, laid into the draft by a click. */
export function Suggest({ run, settings, setRingsFrom }: SuggestProps) {
  const t = useTuningTexts();
  const { format, t: words } = useWords();
  const [flags, setFlags] = useState(10);
  const [percent, setPercent] = useState(80);
  const { suggestion } = run;
  const { policy } = settings.draft;
  const ask = (name: 'flags' | 'percent', value: number, set: (value: number) => void, go: () => void) => (
    <p className="tuning-buttons">
      <label>
        {t(`suggest.${name}`)}{' '}
        <input
          type="number"
          min={0}
          max={name === 'percent' ? 100 : 10_000}
          value={value}
          onChange={({ target }) => set(Number(target.value))}
        />
      </label>
      <button type="button" className="tuning-button" data-suggest={name} onClick={go}>
        {t('suggest.ask')}
      </button>
    </p>
  );
  return (
    <div className="tuning-suggest">
      <h3 className="tuning-subheading">{t('suggest.title')}</h3>
      {ask('flags', flags, setFlags, () => run.suggest(policy, { mostPerDay: flags }))}
      {ask('percent', percent, setPercent, () => run.suggest(policy, { leastCaught: percent / 100 }))}
      <div aria-live="polite">
        {suggestion === 'searching' && <p>{t('suggest.searching')}</p>}
        {suggestion === 'none' && <p>{t('suggest.none')}</p>}
        {typeof suggestion === 'object' && (
          <>
            <p data-suggestion={suggestion.granted}>
              {t(suggestion.granted ? 'suggest.found' : 'suggest.nearest', {
                critical: suggestion.critical,
                flags: format.number(Math.round(suggestion.ringsPerDay * 10) / 10),
                caught: format.percent(suggestion.caught),
                alarms: format.number(suggestion.falseAlarms),
              })}{' '}
              {t('suggest.rings', {
                what: t(`rings.${suggestion.ringsFrom}`, {
                  band: words(`band.${suggestion.ringsFrom === 'none' ? 'critical' : suggestion.ringsFrom}`),
                }),
              })}
              {suggestion.off.length > 0 && (
                <> {t('suggest.off', { signs: format.list(suggestion.off.map((id) => words(`signal.${id}`))) })}</>
              )}
            </p>
            <button
              type="button"
              className="tuning-button"
              data-action="take"
              onClick={() => {
                settings.edit({ band_critical: suggestion.critical, signals_off: suggestion.off.join(', ') });
                setRingsFrom(suggestion.ringsFrom);
              }}
            >
              {t('suggest.take')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
