import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { groupsQuery } from '../rest/queries';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import type { Place } from '../workspace/place';
import { TicketList } from './TicketList';
import { ViewList } from './ViewList';
import { groupView, type Sort, searchView, standardViews, type View } from './views';

/** Views at the left, the tickets of the chosen one at the right; search results look the same. */
export const ViewsPage = ({ place }: { readonly place: Extract<Place, { kind: 'views' | 'search' }> }) => {
  const { rest } = useModel();
  const groups = useQuery(groupsQuery(rest)).data ?? [];
  const shared = standardViews();
  const byGroup = groups.map(groupView);
  const view =
    place.kind === 'search'
      ? searchView(place.query)
      : ([...shared, ...byGroup].find(({ id }) => id === place.view) ?? shared[0]);
  return (
    <Columns>
      <ViewList
        current={view?.id}
        sections={[
          { title: text('views.title'), views: shared },
          { title: text('views.groups'), views: byGroup },
        ]}
      />
      {view !== undefined && <Chosen key={`${view.id} ${view.title}`} view={view} />}
    </Columns>
  );
};

/** Starts on the first page for every view. */
const Chosen = ({ view }: { readonly view: View }) => {
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<Sort>(view.sort);
  // Another order begins at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what matters
  useEffect(() => setPage(1), [sort]);
  return <TicketList view={view} page={page} onPage={setPage} sort={sort} onSort={setSort} />;
};

const Columns = styled.div`
  display: grid;
  flex: 1 1 auto;
  grid-template-columns: clamp(224px, 18vw, 280px) minmax(0, 1fr);
  min-height: 0;
`;
