/** Runs once when a server starts: what it does on its own, beside answering requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startBackgroundWork } = await import('./lib/comments/notifications/background-work');
  const { publishDue } = await import('./lib/drafts/publishing/publish-due');
  const { reviewMails } = await import('./lib/drafts/review/review-mails');
  const { followingMails } = await import('./lib/following/compose-news');
  const { letterMails } = await import('./lib/letters/letter-mails');
  const { spreadNews } = await import('./lib/following/spread-news');
  const { startFollowingContent } = await import('./lib/posts/accepted/follow-content');
  const { startFollowingFacts } = await import('./lib/practice/says/fact-versions');
  const { warnOfOldHelpLines } = await import('./lib/practice/warn-of-old-lines');
  const { startDailyPurge } = await import('./lib/privacy/purge-daily');
  await Promise.all([
    startBackgroundWork({
      composers: { ...followingMails, ...reviewMails, ...letterMails },
      eachMinute: async (now) => {
        await publishDue(now);
        await spreadNews(now);
      },
    }),
    startFollowingContent(),
    startFollowingFacts(),
  ]);
  startDailyPurge();
  warnOfOldHelpLines();
  const [
    { prepareSearch },
    { refuseTooMany },
    { brokenPage, holdWords },
    { closeDatabase },
    { isKnownAddress },
    { now },
  ] = await Promise.all([
    import('./lib/search/read-search'),
    import('./lib/comments/asking/too-many-requests'),
    import('./lib/comments/asking/hold-words'),
    import('./lib/platform/database/database'),
    import('./lib/comments/thread/known-address'),
    import('./lib/platform/clock'),
  ]);
  // See shed-load.mjs, unstored-forms.mjs, plain-document.mjs, nowhere.mjs and clean-end.mjs.
  const shared = globalThis as typeof globalThis & {
    bedsideRefuseTooMany?: unknown;
    bedsideKeepWords?: unknown;
    bedsideBrokenPage?: unknown;
    bedsideAtEnd?: unknown;
    bedsideKnows?: unknown;
  };
  shared.bedsideKnows = (pattern: string, params: Record<string, string>) => isKnownAddress(pattern, params, now());
  shared.bedsideRefuseTooMany = (sent: Parameters<typeof refuseTooMany>[0]) => refuseTooMany(sent, now());
  shared.bedsideKeepWords = holdWords;
  shared.bedsideBrokenPage = brokenPage;
  shared.bedsideAtEnd = closeDatabase;
  // After the first answers: whoever searches sooner waits for it.
  setTimeout(() => void prepareSearch(now()), 2_000).unref();
}

/** Next calls this for every error that reaches it. Only the digest is logged: messages may quote values. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { isReached } = await import('./lib/platform/web/reached-actions.mjs');
  // No fault of ours: see outgoing-headers.mjs.
  if (!isReached()) return;
  const { faultOf, log } = await import('./lib/platform/log');
  const reference = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : 'none';
  log('request-failed', { reference, fault: faultOf(error) });
}
