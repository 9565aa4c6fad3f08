import './form.css';
import { Disclosure } from './Disclosure';
import { FollowUp } from './FollowUp';
import { OfferMacros } from './OfferMacros';
import { useFormTexts } from './texts';

/** What can be done about a step in the open form. */
export function StepTools({ step }: { step: 'offer' | 'follow-up' }) {
  const f = useFormTexts();
  return (
    <Disclosure name={step} label={f(`tool.${step}`)}>
      {step === 'offer' ? <OfferMacros /> : <FollowUp />}
    </Disclosure>
  );
}
