import { Item, ItemGroup, Menu, Separator } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { Hidden } from '../parts/Hidden';
import { PersonAvatar } from '../parts/PersonAvatar';
import { apiPath } from '../rest/paths';
import { RestError } from '../rest/rest';
import { anything } from '../rest/schemas';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import type { Model } from '../workspace/model';
import { messageOf } from '../workspace/problem';
import { rememberScheme, restart, roleOf, signIn } from '../workspace/session';
import { toast } from '../workspace/toasts';
import { personRole } from './person-role';

/** Who is signed in; switches the person, the language of their interface, and the colours. */
export const PersonMenu = () => {
  const model = useModel();
  const scheme = useWorkspace((state) => state.scheme);
  const { me, people, token, language } = model.session;

  const choose = (value: string): void => {
    const [what, which = ''] = value.split(' ');
    if (what === 'person' && which !== token) signIn(which);
    if (what === 'locale') void changeLocale(model, which);
    if (what === 'theme') changeScheme(model, which === 'dark' ? 'dark' : 'light');
  };

  return (
    <Menu
      placement="bottom-end"
      maxHeight="80vh"
      button={(props) => (
        <Trigger {...props} type="button" data-test-id="person-menu">
          <Hidden>{text('person.menu', { name: me.name })}</Hidden>
          <PersonAvatar person={me} size="small" />
        </Trigger>
      )}
      onChange={({ type, value }) => {
        if (value !== undefined && /click|keydown/i.test(type)) choose(value);
      }}
    >
      <ItemGroup type="radio" legend={text('person.signed-in')}>
        {people.map((person) => (
          <Item
            key={person.token}
            name="person"
            value={`person ${person.token}`}
            label={person.user.name}
            data-test-id={`person-${roleOf(person)}`}
            isSelected={person.token === token}
          >
            {person.user.name}
            <Item.Meta>{personRole(roleOf(person))}</Item.Meta>
          </Item>
        ))}
      </ItemGroup>
      <Separator />
      <ItemGroup type="radio" legend={text('person.language')}>
        <Item
          name="locale"
          value="locale en-us"
          label="English"
          data-test-id="locale-en-us"
          isSelected={language === 'en'}
        />
        <Item name="locale" value="locale ko" label="한국어" data-test-id="locale-ko" isSelected={language === 'ko'} />
      </ItemGroup>
      <Separator />
      <ItemGroup type="radio" legend={text('person.colors')}>
        <Item
          name="theme"
          value="theme light"
          label={text('person.light')}
          data-test-id="theme-light"
          isSelected={scheme === 'light'}
        />
        <Item
          name="theme"
          value="theme dark"
          label={text('person.dark')}
          data-test-id="theme-dark"
          isSelected={scheme === 'dark'}
        />
      </ItemGroup>
    </Menu>
  );
};

const changeLocale = async (model: Model, locale: string): Promise<void> => {
  try {
    await model.rest.write('PUT', apiPath(`users/${model.session.me.id}`), { user: { locale } }, anything);
    restart();
  } catch (error) {
    // A light agent may not write users, not even the own record: the choice holds for this browser tab.
    if (error instanceof RestError && error.status === 403) return restart(locale);
    toast(model, 'error', messageOf(error));
  }
};

const changeScheme = (model: Model, scheme: 'light' | 'dark'): void => {
  rememberScheme(scheme);
  model.store.set((state) => ({ ...state, scheme }));
  model.events.emit({ type: 'color-scheme', scheme });
};

const Trigger = styled.button`
  padding: 2px;
  border: 0;
  border-radius: 50%;
  background: none;
  cursor: pointer;
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;
