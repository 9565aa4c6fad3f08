import './form.css';
import { Button } from '@zendeskgarden/react-buttons';
import { useId, useState } from 'react';
import { messagesAsOf } from '../../../src/facts/facts-as-of';
import type { Case } from '../../../src/playbook/notes/case';
import { documentNote } from '../../../src/playbook/notes/document';
import { handOverNote } from '../../../src/playbook/notes/hand-over';
import { saidOn } from '../../../src/report/full-report';
import { isHumanContact } from '../../../src/text/human-contact';
import { useHelpdesk } from '../../shared/desk';
import { useWords } from '../../shared/i18n/WordsContext';
import { useCase } from '../case';
import { CopyNote } from './CopyNote';
import { Disclosure } from './Disclosure';
import { dayText } from './day-text';
import { NoteOutcome } from './NoteOutcome';
import { documentText, handOverText, type NoteWords } from './note-text';
import { useFormTexts } from './texts';
import { useInsertNote } from './use-insert-note';

/** A note about the ticket, made of what is on record, for whoever takes it over or must look into it. */
export function NoteTool({ kind }: { kind: 'hand-over' | 'document' }) {
  const f = useFormTexts();
  return (
    <Disclosure name={kind} label={f(`tool.${kind}`)}>
      <Note kind={kind} />
    </Disclosure>
  );
}

function Note({ kind }: { kind: 'hand-over' | 'document' }) {
  const words = useWords();
  const f = useFormTexts();
  const helpdesk = useHelpdesk();
  const { facts, report, followUp } = useCase();
  const id = useId();
  const note = useInsertNote();
  // Made once for each opening: the agent may go on writing in it while the ticket changes.
  const [text, setText] = useState(() => {
    const { asOf, promises, signals } = report;
    const about: Case = {
      ticket: facts.ticket,
      contacts: messagesAsOf(facts.messages ?? [], asOf).filter(isHumanContact),
      promises,
      given: saidOn(facts, report).given,
      raised: signals.filter(({ outcome, ledger }) => outcome === 'raised' && ledger !== 'goodwill'),
      asOf,
    };
    const said: NoteWords = { f, words, messages: facts.messages ?? [], asOf };
    if (kind === 'document') return documentText(documentNote(about), said);
    const day = 'on' in followUp.state ? dayText(followUp.state.on, words.language, { full: true }) : undefined;
    return handOverText(handOverNote(about), said, day);
  });
  return (
    <div className="note-tool">
      <label htmlFor={id} className="small-print">
        {f('note.preview')}
      </label>
      <textarea id={id} value={text} rows={10} onChange={(event) => setText(event.target.value)} />
      <div className="note-buttons">
        {helpdesk.can.has('insert-note') && (
          <Button size="small" data-insert-note disabled={text.trim() === ''} onClick={() => note.insert(text)}>
            {f('note.insert')}
          </Button>
        )}
        {note.last?.outcome !== 'draft-in-the-way' && <CopyNote text={text} />}
      </div>
      <NoteOutcome note={note} />
    </div>
  );
}
