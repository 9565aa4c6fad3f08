import styled from 'styled-components';
import { useModel } from '../workspace/context';

interface PhoneNumberProps {
  readonly number: string;
  /** Whose it is. */
  readonly user: number;
  /** The ticket in which it is shown. */
  readonly ticket?: number | undefined;
}

/** A phone number that a telephony app may dial: a click tells it to every app (`voice.dialout`). */
export const PhoneNumber = ({ number, user, ticket }: PhoneNumberProps) => {
  const model = useModel();
  return (
    <Dial
      type="button"
      data-test-id="dial"
      onClick={() => model.events.emit({ type: 'dialout', number, user, ticket })}
    >
      {number}
    </Dial>
  );
};

const Dial = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: var(--wb-link);
  font: inherit;
  text-align: start;
  cursor: pointer;
  &:hover, &:focus-visible { text-decoration: underline; }
`;
