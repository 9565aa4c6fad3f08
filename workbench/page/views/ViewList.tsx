import styled from 'styled-components';
import { currentLanguage } from '../strings';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { addressOf } from '../workspace/place';
import { useTicketCount } from './use-tickets';
import type { View } from './views';

interface ViewListProps {
  readonly current: string | undefined;
  readonly sections: readonly { readonly title: string; readonly views: readonly View[] }[];
}

/** The views with the number of their tickets. */
export const ViewList = ({ current, sections }: ViewListProps) => (
  <Side>
    {sections
      .filter(({ views }) => views.length > 0)
      .map(({ title, views }) => (
        <nav key={title} aria-label={title}>
          <Title>{title}</Title>
          <List>
            {views.map((view) => (
              <ViewItem key={view.id} view={view} isCurrent={view.id === current} />
            ))}
          </List>
        </nav>
      ))}
  </Side>
);

const ViewItem = ({ view, isCurrent }: { readonly view: View; readonly isCurrent: boolean }) => {
  const model = useModel();
  const count = useTicketCount(view.source);
  const place = { kind: 'views', view: view.id } as const;
  return (
    <li>
      <Row
        href={addressOf(place)}
        title={view.title}
        data-test-id="view"
        data-view={view.id}
        aria-current={isCurrent ? 'page' : undefined}
        $current={isCurrent}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          go(model, place);
        }}
      >
        <Name>{view.title}</Name>
        <span>{count === undefined ? '' : count.toLocaleString(currentLanguage())}</span>
      </Row>
    </li>
  );
};

const Side = styled.div`
  padding: 20px 12px;
  overflow: auto;
  border-right: 1px solid var(--wb-border-subtle);
  background: var(--wb-recessed);
`;

const Title = styled.h2`
  margin: 0 8px 8px;
  font-size: 16px;
  font-weight: 600;
  line-height: 24px;
`;

const List = styled.ul`
  margin: 0 0 24px;
  padding: 0;
  list-style: none;
`;

const Row = styled.a<{ $current: boolean }>`
  display: flex;
  gap: 8px;
  justify-content: space-between;
  padding: 6px 8px;
  border-radius: 4px;
  background: ${({ $current }) => ($current ? 'var(--wb-border-subtle)' : 'none')};
  color: var(--wb-text);
  font-weight: ${({ $current }) => ($current ? 600 : 400)};
  text-decoration: none;
  &:hover { background: var(--wb-border-subtle); }
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;

const Name = styled.span`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
