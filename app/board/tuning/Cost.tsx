import { useState } from 'react';
import { noCosts } from '../../shared/cost-keeper';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { Part } from './Part';
import { useTuningTexts } from './texts';
import { useCosts } from './use-costs';

/** Tickets that one agent opens in an hour, until somebody says otherwise: one every three minutes. */
const OPENS_AN_HOUR = 20;
/** Agents at work, where the account does not tell how many it has. */
const AGENTS = 20;
/** Requests a minute of the smallest plan that has apps. */
const SMALLEST_PLAN = 200;

/** What the app asks of the account's API: measured in this browser, reckoned for all agents. */
export function Cost({ desk }: { desk: BoardDesk }) {
  const t = useTuningTexts();
  const { format } = useWords();
  const { costs: counted, agents: known } = useCosts(desk);
  const costs = counted ?? noCosts(0);
  const [typed, setTyped] = useState<number>();
  const [opensAnHour, setOpensAnHour] = useState(OPENS_AN_HOUR);
  const agents = typed ?? known ?? AGENTS;
  const per = (n: number, of: number): string =>
    of > 0 ? format.number(Math.round((n / of) * 100) / 100) : t('result.unknown');
  const limit = costs.limit || SMALLEST_PLAN;
  const perOpen = costs.opens > 0 ? costs.sidebarRequests / costs.opens : 1;
  const percent = (100 * agents * opensAnHour * perOpen) / 60 / limit;
  // Of a large plan a small account takes less than a percent.
  const share = t('cost.percent', { number: format.number(Math.round(percent * 10) / 10) });
  const rows = [
    ['perOpen', per(costs.sidebarRequests, costs.opens)],
    ['cold', per(costs.sidebarRequests, costs.opens - costs.warmOpens)],
    [
      'warm',
      costs.opens > 0
        ? t('result.of', { n: format.number(costs.warmOpens), of: format.number(costs.opens) })
        : t('result.unknown'),
    ],
    ['perBoard', per(costs.boardRequests, costs.boards)],
    ['background', format.number(costs.backgroundRequests)],
    ['exports', format.number(costs.exports)],
    ['limited', format.number(costs.limited)],
    ['limit', costs.limit > 0 ? format.number(costs.limit) : t('cost.assumed', { limit: format.number(limit) })],
    ['share', costs.opens > 0 ? share : t('cost.reckoned', { share })],
  ] as const;
  const ask = (name: 'agents' | 'opensAnHour', value: number, set: (value: number) => void) => (
    <p>
      <label>
        {t(`cost.${name}`)}{' '}
        <input
          type="number"
          min={1}
          max={10_000}
          value={value}
          onChange={({ target }) => set(Math.max(1, Number(target.value)))}
        />
      </label>
    </p>
  );
  return (
    <Part name="cost" title={t('cost.title')}>
      <p className="tuning-help">
        {counted && t('cost.about', { day: format.day(counted.since) })}
        {counted === null && t('cost.uncounted')}
        {known !== undefined && <> {t('cost.agentsOf', { count: known })}</>}
      </p>
      {ask('agents', agents, setTyped)}
      {ask('opensAnHour', opensAnHour, setOpensAnHour)}
      <table className="tuning-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name} data-cost={name}>
              <th scope="row">{t(`cost.${name}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="tuning-subheading">{t('cost.first.title')}</h3>
      <ol className="tuning-list">
        {(['board', 'write', 'history', 'flags', 'past'] as const).map((name) => (
          <li key={name}>{t(`cost.first.${name}`)}</li>
        ))}
      </ol>
    </Part>
  );
}
