import type { Quote } from '../../../src/ledgers/said';
import { EvidenceItem } from '../../shared/report/EvidenceItem';

/** Words that were said; a click opens their message. */
export const Said = ({ quote: { message, start, end, at } }: { quote: Quote }) => (
  <div className="evidence">
    <EvidenceItem evidence={{ kind: 'quote', message, start, end, at }} />
  </div>
);
