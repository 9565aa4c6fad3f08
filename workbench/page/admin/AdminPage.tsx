import styled from 'styled-components';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { addressOf } from '../workspace/place';
import { AppsSection } from './AppsSection';
import { Conditions } from './Conditions';

const sections = [
  { section: '', title: 'admin.apps' },
  { section: 'conditions', title: 'admin.conditions' },
] as const;

/** Administration: the installed apps with their settings, and the conditions of the workbench. */
export const AdminPage = ({ section }: { readonly section: string }) => {
  const model = useModel();
  const current = section === 'conditions' ? 'conditions' : '';
  return (
    <Columns data-test-id="admin">
      <Side aria-label={text('nav.admin')}>
        <h2>{text('nav.admin')}</h2>
        <ul>
          {sections.map((each) => (
            <li key={each.section}>
              <Link
                href={addressOf({ kind: 'admin', section: each.section })}
                aria-current={each.section === current ? 'page' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  go(model, { kind: 'admin', section: each.section });
                }}
              >
                {text(each.title)}
              </Link>
            </li>
          ))}
        </ul>
      </Side>
      <Content>{current === '' ? <AppsSection /> : <Conditions />}</Content>
    </Columns>
  );
};

const Columns = styled.div`
  display: grid;
  flex: 1 1 auto;
  grid-template-columns: clamp(224px, 18vw, 280px) minmax(0, 1fr);
  min-height: 0;
`;

const Side = styled.nav`
  padding: 20px 12px;
  border-right: 1px solid var(--wb-border-subtle);
  background: var(--wb-recessed);
  h2 { margin: 0 8px 8px; font-size: 16px; font-weight: 600; line-height: 24px; }
  ul { margin: 0; padding: 0; list-style: none; }
`;

const Link = styled.a`
  display: block;
  padding: 6px 8px;
  border-radius: 4px;
  color: var(--wb-text);
  text-decoration: none;
  &:hover, &[aria-current] { background: var(--wb-border-subtle); }
  &[aria-current] { font-weight: 600; }
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;

const Content = styled.div`
  min-width: 0;
  padding: 20px 32px 48px;
  overflow: auto;
  > * { max-width: 760px; }
`;
