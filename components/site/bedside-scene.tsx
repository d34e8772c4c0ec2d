/** A lamp, a notebook and a cup. Drawn with the theme's own colours, so that it darkens with the page. Decorative. */
export function BedsideScene({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 480 340" aria-hidden="true" focusable="false" className={className}>
      <rect width="480" height="340" rx="12" className="fill-brand-soft" />
      <path d="M96 262 152 96h104l56 166z" className="fill-focus" opacity=".28" />
      <path d="M0 262h480v66a12 12 0 0 1-12 12H12a12 12 0 0 1-12-12z" className="fill-line" />
      <path
        d="M168 34h72a12 12 0 0 1 11 8l24 66a9 9 0 0 1-8 12H141a9 9 0 0 1-8-12l24-66a12 12 0 0 1 11-8z"
        className="fill-focus"
      />
      <path d="M198 120h12v122h-12z" className="fill-brand-dark" />
      <rect x="160" y="240" width="88" height="22" rx="11" className="fill-brand-dark" />
      <path
        d="M286 250l22-62a8 8 0 0 1 8-6h64l6 0h44a8 8 0 0 1 7 11l-22 63a9 9 0 0 1-9 6H294a9 9 0 0 1-8-12z"
        className="fill-paper"
      />
      <path
        d="M324 204h84M317 221h84M311 238h48"
        className="stroke-brand"
        strokeWidth="5"
        strokeLinecap="round"
        fill="none"
      />
      <path d="M432 168l-40 74" className="stroke-danger" strokeWidth="8" strokeLinecap="round" fill="none" />
      <path d="M52 208h62v34a20 20 0 0 1-20 20H72a20 20 0 0 1-20-20z" className="fill-brand" />
      <path d="M52 218h-8a14 14 0 0 0 0 28h9" className="stroke-brand" strokeWidth="8" fill="none" />
      <path
        d="M72 194c-8-10 8-16 0-28M94 194c-8-10 8-16 0-28"
        className="stroke-ink-soft"
        strokeWidth="4"
        strokeLinecap="round"
        fill="none"
        opacity=".5"
      />
    </svg>
  );
}
