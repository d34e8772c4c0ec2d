/** Right halves of six quiet shapes; each is drawn twice, mirrored. */
const halves = [
  'M20 7c9 4 11 14 0 26z',
  'M20 9c5-4 11 0 10 6-1 8-6 14-10 18z',
  'M20 8a12 12 0 0 1 0 24z',
  'M20 6l4 9 9 3-7 6 2 9-8-4z',
  'M20 12c4-6 12-4 12 3 0 9-8 9-12 18z',
  'M20 8l12 12-12 12z',
];

const hues = [35, 60, 85, 150, 195, 250, 300, 350];

/** A whole number from the letters, the same on every machine and day. */
function numberOf(alias: string): number {
  let sum = 7;
  for (const letter of alias) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}

/** A mark for an alias, so that the eye follows who speaks; made of its letters alone, it tells nothing about anyone. */
export function Glyph({ alias }: { alias: string }) {
  const number = numberOf(alias);
  const [half, hue] = [halves[number % halves.length], hues[Math.floor(number / halves.length) % hues.length]];
  const [light, deep] = [`oklch(64% 0.11 ${hue})`, `oklch(46% 0.1 ${hue})`];
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className="size-10 shrink-0 print:hidden">
      <circle cx="20" cy="20" r="20" fill={light} fillOpacity="0.16" />
      <path d={half} transform="matrix(-1 0 0 1 40 0)" fill={light} />
      <path d={half} fill={deep} />
    </svg>
  );
}
