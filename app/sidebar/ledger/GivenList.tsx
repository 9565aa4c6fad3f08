import type { FactGiven } from '../../../src/ledgers/facts-given';
import { useMessage } from '../../shared/report/conversation';
import { CopyButton } from '../CopyButton';
import { Said } from './Said';
import { useLedgerTexts } from './texts';

/** What the customer told already, so that nobody asks for it again. */
export function GivenList({ given }: { given: readonly FactGiven[] }) {
  const t = useLedgerTexts();
  const isTried = ({ kind }: FactGiven): number => Number(kind === 'tried');
  return (
    <section data-ledger="given">
      <h3 className="part-title">{t('given.title')}</h3>
      {given.length === 0 && <p className="ledger-empty">{t('given.none')}</p>}
      <ul className="ledger-list">
        {given
          .toSorted((a, b) => isTried(a) - isTried(b))
          .map((fact) => (
            <Fact key={`${fact.message} ${fact.start} ${fact.kind}`} fact={fact} />
          ))}
      </ul>
    </section>
  );
}

function Fact({ fact }: { fact: FactGiven }) {
  const t = useLedgerTexts();
  const { kind, message, start, end } = fact;
  const value = useMessage(message)?.text.slice(start, end);
  return (
    <li className="given" data-given={kind}>
      <span className="given-kind">{t(`given.kind.${kind}`)}</span>
      <Said quote={fact} />
      {value !== undefined && kind !== 'tried' && (
        <CopyButton
          text={value}
          label={t('given.copy', { value })}
          word={t('given.copyShort')}
          done={t('given.copied')}
          failed={t('given.copyFailed')}
        />
      )}
    </li>
  );
}
