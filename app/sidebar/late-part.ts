import { type FunctionComponent, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { Language } from '../shared/i18n/words';

/** A part of the sidebar that brings its own texts. */
interface Part {
  warmTexts(language: Language): Promise<unknown>;
}

/**
 * A component whose code comes when it is first shown; with it come its texts in the agent's language, so that no other
 * one flashes up first.
 * @param missing stands in where the code cannot be loaded
 * @returns it for each language
 */
export function latePart<Module extends Part, Props extends object>(
  load: () => Promise<Module>,
  pick: (part: Module) => FunctionComponent<Props>,
  missing: () => ReactNode,
): Readonly<Record<Language, LazyExoticComponent<FunctionComponent<Props>>>> {
  const inLanguage = (language: Language) =>
    lazy<FunctionComponent<Props>>(async () => {
      try {
        const part = await load();
        await part.warmTexts(language);
        return { default: pick(part) };
      } catch {
        return { default: missing };
      }
    });
  return { en: inLanguage('en'), ko: inLanguage('ko') };
}

export const Nothing = () => null;
