/** The bedside lamp of the masthead. Decorative: the name stands next to it. */
export function LampMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className} fill="currentColor">
      <path d="M11.2 4h9.6c.7 0 1.3.4 1.5 1.1l3.6 10.3c.3.8-.3 1.6-1.2 1.6H7.3c-.9 0-1.5-.8-1.2-1.6L9.7 5.1C9.9 4.4 10.5 4 11.2 4z" />
      <path d="M14.7 19h2.6v6H22c.8 0 1.5.7 1.5 1.5S22.8 28 22 28H10c-.8 0-1.5-.7-1.5-1.5S9.2 25 10 25h4.7z" />
    </svg>
  );
}
