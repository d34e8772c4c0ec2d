import { roleWords } from '@/components/identity/role-words';
import { Table } from '@/components/ui/table';
import { type Rights, rights } from '@/lib/identity/rights';
import { roles } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.rightsTable;

/** In the order of the table. A right that is added to rights.ts does not compile until it has words here. */
const labels: Record<keyof Rights, string> = {
  leadsPosts: words.leadsPosts,
  writesPosts: words.writesPosts,
  messages: words.messages,
  onCallFor: words.onCallFor,
  decisions: words.decisions,
  accessLog: words.accessLog,
  cover: words.cover,
  arrangesRota: words.arrangesRota,
  managesAccounts: words.managesAccounts,
  takesComplaints: words.takesComplaints,
  keepsLogHashes: words.keepsLogHashes,
  readsFailedMails: words.readsFailedMails,
  seesToHelpLines: words.seesToHelpLines,
  changesFacts: words.changesFacts,
  readsLetters: words.readsLetters,
  keepsCanned: words.keepsCanned,
};

const values: Record<Exclude<Rights[keyof Rights], boolean>, string> = {
  everyones: words.everyones,
  own: words.own,
  complaints: words.complaints,
  'every-post': words.everyPost,
  'own-posts': words.ownPosts,
  nothing: words.no,
  all: words.all,
  anyones: words.anyones,
  nobodys: words.no,
  answers: words.answers,
  'daily-words': words.dailyWords,
};

const said = (value: Rights[keyof Rights]): string =>
  typeof value === 'boolean' ? (value ? words.yes : words.no) : values[value];

/** What each role may, from the one record that every deed asks. */
export function RightsTable() {
  return (
    <Table
      stacks
      id="rights"
      caption={words.caption}
      head={[words.right, ...roles.map((role) => roleWords[role])]}
      rows={(Object.keys(labels) as (keyof Rights)[]).map((right) => ({
        key: right,
        cells: [labels[right], ...roles.map((role) => said(rights[role][right]))],
      }))}
    />
  );
}
