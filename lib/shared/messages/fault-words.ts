/** What a page says when something broke. Apart from the other words, because a browser loads these: nothing else does. */
import ar from './ar/fault.json' with { type: 'json' };
import en from './en/fault.json' with { type: 'json' };
import es from './es/fault.json' with { type: 'json' };
import type { SiteLanguage } from './site-messages';

export const faultWords: Record<SiteLanguage, typeof en> = { en, es, ar };
