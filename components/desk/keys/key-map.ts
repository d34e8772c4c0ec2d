/** The keys of the desk: which there are, and what a person has made of them in this browser. Pure. */
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

export const keyActions = [
  { action: 'next', key: 'j', does: desk.keyMap.keyActionsDoes },
  { action: 'previous', key: 'k', does: desk.keyMap.goOneBefore },
  { action: 'open', key: 'o', does: desk.keyMap.openMessagePressEnter },
  { action: 'answer', key: 'a', does: desk.keyMap.goAnswer },
  { action: 'publish', key: 'p', does: desk.keyMap.goPublish },
  { action: 'decline', key: 'd', does: desk.keyMap.goDeclineTakeDown },
  { action: 'return', key: 'r', does: desk.keyMap.goSendBack },
  { action: 'escalate', key: 'e', does: desk.keyMap.goPass },
  { action: 'undo', key: 'u', does: desk.keyMap.goUndo },
  { action: 'note', key: 'n', does: desk.keyMap.goNote },
  { action: 'search', key: '/', does: desk.keyMap.goSearchBox },
  { action: 'help', key: '?', does: desk.keyMap.showKeys },
] as const;

export type KeyAction = (typeof keyActions)[number]['action'];

export interface KeySettings {
  on: boolean;
  keys: Readonly<Record<KeyAction, string>>;
}

export const usualKeys: KeySettings = {
  on: true,
  keys: Object.fromEntries(keyActions.map(({ action, key }) => [action, key])) as Record<KeyAction, string>,
};

/** One sign that can be typed, and no space: that scrolls the page and presses buttons. */
const isKey = (text: unknown): text is string => typeof text === 'string' && /^\S$/u.test(text);

/** What is not understood is as usual. */
export function parseKeySettings(text: string): KeySettings {
  try {
    const given = JSON.parse(text) as { on?: unknown; keys?: Record<string, unknown> };
    const keys = Object.fromEntries(
      keyActions.map(({ action, key }) => [action, isKey(given.keys?.[action]) ? given.keys[action] : key]),
    ) as Record<KeyAction, string>;
    return keyProblems(keys).size > 0 ? usualKeys : { on: given.on !== false, keys };
  } catch {
    return usualKeys;
  }
}

/** By action, in words; empty when every key can be used. */
export function keyProblems(keys: Readonly<Record<KeyAction, string>>): Map<KeyAction, string> {
  const problems = new Map<KeyAction, string>();
  const taken = new Set<string>();
  for (const { action } of keyActions) {
    const key = keys[action];
    if (!isKey(key)) problems.set(action, desk.keyMap.typeOneLetterSign);
    else if (taken.has(key)) problems.set(action, say(desk.keyMap.usedAboveAlready, { key }));
    taken.add(key);
  }
  return problems;
}

/** Null while keys are off, and for every other key. */
export function actionOf({ on, keys }: KeySettings, key: string): KeyAction | null {
  return (on && keyActions.find(({ action }) => keys[action] === key)?.action) || null;
}
