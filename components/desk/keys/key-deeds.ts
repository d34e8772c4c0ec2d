/**
 * What a key of the desk does to the page. No key decides: each brings the focus to where a person then presses Enter, having seen what
 * will be done. Answers what to say, or null where moving says enough.
 */
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
  if (!all[next]) return by > 0 ? 'This is the last one here.' : 'This is the first one.';
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
  else if (here >= 0) return by > 0 ? 'This is the last one of the list.' : 'This is the first one of the list.';
  else follow('/desk');
  return by > 0 ? 'Opening the next message' : 'Opening the message before';
}

function step(by: 1 | -1): string {
  const id = /^\/desk\/comments\/([^/]+)/.exec(window.location.pathname)?.[1];
  if (id !== undefined) return stepFromItem(decodeURIComponent(id), by);
  return links().length > 0 ? stepInList(by) : 'There is no list on this page.';
}

const notHere = 'That cannot be done here.';
const reasons = (action: string): HTMLElement | null => inForm(action, '[name="reason"]');

const deeds: Record<Exclude<KeyAction, 'help'>, () => string> = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => {
    const link = document.activeElement?.closest('article')?.querySelector<HTMLElement>('h2 a');
    if (!link || !links().includes(link)) return 'Go to a message first.';
    link.click();
    return 'Opening';
  },
  answer: () => goTo(find('main textarea[name="answer"]:not([readonly])'), 'Your answer', notHere),
  publish: () => goTo(find('main [data-key="publish"]'), 'Publish. Press Enter to publish it.', notHere),
  decline: () =>
    reasons('decline')
      ? goTo(reasons('decline'), 'Decline. Choose a reason.', notHere)
      : goTo(reasons('unpublish'), 'Take it down. Choose a reason.', notHere),
  return: () => goTo(reasons('return'), 'Send it back. Choose a reason.', notHere),
  escalate: () => goTo(reasons('escalate'), 'Pass it on. Choose a reason.', notHere),
  undo: () =>
    goTo(inForm('undo', 'button'), 'Undo. Press Enter to take the decision back.', 'There is nothing to undo.'),
  note: () =>
    goTo(
      find('main [data-key="note"]') ?? find('main details[open] textarea[name="note"]'),
      'Note',
      'There is no note here.',
    ),
  search: () => goTo(find('input[name="q"]'), 'Search', 'There is no search box on this page.'),
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
