/**
 * Pages of the site that are found by what people come to them for: "opening hours", "delete my question".
 * It must not know what the pages say, which is in the messages, or the screen.
 */
import type { Messages } from '@/lib/shared/messages/en';

export type SitePageId = keyof Messages['sitePages'];

export type SitePage = { id: SitePageId; path: string };

/** `about` are ids of lay words, which stand for their wordings in every language. */
export const sitePages: readonly (SitePage & { about: readonly string[] })[] = [
  {
    id: 'practice',
    path: '/practice',
    about: [
      ...[
        'opening-hours',
        'phone-number',
        'address',
        'appointment',
        'waiting-times',
        'clinic',
        'out-of-hours',
        'emergency-number',
      ],
      ...['test-results', 'complaint', 'write-to-us', 'someone-to-talk-to', 'prescription'],
    ],
  },
  { id: 'contact', path: '/practice/contact', about: ['write-to-us', 'complaint'] },
  { id: 'stories', path: '/practice/stories', about: ['complaint'] },
  { id: 'physicians', path: '/physicians', about: ['doctor', 'nurse'] },
  { id: 'about', path: '/about', about: ['who-writes', 'ask-question'] },
  { id: 'rules', path: '/community-rules', about: ['community-rules', 'ask-question'] },
  { id: 'editorial', path: '/editorial-policy', about: ['how-reviewed', 'who-writes'] },
  { id: 'privacy', path: '/privacy', about: ['privacy'] },
  { id: 'messages', path: '/receipt', about: ['my-receipt', 'privacy'] },
  { id: 'glossary', path: '/glossary', about: ['glossary'] },
  { id: 'resources', path: '/resources', about: ['resources'] },
  { id: 'topics', path: '/topics', about: ['topics'] },
];
