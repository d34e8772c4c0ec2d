/** Titles are not names: "Dr Mei-Lin Tan" is MT. Of a name in a script without capitals, the first letters as they are. */
export function initialsOf(name: string): string {
  const parts = name
    .split(/\s+/u)
    .filter((part) => !/^(?:dr|dra|prof|mr|mrs|ms|sr|sra|د)\.?$/iu.test(part))
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '');
  return [parts[0] ?? '', parts.length > 1 ? (parts.at(-1) ?? '') : ''].join('').toLocaleUpperCase();
}

const sizes = {
  small: 'size-10 text-sm',
  middle: 'size-13 text-base',
  large: 'size-20 text-2xl sm:size-30 sm:text-3xl',
} as const;

type FaceProps = {
  name: string;
  size?: keyof typeof sizes;
  /** `paper` where it stands on the tint itself. */
  ground?: 'tint' | 'paper';
};

/** Who speaks, for the eye: their initials on the tint of physicians. The name stands beside it. */
export function Face({ name, size = 'middle', ground = 'tint' }: FaceProps) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full border border-transparent font-bold text-brand-dark print:hidden ${ground === 'paper' ? 'bg-paper' : 'bg-brand-soft'} ${sizes[size]}`}
    >
      {initialsOf(name)}
    </span>
  );
}
