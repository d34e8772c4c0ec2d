/**
 * The key that leads to the button it stands on. For the eye alone: it is drawn by the style sheet, so that the button keeps its name, and
 * it is not drawn where scripts, and so keys, do not run.
 */
export function Kbd({ sign }: { sign: string }) {
  return (
    <kbd
      aria-hidden="true"
      data-sign={sign}
      className="inline-block min-w-6 rounded-md border border-current px-1 text-center font-sans text-xs opacity-80 before:content-[attr(data-sign)] max-lg:hidden noscript:hidden"
    />
  );
}
