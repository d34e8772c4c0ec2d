/** What a page does beyond a plain document, wherever it holds a form: see public/enhance.js. */
export function PageScript() {
  return <script type="module" src="/enhance.js" />;
}
