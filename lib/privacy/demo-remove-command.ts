/** `npm run demo:remove`: takes away everything that is marked as demonstration. */
import '@/lib/platform/start/private-files.mjs';
import { closeDatabase } from '@/lib/platform/database/database';
import { removeDemonstration } from './remove-demonstration';

const { comments, accounts, drafts, files } = await removeDemonstration();
console.log(
  [
    `Removed ${comments} comments, ${accounts} accounts and ${drafts} drafts.`,
    ...files.map((file) => `Removed ${file}`),
  ].join('\n'),
);
console.log('Topics, glossary, resources and series are yours to edit in the content folder.');
await closeDatabase();
