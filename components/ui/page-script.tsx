/**
 * What a page does beyond a plain document, wherever it holds a form: see components/browser/enhance.ts. Async, because a browser puts focus where
 * the address leads only when no script holds the page up: late, it would take whoever has begun to type out of their field.
 */
export function PageScript() {
  return <script type="module" async src="/enhance.js" />;
}
