import { useCallback, useMemo } from 'react';
import { checkDraft } from '../../../src/playbook/draft';
import type { DraftCheck as Check } from '../../../src/playbook/draft/types';
import { draftGround } from '../../../src/report/draft-ground';
import type { HealthReport } from '../../../src/report/types';
import { BLANK } from '../../../src/text/blank';
import { fold } from '../../../src/text/fold';
import { languageOf } from '../../../src/text/language';
import { useWords } from '../../shared/i18n/WordsContext';
import type { RestProps } from '../rest-props';
import { News } from './News';
import { reminderLine } from './reminder-line';
import { StepChips } from './StepChips';
import { type DraftText, useDraftTexts } from './texts';
import { useDraft } from './use-draft';
import { useReplace } from './use-replace';
import { useSaveReminder } from './use-save-reminder';
import { useWarningsOff } from './use-warnings-off';
import { Warning } from './Warning';

export type DraftCheckProps = Pick<RestProps, 'facts' | 'report' | 'settings' | 'hearing' | 'open'>;

/**
 * What the reply that is being written covers, misses and had better say otherwise. It stops nobody from sending;
 * where the account wants it, a reply on a critical ticket is held once. While the details are folded only a warning shows.
 */
export function DraftCheck({ facts, report, settings, hearing: { hear }, open }: DraftCheckProps) {
  const { text: written, refresh } = useDraft();
  const text = written ?? '';
  const d = useDraftTexts();
  const { off, areKept, turnOff, turnAllOn } = useWarningsOff();
  const replacing = useReplace(refresh);
  const { playbook } = settings.policy;
  const ground = useMemo(() => draftGround(facts, report, playbook, hear), [facts, report, playbook, hear]);
  const judged = useCallback(
    (draft: string) => {
      const language = languageOf(fold(draft).text);
      // Until words are heard nothing is known of the draft, and nothing is called well.
      const isJudged = ground.hear !== undefined && (language === 'en' || language === 'ko');
      return { language, ...(isJudged && { check: checkDraft(draft, ground) }) };
    },
    [ground],
  );
  const { language, check } = useMemo(() => judged(text), [judged, text]);
  const { t } = useWords();
  useSaveReminder(settings.account.saveReminder === true && isCritical(report), (reply) => {
    const found = judged(reply).check;
    return found && reminderLine(found, report.steps, off, { d, t });
  });
  const warnings = check?.warnings.filter(({ id }) => !off.includes(id)) ?? [];
  const isWell = check !== undefined && warnings.length === 0 && check.missing.length === 0;
  const isEmpty = text.trim() === '';

  return (
    <section
      className="draft"
      aria-label={d('title')}
      hidden={!open && warnings.length === 0}
      data-draft={stateOf(isEmpty, check !== undefined, isWell)}
    >
      {/* In the page from the start: what comes into it is read out. */}
      <p className="draft-line" aria-live="polite">
        {!isEmpty && language === 'other' && d('otherLanguage')}
        {check && lineOf(check, warnings.length, d)}
      </p>
      {check && !isWell && <StepChips covered={check.covered} missing={check.missing} />}
      {check && warnings.length > 0 && (
        <ul className="draft-warnings">
          {warnings.map((warning) => (
            <Warning
              key={warning.id}
              warning={warning}
              draft={text}
              draftLanguage={language === 'ko' ? 'ko' : 'en'}
              replacing={replacing}
              turnOff={() => turnOff(warning.id)}
            />
          ))}
        </ul>
      )}
      {check && BLANK.test(text) && <p className="draft-small">{d('blanks')}</p>}
      <News replacing={replacing} isCurrent={!isEmpty && replacing.handled?.draft === written} />
      {check && off.length > 0 && (
        <p className="draft-small" data-draft-off={off.length}>
          {d(areKept ? 'off' : 'offForNow', { count: off.length })}{' '}
          <button type="button" className="link" onClick={turnAllOn}>
            {d('turnOn')}
          </button>
        </p>
      )}
    </section>
  );
}

const isCritical = ({ band, flags }: HealthReport): boolean =>
  band === 'critical' || flags.some(({ severity }) => severity === 'critical');

const stateOf = (isEmpty: boolean, isJudged: boolean, isWell: boolean): string => {
  if (isEmpty) return 'empty';
  return isJudged ? (isWell ? 'well' : 'found') : 'not-judged';
};

function lineOf({ covered, missing }: Check, count: number, d: DraftText): string {
  if (count > 0) return d('found', { count });
  if (missing.length > 0) return d('steps');
  return covered.length === 0 ? d('nothing') : d('well', { steps: covered.map((id) => d(`covers.${id}`)).join(', ') });
}
