import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createFormat, type Format } from './format';
import { englishWords, languageOf, loadWords, type Translate, type Words } from './words';

/** Whose language it is: the signed-in agent's, never the customer's. */
export interface Reader {
  readonly locale: string;
  readonly timeZone?: string;
}

export interface Language {
  readonly t: Translate;
  readonly format: Format;
}

interface NamedLanguage extends Language {
  readonly language: Words['language'];
}

const WordsContext = createContext<NamedLanguage>({ language: 'en', t: englishWords.t, format: createFormat('en') });

/** Texts and formats for everything below. */
export const useWords = (): NamedLanguage => useContext(WordsContext);

/**
 * Speaks the reader's language to everything below; until the host has told who reads, the browser's. While another
 * language's file loads the earlier one stays, and where it cannot be loaded English does.
 */
export function WordsProvider({ reader, children }: { reader: Reader | undefined; children: ReactNode }) {
  const locale = reader?.locale ?? navigator.language;
  const timeZone = reader?.timeZone;
  const words = useLoadedWords(languageOf(locale));
  const value = useMemo(
    () => ({ language: words.language, t: words.t, format: createFormat(words.language, locale, timeZone) }),
    [words, locale, timeZone],
  );
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.t('title');
  }, [words]);
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

function useLoadedWords(language: Words['language']): Words {
  const [words, setWords] = useState(() => loaded.get(language) ?? englishWords);
  useEffect(() => {
    let wanted = true;
    warmWords(language)
      .then((found) => wanted && setWords(found))
      .catch(() => wanted && setWords(englishWords));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

const loaded = new Map<Words['language'], Words>();

/** Begins to load a language before anything is shown in it. */
export async function warmWords(language: Words['language']): Promise<Words> {
  const words = loaded.get(language) ?? (await loadWords(language));
  loaded.set(language, words);
  return words;
}
