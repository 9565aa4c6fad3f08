// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WeekChart } from '../../../../app/board/insights/WeekChart';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import { WEEK } from '../../../../src/triage/causes';
import { NOW } from '../../../support/facts';
import { all, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

describe('a chart of weeks', () => {
  it('has a table with the same numbers, and no reader is told the picture beside it', () => {
    render(
      <WordsProvider reader={signedIn()}>
        <WeekChart
          title="Promises by week"
          weeks={[NOW - 2 * WEEK, NOW - WEEK]}
          series={[
            { name: 'Kept', tone: 'calm', counts: [3, 1_200] },
            { name: 'Broken', tone: 'alarm', counts: [1, 0] },
          ]}
        />
      </WordsProvider>,
    );
    expect(all('.week-bar').map((bar) => bar.getAttribute('data-sum'))).toEqual(['4', '1200']);
    expect(all('.week-bars, .week-legend').map((part) => part.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
    expect(
      all('thead th')
        .slice(1)
        .map((cell) => cell.textContent),
    ).toEqual(['Kept', 'Broken']);
    expect(all('tbody tr').map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
      ['3', '1'],
      ['1,200', '0'],
    ]);
  });
});
