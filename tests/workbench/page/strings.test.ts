import { describe, expect, it } from 'vitest';
import { en } from '../../../workbench/page/strings/en';
import { ko } from '../../../workbench/page/strings/ko';

const placeholders = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('strings of the workspace page', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill in the same values', () => {
    const keys = Object.keys(en) as (keyof typeof en)[];
    expect(keys.filter((key) => placeholders(ko[key]).join() !== placeholders(en[key]).join())).toEqual([]);
  });

  it('glue no particle to a value', () => {
    expect(Object.values(ko).filter((text) => /\}\}(은|는|이|가|을|를|와|과|으로|로)(\s|$|[.,])/.test(text))).toEqual(
      [],
    );
  });
});
