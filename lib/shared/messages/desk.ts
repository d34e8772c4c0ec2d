/**
 * The words of the desk and of signing in to it, by the component or page that says them. English alone: see docs/decisions/011. Messages
 * are those of `en`.
 */
import decisions from './en/desk/decisions.json' with { type: 'json' };
import deeds from './en/desk/deeds.json' with { type: 'json' };
import design from './en/desk/design.json' with { type: 'json' };
import drafts from './en/desk/drafts.json' with { type: 'json' };
import frame from './en/desk/frame.json' with { type: 'json' };
import item from './en/desk/item.json' with { type: 'json' };
import keys from './en/desk/keys.json' with { type: 'json' };
import log from './en/desk/log.json' with { type: 'json' };
import mails from './en/desk/mails.json' with { type: 'json' };
import people from './en/desk/people.json' with { type: 'json' };
import practice from './en/desk/practice.json' with { type: 'json' };
import presence from './en/desk/presence.json' with { type: 'json' };
import queue from './en/desk/queue.json' with { type: 'json' };

/** For dates and numbers. */
export const deskLocale = 'en-GB';

export const desk = {
  ...decisions,
  ...deeds,
  ...design,
  ...drafts,
  ...frame,
  ...item,
  ...keys,
  ...log,
  ...mails,
  ...people,
  ...practice,
  ...presence,
  ...queue,
};
