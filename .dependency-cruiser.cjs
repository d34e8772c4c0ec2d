/** Who may import whom. `npm run check` fails on every line of this file that is broken. */
const nouns = '^lib/(posts|drafts|comments|following|letters|search|screening|identity|practice|privacy)/';
/** Programs: nobody imports them, so they may reach anything. */
const command = '-command\\.ts$';

/** One noun below another: it must not know what stands on it. */
const keepOff = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: command },
  to: { path: to },
});

/**
 * The rooms of a wing, top floor first. A room imports only from rooms on floors below it, and from the wing's hall: the files that lie
 * directly in it. Rooms on one floor do not know each other.
 */
const rooms = (wing, floors) =>
  floors.flatMap((floor, index) =>
    floor.flatMap((room) => {
      const others = [...floors.slice(0, index).flat(), ...floor.filter((other) => other !== room)];
      return others.length === 0
        ? []
        : [
            keepOff(
              `${wing.replaceAll('/', '-')}-${room}`,
              'Rooms go one way: down.',
              `^${wing}/${room}/`,
              `^${wing}/(${others.join('|')})/`,
            ),
          ];
    }),
  );

module.exports = {
  forbidden: [
    ...rooms('lib/comments', [
      ['retention', 'notifications'],
      ['presence'],
      ['desk', 'bulk', 'views'],
      ['decisions', 'handling'],
      ['asking', 'thread'],
      ['duplicates', 'receipts', 'figures', 'answers'],
      ['state'],
      ['log'],
    ]),
    ...rooms('lib/posts', [['reading'], ['accepted'], ['gate', 'writing'], ['policy', 'files'], ['mdx'], ['model']]),
    ...rooms('lib/drafts', [['importing'], ['review', 'references'], ['writing'], ['pictures'], ['publishing']]),
    ...rooms('lib/platform', [['start'], ['server'], ['web'], ['mail'], ['database']]),
    ...rooms('lib/identity', [['accounts'], ['cover', 'passkeys', 'rota'], ['sign-in'], ['access-log']]),
    ...rooms('lib/practice', [['says'], ['today'], ['hours']]),
    ...rooms('lib/screening', [
      ['alias'],
      ['identifiers'],
      ['marks'],
      ['names'],
      ['learned'],
      ['urgency', 'replies', 'spam'],
      ['words'],
    ]),
    ...rooms('components/desk', [
      ['frame'],
      ['drafts'],
      ['item'],
      ['queue'],
      ['decisions'],
      ['presence', 'log'],
      ['keys'],
    ]),
    ...rooms('components/comments', [['receipts'], ['thread'], ['asking']]),
    ...rooms('components', [
      ['pages'],
      ['site', 'post-page'],
      ['topics'],
      ['errors'],
      ['search'],
      ['seo'],
      ['desk', 'bulk'],
      ['identity'],
      ['letters'],
      ['comments'],
      ['posts'],
      ['following', 'practice'],
      ['ui'],
    ]),
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-below-screens',
      comment: 'Rules must not know pages or screens.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'components-below-app',
      comment: 'Components are composed by pages, never the other way round.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'screens-keep-off-stores',
      comment: 'Pages and components call deeds and reads, which ask who is there; a store does not ask.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '(-store\\.ts|^lib/platform/database/database\\.ts)$' },
    },
    {
      name: 'one-store-per-noun',
      comment: "Another noun's rows are reached through its reads.",
      severity: 'error',
      from: { path: nouns, pathNot: command },
      to: { path: '^lib/([^/]+)/.*-store\\.ts$', pathNot: '^lib/$1/' },
    },
    {
      name: 'platform-is-plumbing',
      comment: 'Plumbing knows no domain word.',
      severity: 'error',
      from: { path: '^lib/platform/', pathNot: command },
      to: { path: nouns },
    },
    {
      name: 'shared-is-pure',
      comment: 'Both sides of the wire use it.',
      severity: 'error',
      from: { path: '^lib/shared/' },
      to: { path: '^lib/(?!shared/)' },
    },
    keepOff(
      'nouns-in-order',
      'privacy and search, then comments, then the others: one way only.',
      '^lib/(posts|drafts|screening|identity|practice)/',
      '^lib/(comments|letters|search|privacy)/',
    ),
    keepOff(
      'letters-beside-comments',
      'Letters use the codes of receipts; no comment knows of them.',
      '^lib/comments/',
      '^lib/letters/',
    ),
    keepOff(
      'following-above-comments',
      'Followers hear of posts and answers, which know nothing of them.',
      '^lib/(posts|drafts|comments|search|screening|identity|practice)/',
      '^lib/following/',
    ),
    keepOff(
      'drafts-above-posts',
      'What readers see knows nothing of what is being written.',
      '^lib/(posts|screening|identity|practice)/',
      '^lib/drafts/',
    ),
    keepOff('comments-below-privacy', 'privacy sweeps up after comments.', '^lib/comments/', '^lib/(search|privacy)/'),
    keepOff(
      'search-beside-privacy',
      'Search reads what posts and comments show to everyone. Nothing in lib stands on it.',
      '^lib/(?!search/)',
      '^lib/search/',
    ),
    keepOff(
      'search-reads-what-is-public',
      'Neither staff nor erasure is its business; of the practice, what it says to everyone.',
      '^lib/search/',
      '^lib/(identity|privacy|practice/(?!says/|today/))',
    ),
    {
      name: 'screening-is-pure',
      comment: 'It is measured alone, from outside.',
      severity: 'error',
      from: { path: '^lib/screening/' },
      to: { path: '^(lib/(?!screening|shared)|node_modules/(next|react|@prisma)|prisma/)' },
    },
    {
      name: 'screening-touches-nothing',
      comment: 'Pure: no file, no network, no process.',
      severity: 'error',
      from: { path: '^lib/screening/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'next-at-the-edge',
      comment: 'Deeds and rules run without a web server; only actions, sessions and what reads a request know Next.',
      severity: 'error',
      from: {
        path: '^lib/',
        pathNot:
          '(-actions\\.ts|session\\.ts|^lib/platform/(web/(visitor\\.ts|not-found-on-refusal\\.ts|page-cache\\.mjs|page-versions\\.mjs)|start/start\\.mjs|server/server\\.mjs))$',
      },
      to: { path: '^node_modules/next/' },
    },
    {
      name: 'next-auth-in-identity',
      comment: 'One place knows how people sign in.',
      severity: 'error',
      from: { pathNot: '^(lib/identity/|app/api/auth/|tests/)' },
      to: { path: '^node_modules/next-auth/' },
    },
    {
      name: 'prisma-in-stores',
      comment: 'Queries stand in stores.',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/',
        pathNot: '^lib/platform/database/(database|migrate|postgres-migration-adapter)\\.ts$',
      },
      to: { path: '^(prisma/generated|node_modules/@prisma)/' },
    },
    {
      name: 'viewers-from-sessions',
      comment: 'A viewer exists because someone is signed in.',
      severity: 'error',
      from: { pathNot: '^(lib/identity/sign-in/session\\.ts|tests/|prisma/seed\\.ts)' },
      to: { path: '^lib/identity/make-viewer\\.ts$' },
    },
    {
      name: 'commands-are-ends',
      comment: 'A program is run, not imported.',
      severity: 'error',
      from: {},
      to: { path: `^lib/.*${command}` },
    },
    {
      name: 'tests-are-outside',
      comment: 'What ships does not need its tests.',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|var|prisma/generated/.*/(internal|models))' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
