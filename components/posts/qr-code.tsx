import { encode } from 'uqr';

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** A square code that a telephone's camera reads. Black on white whatever the page wears. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.map(drawRow).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}

/** A line as high as a row, lifted where it is light: a quarter of what a square for each dark module takes. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? 'h' : 'm'))
    .join('')
    .matchAll(/h+|m+/g);
  const drawn = [...runs].map(([run]) => (run.startsWith('h') ? `h${run.length}` : `m${run.length} 0`)).join('');
  return `M0 ${y}.5${drawn}`;
}
