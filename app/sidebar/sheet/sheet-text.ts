import type { FactSheet } from '../../../src/playbook/fact-sheet/types';
import type { Language } from '../../shared/i18n/WordsContext';
import { type AnyLine, lineText } from './line-text';
import type { SheetTexts } from './texts';

/** The whole sheet as plain text, to take along into a meeting. It holds no words of the customer. */
export function sheetText(sheet: FactSheet, name: string, say: SheetTexts, language: Language): string {
  const { t, format } = language;
  const lines = (all: readonly AnyLine[]): readonly string[] =>
    all.map((line) => {
      const { label, value, note } = lineText(line, say, language);
      return `- ${label}: ${value}${note === undefined ? '' : ` (${note})`}`;
    });
  const causes = sheet.causes.map(({ id, times }) => {
    const seen = times === undefined ? '' : ` (${say('cause.times', { count: times })})`;
    return `- ${t(`signal.${id}`)}${seen}: ${say(`remedy.${id}`)}`;
  });
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [say('group.cost'), lines(sheet.cost)],
    [say('group.staying'), lines(sheet.staying)],
    [say('group.owed'), lines(sheet.owed)],
    [say('group.causes'), causes.length > 0 ? causes : [`- ${say('cause.none')}`]],
    ...sheet.actions.map(
      ({ id, items }) =>
        [
          say(`action.${id}`),
          items.map((item) => `- ${say(`item.${item.id}`)} ${say(`answer.${item.answer}`)}`),
        ] as const,
    ),
  ];
  const at = format.moment(sheet.asOf, sheet.asOf);
  return [
    say('copy.heading', { title: say('title'), name, at }),
    say('notice'),
    ...(sheet.history === 'whole' ? [] : [say(`history.${sheet.history}`)]),
    ...parts.flatMap(([title, rows]) => ['', title, ...rows]),
  ].join('\n');
}
