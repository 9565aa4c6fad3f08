import { describe, expect, it } from 'vitest';
import { hearing } from '../../../../app/command/hearing';
import { judgeFacts } from '../../../../app/command/read/judge-row';
import { readRow } from '../../../../app/command/read/row';
import { rowFacts } from '../../../../app/command/read/row-facts';
import { type JudgedRow, rowReport } from '../../../../app/command/read/row-report';
import { defaultPolicy } from '../../../../src/health/policy';
import { evaluate } from '../../../../src/report/evaluate';
import { STRAINED } from '../../../../src/text/tone/strained';

const known = (row: object) => {
  const read = readRow(JSON.stringify({ id: 'r', ...row }));
  if ('broken' in read) throw new Error(read.broken);
  return rowFacts(read.row);
};
const judged = (row: object, changes: Partial<JudgedRow> = {}) =>
  rowReport('r', { ...judgeFacts(known(row), { policy: defaultPolicy }), ...changes });
const customer = (text: string, at?: string) => ({ speaker: 'customer', text, at });
const agent = (text: string, at?: string) => ({ speaker: 'agent', text, at });

describe('rowReport', () => {
  it('has every part, also of a calm row', () => {
    expect(judged({ text: 'Hello, thank you for the quick help.' })).toMatchObject({
      id: 'r',
      score: expect.any(Number),
      tags: [],
      flags: [],
      mode: 'rational',
      apologies: 0,
      promises: [],
      openQuestions: 0,
      draft: { warnings: [], covered: [] },
    });
    expect(Object.keys(judged({ text: 'Hello' }).steps)).toEqual([
      'acknowledge',
      'apologize',
      'ask',
      'offer',
      'follow-up',
    ]);
  });

  it('gives as strain what is heard in the customer’s words, not in ours', () => {
    const calm = judged({ turns: [customer('Where is my parcel?'), agent('This is a total disgrace, I am furious!')] });
    const strained = judged({
      turns: [customer('Where is my parcel?'), customer('This is a total disgrace, I am furious!')],
    });

    expect(calm.score).toBeLessThan(STRAINED);
    expect(strained.score).toBeGreaterThan(STRAINED);
  });

  it('gives what the score lost where it knows none of the languages', () => {
    const text = 'Wo ist mein Paket? Das ist nicht in Ordnung.';
    const row = { asOf: '2026-03-05T09:00:00Z', turns: [customer(text, '2026-03-02T09:00:00Z')] };
    const facts = known(row);
    const { score, flags, steps } = evaluate(facts.facts, defaultPolicy, facts.asOf, hearing);

    expect(score).toBeLessThan(100);
    expect(judged(row)).toMatchObject({
      score: (100 - score) / 100,
      flags: flags.map(({ id }) => id),
      steps: Object.fromEntries(steps.map(({ id, state }) => [id, state])),
    });
  });

  it('tags what the words of a single message say', () => {
    expect(
      judged({ text: 'It still fails, and this is the third time I write. I am furious, a total disgrace!' }).tags,
    ).toEqual(['complaint', 'anger', 'repeat_contact']);
    expect(judged({ text: 'Where do I find the manual?' }).tags).toEqual([]);
  });

  it('counts our public apologies, one per message, and not the customer’s', () => {
    const turns = [
      customer('Sorry to bother you, my invoice is wrong.'),
      agent('We are very sorry for the wrong invoice. We apologize.'),
      { ...agent('I am sorry for them.'), public: false },
      customer('And now?'),
      agent('늦어져서 정말 죄송합니다.'),
    ];
    expect(judged({ turns }).apologies).toBe(2);
  });

  it('counts the customer’s questions that nobody answered since', () => {
    const first = [customer('Where is my parcel? And when does it come?')];
    expect(judged({ turns: first }).openQuestions).toBe(2);
    expect(judged({ turns: [...first, agent('It comes on Friday.')] }).openQuestions).toBe(0);
    expect(judged({ turns: [...first, { ...agent('Ask the carrier.'), public: false }] }).openQuestions).toBe(2);
    expect(judged({ turns: [...first, agent('On Friday.'), customer('Which Friday?')] }).openQuestions).toBe(1);
  });

  it('looks at nothing after asOf', () => {
    const turns = [
      customer('Where is my parcel?', '2026-03-02T09:00:00Z'),
      agent('We are sorry, it is lost.', '2026-03-02T10:00:00Z'),
    ];
    expect(judged({ turns, asOf: '2026-03-02T09:30:00Z' })).toMatchObject({ apologies: 0, openQuestions: 1 });
  });

  it('tags by raised signs and by flags, and by nothing else', () => {
    const tagged = (raised: readonly string[], flags: readonly string[]) =>
      judged({ text: 'x' }, { raised: raised as JudgedRow['raised'], flags: flags as JudgedRow['flags'] }).tags;
    expect(tagged([], [])).toEqual([]);
    expect(tagged(['frustration', 'repeat-contact'], ['wants-supervisor'])).toEqual([
      'anger',
      'repeat_contact',
      'wants_human',
    ]);
    expect(tagged(['abuse'], ['abuse', 'legal', 'public', 'churn', 'broken-promise'])).toEqual([
      'abuse',
      'churn',
      'legal_threat',
      'public_threat',
      'broken_promise',
    ]);
  });
});
