import { useWords } from '../../shared/i18n/WordsContext';
import { EvidenceList } from '../../shared/report/EvidenceList';
import { type AnyLine, lineText } from './line-text';
import { useSheetTexts } from './texts';

/** Numbers under one heading, each with what it stands on, or why it is not known. */
export function LineList({ name, lines }: { name: 'cost' | 'staying' | 'owed'; lines: readonly AnyLine[] }) {
  const t = useSheetTexts();
  return (
    <section data-sheet-group={name}>
      <h4 className="part-title">{t(`group.${name}`)}</h4>
      <dl className="numbers">
        {lines.map((line) => (
          <OneLine key={line.id} line={line} />
        ))}
      </dl>
    </section>
  );
}

function OneLine({ line }: { line: AnyLine }) {
  const { label, value, note } = lineText(line, useSheetTexts(), useWords());
  return (
    <div className="number" data-fact={line.id} data-known={!('unknown' in line.value)}>
      <dt>{label}</dt>
      <dd>
        {value}
        {note !== undefined && <span className="sheet-note">{note}</span>}
        <EvidenceList evidence={line.evidence} first={0} />
      </dd>
    </div>
  );
}
