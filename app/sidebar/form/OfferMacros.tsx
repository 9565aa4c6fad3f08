import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Macro } from '../../../src/helpdesk/open-form';
import { fittingOffers } from '../../../src/playbook/fitting-offers';
import { useHelpdesk } from '../../shared/desk';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { troubleOf } from '../../shared/trouble';
import { useAct } from '../../shared/use-act';
import { useCase } from '../case';
import { TroubleLine } from './TroubleLine';
import { useFormTexts } from './texts';
import { useNotesOnly } from './use-notes-only';

/** More than these are no help to somebody who looks for one. */
const most = 3;

/** The account's macros that offer something, those first that fit the ticket; and what makes any offer a good one. */
export function OfferMacros() {
  const f = useFormTexts();
  const helpdesk = useHelpdesk();
  const { offerMacros: prefix } = useCase().settings.account;
  const notesOnly = useNotesOnly();
  return (
    <div className="offers" data-offers>
      <p className="small-print">{f('offers.honest')}</p>
      {!helpdesk.can.has('apply-macros') ? null : prefix === undefined ? (
        <p className="small-print">{f('offers.configure')}</p>
      ) : notesOnly === true ? (
        <p className="small-print">{f('offers.notesOnly')}</p>
      ) : notesOnly === false ? (
        <Offers prefix={prefix} />
      ) : null}
    </div>
  );
}

function Offers({ prefix }: { prefix: string }) {
  const f = useFormTexts();
  const helpdesk = useHelpdesk();
  const { facts } = useCase();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['macros'],
    queryFn: () => helpdesk.macros(),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
  if (data === undefined) {
    return error ? (
      <TroubleNotice trouble={troubleOf(error)} retrying={isFetching} retry={() => void refetch()} />
    ) : (
      <p role="status">{f('offers.reading')}</p>
    );
  }
  const about = { subject: facts.ticket.subject, messages: facts.messages ?? [] };
  const offers = fittingOffers(data, prefix, about, most);
  if (offers.length === 0) return <p className="small-print">{f('offers.none', { prefix })}</p>;
  return <OfferList offers={offers} />;
}

function OfferList({ offers }: { offers: readonly Macro[] }) {
  const f = useFormTexts();
  const helpdesk = useHelpdesk();
  const { run, busy, trouble } = useAct();
  const [applied, setApplied] = useState<Macro>();
  const apply = (macro: Macro): void =>
    run(async () => {
      setApplied(undefined);
      await helpdesk.applyMacro(macro.id);
      setApplied(macro);
    });
  return (
    <>
      <ul className="offer-list">
        {offers.map((macro) => (
          <li key={macro.id} data-macro={macro.id}>
            <span>{macro.title}</span>
            <Button
              size="small"
              aria-label={f('offers.applyOne', { title: macro.title })}
              aria-disabled={busy}
              onClick={() => apply(macro)}
            >
              {f('offers.apply')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="small-print">
        {applied && f('offers.applied', { title: applied.title })}
      </p>
      <TroubleLine trouble={trouble} />
    </>
  );
}
