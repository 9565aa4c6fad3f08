import { useEffect, useState } from 'react';
import { useWords } from '../shared/i18n/WordsContext';

type Part = typeof import('./sheet');

/** The fact sheet with its heading in the agent's language; `missing` where its code did not come. */
export type LoadedSheet = { readonly title: string; readonly Sheet: Part['Sheet'] } | 'missing';

/** The fact sheet's code and texts, loaded for those alone who may see it; undefined for others, and until it is there. */
export function useSheet(maySee: boolean): LoadedSheet | undefined {
  const { language } = useWords();
  const [part, setPart] = useState<LoadedSheet>();
  useEffect(() => {
    if (!maySee) return;
    let wanted = true;
    const tell = (loaded: LoadedSheet): void => {
      if (wanted) setPart(loaded);
    };
    import('./sheet')
      .then(async ({ Sheet, titleIn }) => ({ Sheet, title: await titleIn(language) }))
      .then(tell, () => tell('missing'));
    return () => {
      wanted = false;
    };
  }, [maySee, language]);
  return maySee ? part : undefined;
}
