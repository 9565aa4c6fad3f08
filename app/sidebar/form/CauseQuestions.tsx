import './form.css';
import { useState } from 'react';
import type { Undo } from '../../../src/helpdesk/open-form';
import { answered, causes, causeTag, helps, helpTag } from '../../../src/playbook/hard-ticket';
import { useHelpdesk } from '../../shared/desk';
import { useAct } from '../../shared/use-act';
import { useCase } from '../case';
import { Disclosure } from './Disclosure';
import { TroubleLine } from './TroubleLine';
import { useFormTexts } from './texts';
import { useNotesOnly } from './use-notes-only';

/**
 * After a hard ticket: what set it off, and what would have helped. A click each, kept as tags of the ticket, and asked
 * once: not where one of them is answered already.
 */
export function CauseQuestions({ prefix }: { prefix: string }) {
  const f = useFormTexts();
  const { tags } = useCase().facts.ticket;
  const [before] = useState(() => answered(tags, prefix));
  if (before.cause || before.help) return null;
  return (
    <section className="causes" data-causes>
      <Disclosure name="causes" label={f('tool.causes')}>
        <Questions prefix={prefix} />
      </Disclosure>
    </section>
  );
}

function Questions({ prefix }: { prefix: string }) {
  const f = useFormTexts();
  const notesOnly = useNotesOnly();
  if (notesOnly === undefined) return null;
  if (notesOnly) return <p className="small-print">{f('causes.notesOnly')}</p>;
  return (
    <>
      <Question
        name="cause"
        title={f('causes.cause.title')}
        answers={causes.map((cause) => ({ tag: causeTag(prefix, cause), label: f(`causes.cause.${cause}`) }))}
      />
      <Question
        name="help"
        title={f('causes.help.title')}
        answers={helps.map((help) => ({ tag: helpTag(prefix, help), label: f(`causes.help.${help}`) }))}
      />
      <p className="small-print">{f('causes.saved')}</p>
    </>
  );
}

interface Answer {
  readonly tag: string;
  readonly label: string;
}

/** One answer at a time: another one takes the place of the first, a second click takes it back. */
function Question({ name, title, answers }: { name: string; title: string; answers: readonly Answer[] }) {
  const helpdesk = useHelpdesk();
  const { run, busy, trouble } = useAct();
  const [given, setGiven] = useState<{ readonly tag: string; readonly undo: Undo }>();
  const answer = (tag: string): void =>
    run(async () => {
      await given?.undo();
      setGiven(undefined);
      if (tag !== given?.tag) setGiven({ tag, undo: await helpdesk.addTags([tag]) });
    });
  return (
    <fieldset className="question" data-question={name}>
      <legend className="part-title">{title}</legend>
      {answers.map(({ tag, label }) => (
        <button
          key={tag}
          type="button"
          className="answer"
          data-tag={tag}
          aria-pressed={given?.tag === tag}
          aria-disabled={busy}
          onClick={() => answer(tag)}
        >
          {label}
        </button>
      ))}
      <TroubleLine trouble={trouble} />
    </fieldset>
  );
}
