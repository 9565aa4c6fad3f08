import { Button, ChevronButton, SplitButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { statusName } from '../parts/StatusBadge';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { editForm } from '../workspace/edit';
import { formOf, type TabState } from '../workspace/state';
import { submit } from '../workspace/submit';
import { MacroMenu } from './MacroMenu';
import { StatusSquare } from './StatusSquare';

/** Macros at the left, what happens afterwards and the submit button at the right. */
export const SubmitBar = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const after = useWorkspace((state) => state.afterSubmit);
  const status = String(formOf(tab).status ?? 'open');
  const isClosed = tab.ticket?.status === 'closed';
  const mayEdit = model.session.me.only_private_comments !== true;
  const send = (chosen: string): void => void submit(model, tab.key, chosen);
  // Light agents write notes; the status is not theirs to change.
  const choices = mayEdit ? choicesFor(tab) : [];
  return (
    <Bar>
      {mayEdit && !isClosed && <MacroMenu tab={tab} />}
      <After>
        <Field>
          <Field.Label hidden>{text('after.label')}</Field.Label>
          <Select
            isCompact
            value={after}
            onChange={({ target }) =>
              model.store.set((state) => ({ ...state, afterSubmit: target.value === 'close' ? 'close' : 'stay' }))
            }
          >
            <option value="stay">{text('after.stay')}</option>
            <option value="close">{text('after.close')}</option>
          </Select>
        </Field>
      </After>
      <SplitButton>
        <Button
          isPrimary
          isNeutral
          disabled={isClosed || tab.saving}
          data-test-id="composer-submit"
          data-status={status}
          onClick={() => send(status)}
        >
          <StatusSquare status={status} /> {text('submit.as', { status: statusName(status) })}
        </Button>
        {choices.length > 0 && (
          <Menu
            placement="top-end"
            button={(props) => (
              <ChevronButton
                {...props}
                isPrimary
                isNeutral
                disabled={isClosed || tab.saving}
                aria-label={text('submit.choose')}
                data-test-id="submit-as"
              />
            )}
            onChange={({ type, value }) => {
              if (value === undefined || !/click|keydown/i.test(type)) return;
              editForm(model, tab.key, { status: value });
              send(value);
            }}
          >
            {choices.map((each) => (
              <Item
                key={each}
                value={each}
                label={text('submit.as', { status: statusName(each) })}
                data-test-id={`submit-as-${each}`}
              >
                <Choice>
                  <StatusSquare status={each} /> {text('submit.as', { status: statusName(each) })}
                </Choice>
              </Item>
            ))}
          </Menu>
        )}
      </SplitButton>
    </Bar>
  );
};

/** A ticket is new only until somebody took it. */
const choicesFor = (tab: TabState): readonly string[] => [
  ...(tab.kind === 'new' || tab.ticket?.status === 'new' ? ['new'] : []),
  'open',
  'pending',
  'hold',
  'solved',
];

const Bar = styled.footer`
  display: flex;
  grid-area: foot;
  gap: 12px;
  align-items: center;
  padding: 10px 16px;
  border-top: 1px solid var(--wb-border-subtle);
  background: var(--wb-background);
`;

const Choice = styled.span`
  white-space: nowrap;
`;

const After = styled.div`
  width: 150px;
  margin-left: auto;
`;
