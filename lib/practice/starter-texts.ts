/** Ready-made words that a new practice begins with. Each confirms and doses nothing; a practice changes them as it likes. Pure. */
import type { CannedKind } from './canned-text';

/** Nobody's account: these words came with the software. */
export const starterAuthor = 'starter';

export const starterTexts: readonly { kind: CannedKind; label: string; words: string }[] = [
  {
    kind: 'decline',
    label: 'Needs a visit',
    words:
      'We cannot answer this here: it needs someone who can ask and examine. Please call a doctor’s practice. If it cannot wait, call the emergency number.',
  },
  {
    kind: 'decline',
    label: 'Asked and answered',
    words:
      'Thank you for asking. The same question is answered beneath this post already. Please read it there, and ask again if something is missing.',
  },
  {
    kind: 'return',
    label: 'Please ask in general',
    words:
      'We can only answer in general here. Please ask your question without dates, names and results. Then the answer helps everyone who reads it.',
  },
  {
    kind: 'return',
    label: 'One question at a time',
    words: 'Please send one question at a time, in a few sentences. Then the answer is easier to find for others.',
  },
  {
    kind: 'answer',
    label: 'Not here, but somewhere',
    words:
      'Nobody can say from a few lines what is behind this. We cannot discuss individual care here. Please ask your own doctor or pharmacist, who knows more about you.',
  },
  {
    kind: 'answer',
    label: 'When not to wait',
    words:
      'This is general information. Chest pain, trouble breathing, sudden weakness or heavy bleeding are emergencies. Call the emergency number at the top of this page. Do not wait for an answer here.',
  },
  {
    kind: 'line',
    label: 'Call the practice',
    words: 'We cannot discuss individual care here; please call the practice.',
  },
  { kind: 'line', label: 'General information', words: 'This is general information. It does not replace a visit.' },
  {
    kind: 'line',
    label: 'Medicines',
    words: 'Please do not change a medicine on your own; ask your own doctor or pharmacist first.',
  },
];
