// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Filters } from '../../../../app/board/needs/Filters';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import { lookFromText } from '../../../../src/triage/filter-text';
import { one, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

describe('today’s number', () => {
  it('is what the supervisor types, as long as that is a number of tickets', () => {
    const told: number[] = [];
    const nothing = (): void => {};
    render(
      <WordsProvider reader={signedIn()}>
        <Filters
          look={lookFromText('')}
          choices={undefined}
          change={nothing}
          search={nothing}
          searchBox={{ current: null }}
          today={20}
          setToday={(most) => told.push(most)}
          showHelp={nothing}
        />
      </WordsProvider>,
    );
    const field = one('input[type="number"]');
    expect((field as HTMLInputElement).value).toBe('20');
    for (const value of ['5', '', '0', '-3', '100000', '12']) fireEvent.input(field, { target: { value } });
    expect(told).toEqual([5, 12]);
  });
});
