// What the gate says now, drawn where the page had drawn what it said before: a mark at each block, and a link in the summary.
import { markClasses } from '@/components/desk/drafts/mark-classes';
import type { DraftProblem } from '@/lib/drafts/writing/draft-problems';
import { element } from './elements';

function lineOf({ message, isError }: DraftProblem): HTMLElement {
  return element('li', isError ? markClasses.error : markClasses.advice, message);
}

/** `nameOf` gives the place on this page: blocks that one editor holds share one. */
export function drawProblems(problems: readonly DraftProblem[], nameOf: (at: string) => string): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-marks]')) {
    const own = problems.filter(({ at }) => nameOf(at) === box.dataset['marks']);
    const inOrder = [...own.filter(({ isError }) => isError), ...own.filter(({ isError }) => !isError)];
    const said = inOrder.map(({ message }) => message).join('\n');
    // What stays the same is not said again.
    if (said === [...box.querySelectorAll('li')].map(({ textContent }) => textContent).join('\n')) continue;
    box.replaceChildren(...(own.length > 0 ? [element('ul', 'space-y-1', ...inOrder.map(lineOf))] : []));
  }
  const section = document.querySelector<HTMLElement>('[data-problem-list]');
  const errors = problems.filter(({ isError }) => isError);
  if (!section) return;
  section.hidden = errors.length === 0;
  section.querySelector('ul')?.replaceChildren(
    ...errors.map(({ at, message }) => {
      const link = element('a', 'inline-block py-1 align-top', message);
      link.href = `#${nameOf(at)}`;
      return element('li', '', link);
    }),
  );
}
