import { judgeRow } from '../../app/command/read/judge-row';
import type { RowReport, Tag } from '../../app/command/read/row-report';
import { defaultPolicy } from '../../src/health/policy';
import type { DataRow } from './data';
import { percent, printTable } from './figures';

/** The tags that `evenkeel read` knows; others in a label are no business of ours. */
const known: readonly Tag[] = [
  'complaint',
  'anger',
  'abuse',
  'churn',
  'legal_threat',
  'public_threat',
  'repeat_contact',
  'broken_promise',
  'wants_human',
];

/** Per tag of a file whose labels have tags: how often it is there, how often `evenkeel read` gives it, and how well. */
export function printTags(file: string, rows: readonly DataRow[], heardBefore: boolean): void {
  const labelled = rows.flatMap((row) => {
    const wanted = tagsOf(row.label);
    return wanted ? [{ wanted, given: givenTags(row) }] : [];
  });
  if (labelled.length === 0) return;
  console.log(`\n${file}: tags of \`evenkeel read\`, ${labelled.length} rows`);
  if (heardBefore)
    console.log(
      '  Anger was learned from these rows; to the other acts those without their tag were examples against.',
    );
  printTable(
    ['  tag', 'rows', 'given', 'precision', 'recall'],
    known.map((tag) => {
      const there = labelled.filter(({ wanted }) => wanted.includes(tag)).length;
      const given = labelled.filter((row) => row.given.includes(tag)).length;
      const hits = labelled.filter((row) => row.given.includes(tag) && row.wanted.includes(tag)).length;
      return [`  ${tag}`, String(there), String(given), percent(hits / given), percent(hits / there)];
    }),
  );
}

function tagsOf(label: unknown): readonly unknown[] | undefined {
  const { tags } = (typeof label === 'object' && label !== null ? label : {}) as { readonly tags?: unknown };
  return Array.isArray(tags) ? tags : undefined;
}

/** Through the command's own door, so that the very tags are judged that it would write. */
function givenTags({ id, lang, text, turns }: DataRow): readonly Tag[] {
  const result = judgeRow(JSON.stringify({ id, lang, ...(turns ? { turns } : { text }) }), { policy: defaultPolicy });
  if ('line' in result) return (JSON.parse(result.line) as RowReport).tags;
  console.error(`  ${id}: ${result.broken}`);
  return [];
}
