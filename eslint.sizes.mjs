/**
 * Files over 200 lines and functions over 60, each with the reason why it may be so. Nothing is added without one; whoever divides one
 * takes it out.
 */

/** @typedef {{ why: string, files: string[] }} Exception */

/** @type {Exception[]} */
export const longFiles = [
  {
    why: 'Lists of words, cases or texts: one that is longer holds more of the same, and nothing more to understand.',
    files: [
      'lib/posts/mdx/element-gallery.ts',
      'lib/practice/help-line-table.ts',
      'lib/screening/identifiers/find-in-spanish.ts',
      'lib/screening/names/given-names.ts',
      'lib/screening/words/ordinary-arabic.ts',
      'lib/screening/words/ordinary-spanish.ts',
      'lib/screening/words/ordinary-words.ts',
      'lib/screening/replies/reply-hazard-rules.ts',
      'prisma/demonstration-comments.ts',
      'tests/unit/screening/urgency/arabic-urgent.ts',
      'tests/unit/screening/replies/clean-replies.ts',
      'tests/unit/screening/replies/hazardous-replies.ts',
      'tests/unit/screening/replies/replies-in-arabic.ts',
      'tests/unit/screening/replies/replies-in-english.ts',
      'tests/unit/screening/replies/replies-in-spanish.ts',
      'tests/unit/screening/urgency/short-cries.ts',
    ],
  },
  {
    why: 'Several deeds or reads of one table, which were written before the limit: to be divided by deed when next changed.',
    files: [
      'lib/posts/model/frontmatter-rules.ts',
      'lib/platform/mail/outbox.ts',
      'components/comments/receipts/receipt.tsx',
      'components/desk/presence/live-desk.tsx',
      'lib/comments/asking/own-comment-actions.ts',
      'lib/comments/comment-store.ts',
      'lib/comments/notifications/compose-mails.ts',
      'lib/comments/presence/live-desk.ts',
      'lib/posts/accepted/accepted-store.ts',
      'lib/posts/reading/read-posts.ts',
      'lib/search/search-index.ts',
    ],
  },
  {
    why: 'Proofs of one rule or one journey, each test read by itself: to be divided by deed when next changed.',
    files: [
      'tests/integration/comments/thread/reader-reports.test.ts',
      'tests/integration/comments/log/proof-of-what-is-shown.test.ts',
      'tests/bench/desk-rows.ts',
      'tests/content/hostile-messages.test.tsx',
      'tests/e2e/desk/desk-authority.spec.ts',
      'tests/e2e/desk/physician.spec.ts',
      'tests/e2e/desk/staff.spec.ts',
      'tests/e2e/reading/plain-pages.spec.ts',
      'tests/e2e/reading/reader.spec.ts',
      'tests/e2e/reading/sharing.spec.ts',
      'tests/e2e/site/accessible.spec.ts',
      'tests/integration/comments/answers/correct-answer.test.ts',
      'tests/integration/comments/asking/change-own-comment.test.ts',
      'tests/integration/comments/asking/submit-comment.test.ts',
      'tests/integration/comments/decisions/redact-comment.test.ts',
      'tests/integration/comments/desk/read-desk.test.ts',
      'tests/integration/comments/desk/unanswered.test.ts',
      'tests/integration/comments/thread/approved-words-only.test.ts',
      'tests/integration/comments/thread/read-thread.test.ts',
      'tests/integration/identity/accounts/accounts.test.ts',
      'tests/integration/identity/sign-in/sign-in.test.ts',
      'tests/integration/practice/canned-texts.test.ts',
      'tests/support/builders.ts',
      'tests/support/proofs/check-interleaving.ts',
      'tests/support/proofs/hand-deeds.ts',
      'tests/unit/comments/proofs/any-interleaving.test.ts',
      'tests/unit/comments/transitions.test.ts',
      'tests/unit/posts/gate/check-content.test.ts',
      'tests/unit/posts/gate/pictures.test.ts',
      'tests/unit/posts/model/frontmatter.test.ts',
      'tests/unit/posts/reading/read-posts.test.ts',
      'tests/unit/screening/identifiers.test.ts',
      'tests/unit/search/search-index.test.ts',
      'tests/unit/site/site-language.test.tsx',
      'tests/unit/site/structured-data.test.tsx',
    ],
  },
];

/** @type {Exception[]} */
export const longFunctions = [
  {
    why: 'A `describe` is a list of tests, and each of those is short; journeys and played-out races are read from top to bottom.',
    files: ['tests/**'],
  },
  {
    why: 'Pages and forms whose markup reads like the screen, from top to bottom.',
    files: [
      'app/(desk)/desk/comments/[id]/page.tsx',
      'app/(desk)/desk/page.tsx',
      'components/comments/receipts/receipt.tsx',
      'components/desk/answering/answer-fields.tsx',
      'components/desk/decisions/decision-forms.tsx',
      'components/desk/decisions/merge-form.tsx',
      'components/desk/answering/rare-answer-fields.tsx',
      'components/desk/decisions/reason-form.tsx',
      'components/desk/log/wait-plot.tsx',
      'components/desk/presence/use-live-news.ts',
      'components/desk/queue/bulk-form.tsx',
      'components/topics/support-list-page.tsx',
    ],
  },
  {
    why: 'One transaction or one closure whose steps share what they have read: to be divided when next changed.',
    files: ['lib/search/search-index.ts', 'prisma/seed.ts'],
  },
];
