/** The keys of the desk: which there are, and what a person has made of them in this browser. Pure. */

export const keyActions = [
  { action: 'next', key: 'j', does: 'Go to the next message' },
  { action: 'previous', key: 'k', does: 'Go to the one before' },
  { action: 'open', key: 'o', does: 'Open the message (or press Enter)' },
  { action: 'answer', key: 'a', does: 'Go to your answer' },
  { action: 'publish', key: 'p', does: 'Go to Publish' },
  { action: 'decline', key: 'd', does: 'Go to Decline, or to Take it down' },
  { action: 'return', key: 'r', does: 'Go to Send it back' },
  { action: 'escalate', key: 'e', does: 'Go to Pass it on' },
  { action: 'undo', key: 'u', does: 'Go to Undo' },
  { action: 'note', key: 'n', does: 'Go to the note' },
  { action: 'search', key: '/', does: 'Go to the search box' },
  { action: 'help', key: '?', does: 'Show the keys' },
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
    if (!isKey(key)) problems.set(action, 'Type one letter or sign.');
    else if (taken.has(key)) problems.set(action, `“${key}” is used above already.`);
    taken.add(key);
  }
  return problems;
}

/** Null while keys are off, and for every other key. */
export function actionOf({ on, keys }: KeySettings, key: string): KeyAction | null {
  return (on && keyActions.find(({ action }) => keys[action] === key)?.action) || null;
}
