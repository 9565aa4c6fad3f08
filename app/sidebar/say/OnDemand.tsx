import { Unfold } from '../Unfold';
import { PhraseList } from './PhraseList';

/** Phrases behind a click: not all of them are wanted at once. */
export const OnDemand = ({
  title,
  phrases,
}: {
  title: string;
  phrases: Parameters<typeof PhraseList>[0]['phrases'];
}) => (
  <Unfold label={title} className="say-more">
    <PhraseList phrases={phrases} />
  </Unfold>
);
