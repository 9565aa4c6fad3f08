import { useEffect, useState } from 'react';
import { formatDate, formatMoment, formatShort } from './format-time';

/** A time as agents read it: short, with the full date and time on hover. */
export const Moment = ({ at, style = 'moment' }: { readonly at: string; readonly style?: 'moment' | 'short' }) => {
  const now = useMinute();
  return (
    <time dateTime={at} title={formatDate(at)}>
      {style === 'short' ? formatShort(at, now) : formatMoment(at, now)}
    </time>
  );
};

/** The present minute; renders again as it goes by. */
const useMinute = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
