import type { ReactNode } from 'react';

interface MirroredDrawingProps {
  width: number;
  height: number;
  radius: number;
  hue: number;
  /** The right half: drawn twice, mirrored, as if lit by a lamp from the left. */
  half: string;
  /** Stands on both sides of the middle, in place of the left half. */
  whole?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** A quiet shape on its disc, for the eye alone. Colours that stand on a light and on a dark page. */
export function MirroredDrawing({
  width,
  height,
  radius,
  hue,
  half,
  whole,
  className,
  children,
}: MirroredDrawingProps) {
  const [light, deep] = [`oklch(64% 0.11 ${hue})`, `oklch(46% 0.1 ${hue})`];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className={className}>
      <circle cx={width / 2} cy={height / 2} r={radius} fill={light} fillOpacity="0.16" />
      <path d={whole ?? half} transform={whole ? undefined : `matrix(-1 0 0 1 ${width} 0)`} fill={light} />
      <path d={half} fill={deep} />
      {children}
    </svg>
  );
}
