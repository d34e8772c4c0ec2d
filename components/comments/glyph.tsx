import { MirroredDrawing } from '@/components/ui/drawings/mirrored-drawing';

/** Of six quiet shapes. */
const halves = [
  'M20 7c9 4 11 14 0 26z',
  'M20 9c5-4 11 0 10 6-1 8-6 14-10 18z',
  'M20 8a12 12 0 0 1 0 24z',
  'M20 6l4 9 9 3-7 6 2 9-8-4z',
  'M20 12c4-6 12-4 12 3 0 9-8 9-12 18z',
  'M20 8l12 12-12 12z',
] as const;

const hues = [35, 60, 85, 150, 195, 250, 300, 350] as const;

/** A whole number from the letters, the same on every machine and day. */
function numberOf(alias: string): number {
  let sum = 7;
  for (const letter of alias) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}

/** A mark for an alias, so that the eye follows who speaks; made of its letters alone, it tells nothing about anyone. */
export function Glyph({ alias }: { alias: string }) {
  const number = numberOf(alias);
  const half = halves[number % halves.length] ?? halves[0];
  const hue = hues[Math.floor(number / halves.length) % hues.length] ?? hues[0];
  const className = 'size-10 shrink-0 print:hidden';
  return <MirroredDrawing width={40} height={40} radius={20} hue={hue} half={half} className={className} />;
}
