import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import bolt from '@zendeskgarden/svg-icons/src/16/lightning-bolt-stroke.svg?raw';
import * as v from 'valibot';
import { Svg } from '../parts/Svg';
import { apiPath } from '../rest/paths';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { applyMacro } from '../workspace/macros';
import { messageOf } from '../workspace/problem';
import type { TabState } from '../workspace/state';
import { toast } from '../workspace/toasts';

const macrosAnswer = v.object({
  macros: v.array(v.object({ id: v.number(), title: v.string(), active: v.nullish(v.boolean(), true) })),
});

/** Prepared answers; choosing one changes the form and the draft, nothing is saved. */
export const MacroMenu = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const { data } = useQuery({
    queryKey: ['macros'],
    queryFn: ({ signal }) => model.rest.read(apiPath('macros/active', { per_page: 100 }), macrosAnswer, signal),
    staleTime: 60_000,
  });
  const macros = data?.macros ?? [];
  const apply = (id: number): void =>
    void applyMacro(model, tab.key, id).catch((error: unknown) => toast(model, 'error', messageOf(error)));
  return (
    <Menu
      placement="top-start"
      maxHeight="320px"
      button={(props) => (
        <Button {...props} isBasic data-test-id="macros" disabled={macros.length === 0}>
          <Button.StartIcon>
            <Svg source={bolt} />
          </Button.StartIcon>
          {text('macros.apply')}
        </Button>
      )}
      onChange={({ type, value }) => {
        if (value !== undefined && /click|keydown/i.test(type)) apply(Number(value));
      }}
    >
      {macros.map(({ id, title }) => (
        <Item key={id} value={String(id)} label={title} data-test-id="macro" />
      ))}
    </Menu>
  );
};
