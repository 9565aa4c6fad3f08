import type { MouseEvent, PropsWithChildren } from 'react';
import styled from 'styled-components';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { addressOf, type Place } from '../workspace/place';

/** A link to another place of the workspace: followed within the page, or in another browser tab where one is asked for. */
export const PlaceLink = ({ place, children }: PropsWithChildren<{ readonly place: Place }>) => {
  const model = useModel();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(model, place);
  };
  return (
    <Link href={addressOf(place)} onClick={follow}>
      {children}
    </Link>
  );
};

const Link = styled.a`
  color: inherit;
  &:hover { text-decoration: underline; }
`;
