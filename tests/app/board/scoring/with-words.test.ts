import { describe, expect, it } from 'vitest';
import type { RowView } from '../../../../app/board/scoring/messages';
import { withWords } from '../../../../app/board/scoring/with-words';
import type { Reason } from '../../../../src/triage/types';
import { row } from '../../../support/board';
import { hoursAgo, NOW, them } from '../../../support/facts';

const quote = (message: string): Reason['evidence'][number] => ({ kind: 'quote', message, start: 0, end: 4, at: NOW });
const view = (...reasons: readonly Reason[]): RowView => ({ row: row({ reasons }) });

describe('the words of a row', () => {
  const [first, second] = [them(hoursAgo(3), 'My review is up.'), them(hoursAgo(2), 'Read it.')];

  it('are the messages that the first evidence of a reason quotes', () => {
    const shown = withWords(
      view({ sign: 'public-complaint', points: 20, evidence: [quote(first.id), quote(second.id)] }),
      [first, second],
    );
    expect(shown.messages).toEqual([first]);
  });

  it('are none where nothing is quoted, or nothing was read', () => {
    const wait: Reason = {
      sign: 'wait',
      points: 10,
      evidence: [{ kind: 'wait', from: hoursAgo(9), to: NOW, who: 'customer', message: first.id }],
    };
    expect(withWords(view(wait), [first]).messages).toBeUndefined();
    expect(withWords(view({ sign: 'abuse', points: 9, evidence: [quote(first.id)] })).messages).toBeUndefined();
  });
});
