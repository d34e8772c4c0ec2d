/**
 * What a key of the desk does to the page. No key decides: each brings the focus to where a person then presses Enter, having seen what
 * will be done. Gives what to say, or null where moving says enough.
 */
import { desk } from '@/lib/shared/messages/desk';
import type { KeyAction } from './key-map';

const list = 'desk-list';

/** For going on from message to message: ids in the order of the list that was opened last. */
export function rememberList(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(list, JSON.stringify(ids));
  } catch {
    // Without it, the keys lead back to the list.
  }
}

function rememberedList(): string[] {
  try {
    const ids = JSON.parse(sessionStorage.getItem(list) ?? '[]') as unknown;
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

function goTo(element: HTMLElement | null, words: string, otherwise: string): string {
  if (!element) return otherwise;
  const closed = element.closest<HTMLDetailsElement>('details:not([open])');
  if (closed) closed.open = true;
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

/** As a link does: the page begins anew, so that nothing typed for one message is sent for another. */
const follow = (href: string): void => Object.assign(document.createElement('a'), { href }).click();

function stepFromItem(id: string, by: 1 | -1): string {
  const offered = by > 0 ? find('a[data-key="next"]') : null;
  const ids = rememberedList();
  const here = ids.indexOf(id);
  const next = ids[here + by];
  if (offered) offered.click();
  else if (here >= 0 && next !== undefined) follow(`/desk/comments/${encodeURIComponent(next)}`);
  else if (here >= 0) return by > 0 ? desk.keyDeeds.lastOneList : desk.keyDeeds.firstOneList;
  else follow('/desk');
  return by > 0 ? desk.keyDeeds.openingNextMessage : desk.keyDeeds.openingMessageBefore;
}

function step(by: 1 | -1): string {
  const id = /^\/desk\/comments\/([^/]+)/.exec(window.location.pathname)?.[1];
  if (id !== undefined) return stepFromItem(decodeURIComponent(id), by);
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
      find('main [data-key="note"]') ?? find('main details[open] textarea[name="note"]'),
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
