/** What demonstration readers say. Written for this purpose; nobody said these words. */
export type DemonstrationComment = {
  /** Slug of a demonstration post; left out when that post is gone. */
  post: string;
  kind: 'question' | 'experience';
  alias: string;
  body: string;
  hoursAgo: number;
  urgency?: 'emergency' | 'crisis';
} & (
  | { then: 'answered'; answer: string }
  | { then: 'published' | 'held' | 'declined' | 'returned' | 'withdrawn' | 'erased' }
);

export const demonstrationComments: readonly DemonstrationComment[] = [
  {
    post: 'high-blood-pressure',
    kind: 'question',
    alias: 'Patient Heron',
    hoursAgo: 24 * 20,
    then: 'answered',
    body: 'My readings are always higher at the clinic than at home. Which ones should I believe?',
    answer:
      'This happens to many people. Being in a clinic can push a reading up for a short time. Readings taken at home, sitting quietly, over several days often show better what your blood pressure is like in daily life.\n\nWrite your home readings down and take them to your next visit, so that you and your own doctor can look at both together. Please do not change or stop a medicine because of home readings alone.',
  },
  {
    post: 'high-blood-pressure',
    kind: 'experience',
    alias: 'Early Walker',
    hoursAgo: 24 * 12,
    then: 'published',
    body: 'What helped me was tying the evening tablet to something I never forget, which is feeding the cat. I have missed very few since. I also stopped feeling ashamed about needing tablets at all.',
  },
  {
    post: 'high-blood-pressure',
    kind: 'question',
    alias: 'Blue Teapot',
    hoursAgo: 30,
    then: 'held',
    body: 'Is it true that beetroot juice lowers blood pressure? A friend swears by it, and I would like to know before I buy a crate.',
  },
  {
    post: 'type-2-diabetes',
    kind: 'question',
    alias: 'Quiet Maple',
    hoursAgo: 24 * 15,
    then: 'answered',
    body: 'I was told that I have type 2 diabetes and I feel that it is my own fault. Could I have stopped it?',
    answer:
      'Many people feel this way, and I am glad you asked. Type 2 diabetes has many causes together: the genes we are born with, age, weight, sleep, stress, some medicines, and the place we live in. No one chooses most of these.\n\nWhat matters is what can help from here, and there is a lot. Small steps count. If the feeling of guilt stays heavy, please tell the team that looks after you. They hear it often, and they can help with that too.',
  },
  {
    post: 'type-2-diabetes',
    kind: 'experience',
    alias: 'Slow Cooker',
    hoursAgo: 26,
    then: 'held',
    body: 'Eating well on a small budget was the hardest part for me. Frozen vegetables and dried beans saved us. Nobody tells you that frozen is just as good.',
  },
  {
    post: 'asthma-inhalers',
    kind: 'question',
    alias: 'Windy Lark',
    hoursAgo: 24 * 9,
    then: 'answered',
    body: 'How can I tell whether my inhaler is empty? Mine has no counter, and shaking it tells me nothing.',
    answer:
      'Shaking is not a good test, because the gas that drives the spray can still be there when the medicine is used up. The leaflet says how many puffs an inhaler holds. Some people mark the date when they start a new one and count forward.\n\nA pharmacist can check it with you and can tell you whether there is a version with a counter. Keep a spare, so that you are never without one.',
  },
  {
    post: 'asthma-inhalers',
    kind: 'question',
    alias: 'Grey Kite',
    hoursAgo: 2,
    urgency: 'emergency',
    then: 'held',
    body: 'My chest is very tight since this morning and the blue inhaler does nothing any more. Should I wait until tomorrow to call someone?',
  },
  {
    post: 'migraine',
    kind: 'experience',
    alias: 'Dim Lantern',
    hoursAgo: 24 * 7,
    then: 'published',
    body: 'Keeping a diary for two months showed me that my attacks come after bad nights, and not after chocolate as I had thought. It gave my doctor and me something to work with.',
  },
  {
    post: 'migraine',
    kind: 'question',
    alias: 'Paper Boat',
    hoursAgo: 24 * 6,
    then: 'declined',
    body: 'I take three different tablets for my head and one for my heart. Which of them should I leave out on the days when I feel dizzy?',
  },
  {
    post: 'low-back-pain',
    kind: 'question',
    alias: 'Garden Spade',
    hoursAgo: 24 * 5,
    then: 'published',
    body: 'Is it safe to go back to gardening while my back still hurts a little, or should I wait until it is completely gone?',
  },
  {
    post: 'low-back-pain',
    kind: 'question',
    alias: 'Two Boots',
    hoursAgo: 50,
    then: 'returned',
    body: 'Which mattress is best, do heat pads help more than cold ones, can I fly, how long off work, and is a belt any good?',
  },
  {
    post: 'acid-reflux',
    kind: 'question',
    alias: 'Late Supper',
    hoursAgo: 24 * 4,
    then: 'withdrawn',
    body: 'Does it matter which side I sleep on when the acid comes up at night?',
  },
  {
    post: 'acid-reflux',
    kind: 'experience',
    alias: 'Stone Bridge',
    hoursAgo: 24 * 3,
    then: 'erased',
    body: 'Raising the head end of the bed by a few centimetres made more difference to me than any diet.',
  },
  {
    post: 'anxiety',
    kind: 'experience',
    alias: 'Morning Fern',
    hoursAgo: 24 * 8,
    then: 'published',
    body: 'The first time I told someone at the surgery how bad the nights were, I cried, and the nurse simply waited. That was the start of it getting better for me.',
  },
];
