import { HelpdeskError } from '../error';
import type { Draft, FollowUp, Macro, OpenForm, Undo } from '../open-form';
import type { Ability } from '../port';
import type { FormState } from './scenario';

/** What the form needs of the helpdesk around it. */
export interface FormDesk {
  readonly macros: readonly Macro[];
  readonly notesOnly: boolean;
  /** Answers as a helpdesk does: late, and with an error where it cannot. */
  answer<T>(what: string, work: () => T): Promise<T>;
  request<T>(what: string, work: () => T): Promise<T>;
  need(ability: Ability): void;
  tags(): readonly string[];
  setTags(tags: readonly string[]): void;
  inserted(text: string): void;
  drafted(): void;
}

export interface MemoryForm extends OpenForm {
  /** What the agent types; undefined until something was in the composer. */
  readonly text: () => string | undefined;
  type(text: string, kind?: Draft['kind']): void;
  state(): FormState;
}

/** The open form of the ticket in front, in memory. The composer holds plain text. */
export const createMemoryForm = (first: Partial<Draft>, desk: FormDesk): MemoryForm => {
  let { text, kind = 'reply' } = first;
  if (desk.notesOnly) kind = 'note';
  const fields = new Map<number, string>();
  const applied: number[] = [];
  const { answer, need } = desk;

  const write = (words: string, as: Draft['kind'] = kind): void => {
    text = words;
    kind = desk.notesOnly ? 'note' : as;
    desk.drafted();
  };
  const undo = (work: () => boolean): Undo => {
    return () => answer('undo', work);
  };
  const addTags = (tags: readonly string[]): (() => void) => {
    const added = tags.filter((tag) => !desk.tags().includes(tag));
    if (added.length > 0) desk.setTags([...desk.tags(), ...added]);
    return () => desk.setTags(desk.tags().filter((tag) => !added.includes(tag)));
  };
  const setField = (field: number, on: string): (() => boolean) => {
    const before = fields.get(field);
    fields.set(field, on);
    return () => {
      if (fields.get(field) !== on) return false;
      if (before === undefined) fields.delete(field);
      else fields.set(field, before);
      return true;
    };
  };

  return {
    draft: () =>
      answer('draft', (): Draft => {
        need('read-draft');
        return { text: text ?? '', kind };
      }),
    insertReply: (words) =>
      answer('insert reply', () => {
        need('insert-reply');
        desk.inserted(words);
        write(`${text ?? ''}${words}`);
      }),
    replaceInDraft: (words, better) =>
      answer('replace in draft', () => {
        need('replace-in-draft');
        const before = text ?? '';
        if (words === '' || !before.includes(words)) throw new HelpdeskError('unsupported', 'words');
        const after = before.replace(words, () => better);
        write(after);
        return undo(() => {
          if (text !== after) return false;
          write(before);
          return true;
        });
      }),
    insertNote: (words) =>
      answer('insert note', () => {
        need('insert-note');
        const before = (text ?? '').trim();
        if (kind === 'reply' && before !== '') return 'draft-in-the-way';
        write(before === '' ? words : `${text}\n\n${words}`, 'note');
        return 'inserted';
      }),
    setFollowUp: ({ field, tag, on }: FollowUp) =>
      answer('set follow-up', () => {
        need('set-follow-up');
        if (field === undefined && tag === undefined) throw new HelpdeskError('unsupported', 'no place');
        const undoField = field === undefined ? undefined : setField(field, on);
        const undoTag = tag === undefined ? undefined : addTags([tag]);
        return undo(() => {
          undoTag?.();
          return undoField?.() ?? true;
        });
      }),
    addTags: (tags) =>
      answer('add tags', () => {
        need('add-tags');
        const remove = addTags(tags);
        return undo(() => {
          remove();
          return true;
        });
      }),
    macros: () =>
      desk.request('macros', () => {
        need('apply-macros');
        return desk.macros;
      }),
    applyMacro: (id) =>
      answer('apply macro', () => {
        need('apply-macros');
        if (!desk.macros.some((macro) => macro.id === id)) throw new HelpdeskError('failed', 'macro');
        applied.push(id);
      }),
    isNotesOnly: () => answer('notes only', () => desk.notesOnly),
    text: () => text,
    type: write,
    state: () => ({ fields: Object.fromEntries(fields), tags: desk.tags(), applied: [...applied] }),
  };
};
