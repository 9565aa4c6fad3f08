import { useState } from 'react';
import { readCosts } from '../../shared/cost-meter';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { Part } from './Part';
import { useTuningTexts } from './texts';

/** Tickets that one agent opens in an hour, where nobody says otherwise: one every three minutes. */
const OPENS_AN_HOUR = 20;
/** Requests a minute of the smallest plan that has apps. */
const SMALLEST_PLAN = 200;

/** What the app asks of the account's API: measured in this browser, reckoned for all agents. */
export function Cost({ desk }: { desk: BoardDesk }) {
  const t = useTuningTexts();
  const { format } = useWords();
  const [agents, setAgents] = useState(20);
  const [costs] = useState(() => readCosts(desk.clock.now()));
  const coldOpens = costs.opens - costs.warmOpens;
  const per = (n: number, of: number): string =>
    of > 0 ? format.number(Math.round((n / of) * 100) / 100) : t('result.unknown');
  const limit = costs.limit || SMALLEST_PLAN;
  const perOpen = costs.opens > 0 ? costs.sidebarRequests / costs.opens : 1;
  const share = (agents * OPENS_AN_HOUR * perOpen) / 60 / limit;
  const rows = [
    ['perOpen', per(costs.sidebarRequests, costs.opens)],
    ['cold', per(costs.sidebarRequests, coldOpens)],
    ['warm', costs.opens > 0 ? format.percent(costs.warmOpens / costs.opens) : t('result.unknown')],
    ['perBoard', per(costs.boardRequests, costs.boards)],
    ['limited', format.number(costs.limited)],
    ['limit', costs.limit > 0 ? format.number(costs.limit) : t('cost.assumed', { limit: format.number(limit) })],
    ['share', format.percent(share)],
  ] as const;
  return (
    <Part name="cost" title={t('cost.title')}>
      <p className="tuning-help">{t('cost.about', { day: format.day(costs.since) })}</p>
      <p>
        <label>
          {t('cost.agents')}{' '}
          <input
            type="number"
            min={1}
            max={10_000}
            value={agents}
            onChange={({ target }) => setAgents(Math.max(1, Number(target.value)))}
          />
        </label>
      </p>
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
        {(['board', 'write', 'history', 'past'] as const).map((name) => (
          <li key={name}>{t(`cost.first.${name}`)}</li>
        ))}
      </ol>
    </Part>
  );
}
