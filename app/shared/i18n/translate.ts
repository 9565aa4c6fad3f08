import { once } from '../../../src/facts/memo';

/** The texts of one language, nested as `translations/*.json` are. */
export interface Texts {
  readonly language: string;
  readonly words: object;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * Says a text by its dotted key, in the first of `languages` that has it; what none has is shown by its key. A number
 * named `count` picks the plural form (`key_one`, `key_other`, ...) by the rules of the language.
 */
export function translator(languages: readonly Texts[]): (key: string, values?: Values) => string {
  const finders = languages.map(finder);
  return (key, values = {}) => {
    for (const find of finders) {
      const text = find(key, values.count);
      if (text !== undefined) return filled(text, values);
    }
    return key;
  };
}

function finder({ language, words }: Texts): (key: string, count: unknown) => string | undefined {
  const rules = once(() => new Intl.PluralRules(language));
  return (key, count) =>
    (typeof count === 'number'
      ? (textAt(words, `${key}_${rules().select(count)}`) ?? textAt(words, `${key}_other`))
      : undefined) ?? textAt(words, key);
}

function textAt(words: object, key: string): string | undefined {
  let node: unknown = words;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/** All in one pass: a value that looks like a placeholder is shown as it is, and so is a placeholder without a value. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
