import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../../src/playbook/say/problem';
import { AGENT_ID, ticket } from '../../../support/facts';
import { hearing } from '../../../support/hearing';

const problem = (subject: string) => problemOf(ticket({ subject }), hearing.hear);

describe('the problem in a few words', () => {
  it.each([
    ['Display stays dark', 'Display stays dark'],
    ['Re: FW: [EXTERNAL] RE[2]: Display stays dark!', 'Display stays dark'],
    ['  “Display\n stays   dark”. ', 'Display stays dark'],
    ['회신: [#4711] 화면이 켜지지 않습니다.', '화면이 켜지지 않습니다'],
    ['<b>Display</b> stays dark', '<b>Display</b> stays dark'],
  ])('is the subject, cleaned: %j', (subject, words) => {
    expect(problem(subject)).toBe(words);
  });

  it('is cut between words', () => {
    const long = 'The display of the new tablet stays dark since the update that came on Monday evening';
    expect(problem(long)).toBe('The display of the new tablet stays dark since the update…');
  });

  it.each([
    '',
    'Re:',
    'Help!!!',
    'Question',
    '문의드립니다',
    'My order',
    'DISPLAY STAYS DARK',
    'Phone call from: +49 30 5550117',
    'Conversation with Mara Quist',
    'You idiots sold me a broken display',
    'I will sue you over the display',
    'Third time I write about the display',
  ])('is not said back where it names nothing, shouts, insults, or a machine wrote it: %j', (subject) => {
    expect(problem(subject)).toBeUndefined();
  });

  it('is never a subject of ours, nor one that nobody heard', () => {
    expect(problemOf(ticket({ submitterId: AGENT_ID }), hearing.hear)).toBeUndefined();
    expect(problemOf(ticket(), undefined)).toBeUndefined();
  });
});
