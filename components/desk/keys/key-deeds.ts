/**
 * What a key of the desk does to the page. No key decides: each brings the focus to where a person then presses Enter, having seen what
 * will be done. Gives what to say, or null where moving says enough.
 */
import { desk } from '@/lib/shared/messages/desk';
import type { KeyAction } from './key-map';

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

function goTo(element: HTMLElement | null, words: string, otherwise: string): string {
  if (!element) return otherwise;
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return words;
}

/** Within the form of that decision. */
const inForm = (action: string, selector: string): HTMLElement | null =>
  find(`main input[name="action"][value="${action}"]`)?.closest('form')?.querySelector<HTMLElement>(selector) ?? null;

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-queue] article h2 a')];

function stepInList(by: 1 | -1): string {
  const all = links();
  const here = all.findIndex((link) => link.closest('article')?.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
  if (!all[next]) return by > 0 ? desk.keyDeeds.lastOneHere : desk.keyDeeds.firstOne;
  return goTo(all[next], `${next + 1} of ${all.length}`, '');
}

/** As its links do: the page begins anew, so that nothing typed for one message is sent for another. */
function stepFromItem(by: 1 | -1): string {
  const offered = find(`a[data-key="${by > 0 ? 'next' : 'previous'}"]`);
  if (!offered) return by > 0 ? desk.keyDeeds.lastOneList : desk.keyDeeds.firstOneList;
  offered.click();
  return by > 0 ? desk.keyDeeds.openingNextMessage : desk.keyDeeds.openingMessageBefore;
}

function step(by: 1 | -1): string {
  if (/^\/desk\/comments\/[^/]+/.test(window.location.pathname)) return stepFromItem(by);
  return links().length > 0 ? stepInList(by) : desk.keyDeeds.thereNoListPage;
}

const notHere = desk.keyDeeds.cannotDoneHere;
const reasons = (action: string): HTMLElement | null => inForm(action, '[name="reason"]');

const deeds: Record<Exclude<KeyAction, 'help'>, () => string> = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => {
    const link = document.activeElement?.closest('article')?.querySelector<HTMLElement>('h2 a');
    if (!link || !links().includes(link)) return desk.keyDeeds.goMessageFirst;
    link.click();
    return desk.keyDeeds.opening;
  },
  answer: () => goTo(find('main textarea[name="answer"]:not([readonly])'), desk.keyDeeds.answer, notHere),
  publish: () => goTo(find('main [data-key="publish"]'), desk.keyDeeds.publishPressEnterPublish, notHere),
  decline: () =>
    reasons('decline')
      ? goTo(reasons('decline'), desk.keyDeeds.declineChooseReason, notHere)
      : goTo(reasons('unpublish'), desk.keyDeeds.takeDownChooseReason, notHere),
  return: () => goTo(reasons('return'), desk.keyDeeds.sendBackChooseReason, notHere),
  escalate: () => goTo(reasons('escalate'), desk.keyDeeds.passChooseReason, notHere),
  undo: () => goTo(inForm('undo', 'button'), desk.keyDeeds.undoPressEnterTake, desk.keyDeeds.thereNothingUndo),
  note: () =>
    goTo(
      find('main details[open] textarea[name="note"]') ?? find('main textarea[name="privateNote"]'),
      desk.keyDeeds.note,
      desk.keyDeeds.thereNoNoteHere,
    ),
  search: () => goTo(find('input[name="q"]'), desk.keyDeeds.search, desk.keyDeeds.thereNoSearchBox),
};

export function doKey(action: Exclude<KeyAction, 'help'>): string {
  return deeds[action]();
}

/** Where keys are words: whoever types there means the letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('textarea, select, [role="textbox"], [role="combobox"]')) return true;
  const wordless = ['checkbox', 'radio', 'button', 'submit', 'reset'];
  return target instanceof HTMLInputElement && !wordless.includes(target.type);
}

/** Closes the menu that the focus is in, and goes back to what opened it. Answers whether there was one. */
export function closeMenu(): boolean {
  const menu = document.activeElement?.closest<HTMLDetailsElement>('details[data-menu][open]');
  if (!menu) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}
