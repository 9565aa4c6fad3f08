import type { Controls, FormState, Scenario } from '../../src/helpdesk/memory/scenario';
import type { Front } from '../../src/helpdesk/port';
import { PathError } from './zaf-page';

/** A host's open form and plain-text composer, as Zendesk's framework lets apps read and write them. */
export interface HostForm {
  knows(path: string): boolean;
  get(path: string): unknown;
  set(path: string, value: unknown): void;
  invoke(name: string, args: readonly unknown[]): void;
  state(): FormState;
}

const fieldOf = (path: string): number => Number(/^ticket\.customField:custom_field_(\d+)$/.exec(path)?.[1]);

export const createHostForm = (
  { draftKind = 'reply', macros = [], notesOnly = false }: Scenario,
  controls: Controls,
  front: () => Front,
): HostForm => {
  let type = draftKind === 'note' || notesOnly ? 'internalNote' : 'publicReply';
  const fields = new Map<number, string>();
  const applied: number[] = [];
  const tags = (): readonly string[] => front().facts?.ticket.tags ?? [];
  const known: Readonly<Record<string, () => unknown>> = {
    'comment.text': () => front().draft,
    'comment.type': () => type,
    'comment.useRichText': () => false,
    'ticket.tags': tags,
  };
  return {
    knows: (path) => path in known || Number.isFinite(fieldOf(path)),
    get: (path) => known[path]?.() ?? fields.get(fieldOf(path)) ?? null,
    set: (path, value) => {
      if (path === 'comment.text') controls.type(String(value));
      else if (path === 'comment.type') type = notesOnly ? 'internalNote' : String(value);
      else if (!Number.isFinite(fieldOf(path))) throw new PathError('No such Api');
      else if (value === null) fields.delete(fieldOf(path));
      else fields.set(fieldOf(path), String(value));
    },
    invoke: (name, args) => {
      if (name === 'ticket.tags.add') controls.changeTicket({ tags: [...tags(), ...args.map(String)] });
      else if (name === 'ticket.tags.remove')
        controls.changeTicket({ tags: tags().filter((tag) => !args.includes(tag)) });
      else if (name === 'comment.appendText') controls.type(`${front().draft ?? ''}${args[0]}`);
      else if (name === 'macro' && macros.some(({ id }) => id === args[0])) applied.push(Number(args[0]));
      else throw new PathError('No such Api');
    },
    state: () => ({ fields: Object.fromEntries(fields), tags: tags(), applied: [...applied] }),
  };
};
