import type { SVGAttributes } from 'react';
import { readSvg } from './svg-tree';

interface SvgProps extends SVGAttributes<SVGSVGElement> {
  /** Text of the SVG file. */
  readonly source: string;
  readonly symbol?: string;
  /** Width and height in pixels; Garden's own icons are 16. */
  readonly size?: number;
}

/** A drawing from its file, in the colour of the text around it. It is decoration: words stand beside it. */
export const Svg = ({ source, symbol, size = 16, ...props }: SvgProps) => {
  const drawing = readSvg(source, symbol);
  if (drawing === undefined) return null;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox={drawing.viewBox}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      {...props}
    >
      {drawing.children}
    </svg>
  );
};
