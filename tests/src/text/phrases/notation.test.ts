import { describe, expect, it } from 'vitest';
import { scanner } from '../../../../src/text/phrases';
import { readPhrase } from '../../../../src/text/phrases/notation';

const classes = {
  lawyer: 'lawyer*|law firm|{court}',
  court: 'court|tribunal',
  i: 'i|we',
  ring: 'pick* up|call',
  mend: 'repair|fix',
  변호사: '변호사|로펌',
  고소: '고소|고발',
  겠: '하겠|할게|합니다',
};
const found = (phrase: string, text: string): readonly string[] =>
  (scanner({ classes, phrases: { any: [phrase] } })(text).any ?? []).map(({ start, end }) => text.slice(start, end));

describe('the notation of phrases', () => {
  it('takes any member of a class, those of its inner classes too', () => {
    expect(found('{i} … {lawyer}', 'i will ask my lawyers')).toEqual(['i will ask my lawyers']);
    expect(found('{i} … {lawyer}', 'we go to a tribunal')).toEqual(['we go to a tribunal']);
    expect(found('{i} … {lawyer}', 'you will ask a baker')).toEqual([]);
  });

  it('takes one word or the other', () => {
    expect(found('hear|hearing from', 'you are hearing from us')).toEqual(['hearing from']);
  });

  it('takes members of classes beside words', () => {
    expect(found('{court}|judge|{ring}', 'the judge will call a tribunal')).toEqual(['judge', 'call', 'tribunal']);
  });

  it('sets what stands around a class around each of its members', () => {
    expect(found('{mend}ed|re{mend}', 'repaired, fixed, refix, fix')).toEqual(['repaired', 'fixed', 'refix']);
  });

  it('takes a low line for a blank within an alternative', () => {
    expect(found('law_firm|new_court*', 'a law firm at the new courts, a law')).toEqual(['law firm', 'new courts']);
    expect(found('안_{겠}|못_가', '안하겠습니다, 못 가요')).toEqual(['안하겠', '못 가']);
  });

  it('takes any ending of a stem, also in the middle of a run', () => {
    expect(found('press* charges', 'pressing charges')).toEqual(['pressing charges']);
    expect(found('{ring}', 'nobody picked it or got back, he picks up')).toEqual(['picks up']);
    expect(found('press* charges', 'press no charges')).toEqual([]);
  });

  it('closes the last syllable of a stem as endings do', () => {
    expect(found('글_올리~', '글 올린다, 글 올렸다, 글을 올릴게요, 글올립니다')).toEqual(['글 올린', '글올립']);
    expect(found('{변호사} … 보내~|만나~', '변호사가 보낼게요. 로펌에서 만났다. 변호사를 부를 거다.')).toEqual([
      '변호사가 보낼',
      '로펌에서 만났',
    ]);
  });

  it('does without what is optional', () => {
    expect(found('call my? {lawyer}', 'call lawyer, call my lawyer')).toEqual(['call lawyer', 'call my lawyer']);
  });

  it('skips a particle and blanks between places of Hangul', () => {
    expect(found('{고소} {겠}', '고소를 하겠습니다')).toEqual(['고소를 하겠']);
    expect(found('{변호사} … {고소}', '로펌과 상의해서 고발')).toEqual(['로펌과 상의해서 고발']);
  });

  it('never reaches over the end of a sentence', () => {
    expect(found('{i} … {court}', 'so do we. the court')).toEqual([]);
  });

  it('takes a question mark as a word', () => {
    expect(found('{court} … ?', 'is the court open? yes')).toEqual(['court open?']);
  });

  it('refuses a class that there is not', () => {
    expect(() => readPhrase('{nobody} here', classes)).toThrow('nobody');
  });
});
