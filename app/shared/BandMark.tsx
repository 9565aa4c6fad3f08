import type { Band } from '../../src/report/types';

/** Colours by what a band asks of the agent; the shape and the word say the same without them. */
export type Tone = 'calm' | 'care' | 'strain' | 'alarm' | 'fresh' | 'grey';

export const toneOf: Readonly<Record<Band, Tone>> = {
  healthy: 'calm',
  watch: 'care',
  strained: 'strain',
  critical: 'alarm',
  new: 'fresh',
  unknown: 'grey',
};

/** The band's own shape, the same as the top bar's symbol of that name. Says nothing to a screen reader: the word does. */
export function BandMark({ band, size = 20 }: { band: Band; size?: number }) {
  return (
    <svg className="band-mark" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {shapes[band]}
    </svg>
  );
}

const fill = { fill: 'currentColor' } as const;
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;
/** Drawn into a filled shape in the colour behind it. */
const cut = { ...line, stroke: 'var(--tone-bg, var(--bg))', strokeLinejoin: 'round' } as const;

const shapes: Readonly<Record<Band, JSX.Element>> = {
  healthy: (
    <>
      <circle cx="9" cy="9" r="8" {...fill} />
      <path d="M5.3 9.3l2.6 2.6 4.8-5.2" {...cut} />
    </>
  ),
  watch: (
    <>
      <rect x="2" y="2" width="14" height="14" rx="3" {...fill} />
      <path d="M5.5 9h7" {...cut} />
    </>
  ),
  strained: (
    <>
      <path
        d="M9 1.2a1.3 1.3 0 0 1 1.2.7l6.6 12.6a1.3 1.3 0 0 1-1.2 1.9H2.4a1.3 1.3 0 0 1-1.2-1.9L7.8 1.9A1.3 1.3 0 0 1 9 1.2z"
        {...fill}
      />
      <path d="M9 6.5v4M9 13.3v.1" {...cut} />
    </>
  ),
  critical: (
    <>
      <path d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" {...fill} />
      <path d="M6.3 6.3l5.4 5.4M11.7 6.3l-5.4 5.4" {...cut} />
    </>
  ),
  new: (
    <>
      <circle cx="9" cy="9" r="7" {...line} />
      <path d="M9 6v6M6 9h6" {...line} />
    </>
  ),
  unknown: (
    <>
      <circle cx="9" cy="9" r="7" {...line} strokeDasharray="2.2 3.3" />
      <path d="M9 9h.01" {...line} strokeWidth={3} />
    </>
  ),
};
