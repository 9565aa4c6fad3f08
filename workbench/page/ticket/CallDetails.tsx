import styled from 'styled-components';
import * as v from 'valibot';
import type { Comment } from '../rest/schemas';
import { text } from '../strings';

const maybeText = v.nullish(v.string(), null);
const call = v.object({
  call_duration: v.nullish(v.number(), null),
  from: maybeText,
  to: maybeText,
  answered_by_name: maybeText,
  location: maybeText,
  recorded: v.nullish(v.boolean(), false),
  recording_url: maybeText,
  transcription_text: maybeText,
});

/** What a phone call left beside its words: who called whom, how long, whether it was recorded, what was said. */
export const CallDetails = ({ comment }: { readonly comment: Comment }) => {
  const read = v.safeParse(call, comment.data);
  if (comment.type !== 'VoiceComment' || !read.success) return null;
  const { call_duration: seconds, recorded, recording_url, transcription_text, ...told } = read.output;
  const lines = [
    ['call.from', told.from],
    ['call.to', told.to],
    ['call.answered-by', told.answered_by_name],
    ['call.location', told.location],
    ['call.length', seconds === null ? null : lengthOf(seconds)],
    ['call.recording', recorded || recording_url !== null ? text('call.recorded') : null],
    ['call.transcript', transcription_text],
  ] as const;
  return (
    <List data-test-id="call-details">
      {lines.flatMap(([name, value]) =>
        value === null || value === '' ? (
          []
        ) : (
          <div key={name}>
            <dt>{text(name)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
    </List>
  );
};

/** `4:05`, as on a phone. */
const lengthOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const List = styled.dl`
  margin: 8px 0 0;
  padding: 8px 10px;
  border-left: 3px solid var(--wb-border);
  font-size: 12px;
  div { display: flex; gap: 8px; }
  dt { flex: none; min-width: 96px; color: var(--wb-muted); }
  dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
`;
