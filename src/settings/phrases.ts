import type { Policy } from '../health/policy';
import { isFlagId } from './flag-ids';
import { isBlank } from './number';
import { given, type SettingProblem, type SettingReason } from './problem';

const parameter = 'phrases';
const LONGEST = 100;
const MOST_LINES = 200;

/**
 * Reads the account's own phrases, one `flag: phrase` a line. Blank lines say nothing; a line that makes no sense is named
 * by its number and left out, and so are all after the two hundredth. Never throws.
 */
export function readPhrases(raw: unknown): {
  readonly phrases: Policy['phrases'];
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const phrases: Record<string, readonly string[]> = {};
  const refuse = (at: number | undefined, value: unknown, reason: SettingReason): void => {
    problems.push({ parameter, ...(at !== undefined && { at: String(at) }), given: given(value), reason });
  };
  if (isBlank(raw)) return { phrases, problems };
  if (typeof raw !== 'string') {
    refuse(undefined, raw, 'wrong-shape');
    return { phrases, problems };
  }
  let lines = 0;
  for (const [index, line] of raw.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue;
    lines += 1;
    if (lines > MOST_LINES) {
      refuse(index + 1, line, 'out-of-range');
      break;
    }
    const [flag = '', ...rest] = line.split(/[:：]/);
    const id = flag.trim();
    const phrase = line
      .slice(flag.length + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (rest.length > 0 && !isFlagId(id)) refuse(index + 1, line, 'unknown-name');
    else if (phrase === '') refuse(index + 1, line, 'wrong-shape');
    else if (phrase.length > LONGEST) refuse(index + 1, line, 'out-of-range');
    else phrases[id] = [...new Set([...(phrases[id] ?? []), phrase])];
  }
  return { phrases, problems };
}
