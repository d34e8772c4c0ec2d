/** What demonstration readers say. Written for this purpose; nobody said these words. */
import type { Verdict } from '@/lib/comments/claim';
import type { Theme } from '@/lib/comments/theme';
import { storiesPlace } from '@/lib/posts/model/stories-place';

export type DemonstrationComment = {
  /** Slug of a demonstration post, or of the stories of the practice; left out when that post is gone. */
  post: string;
  kind: 'question' | 'experience' | 'reply';
  alias: string;
  /** Of an experience or a reply. */
  theme?: Theme;
  /** What a question is about that was met elsewhere. */
  claim?: string;
  claimLink?: string;
  /** For a reply: the alias of what it answers, which stands before it here. */
  replyTo?: string;
  body: string;
  hoursAgo: number;
  urgency?: 'emergency' | 'crisis';
} & (
  | { then: 'answered'; answer: string; rating?: Verdict; ratingReason?: string }
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
    theme: 'what-helped',
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
    theme: 'budget',
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
    theme: 'what-helped',
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
    theme: 'what-helped',
    hoursAgo: 24 * 3,
    then: 'erased',
    body: 'Raising the head end of the bed by a few centimetres made more difference to me than any diet.',
  },
  {
    post: 'anxiety',
    kind: 'experience',
    alias: 'Morning Fern',
    theme: 'feelings',
    hoursAgo: 24 * 8,
    then: 'published',
    body: 'The first time I told someone at the surgery how bad the nights were, I cried, and the nurse simply waited. That was the start of it getting better for me.',
  },
  {
    post: 'high-blood-pressure',
    kind: 'reply',
    alias: 'Second Cup',
    theme: 'what-helped',
    replyTo: 'Early Walker',
    hoursAgo: 24 * 10,
    then: 'published',
    body: 'Mine stands next to the kettle, for the same reason. And thank you for what you say about shame. I needed to read that.',
  },
  {
    post: 'high-blood-pressure',
    kind: 'experience',
    alias: 'Patient Tortoise',
    theme: 'side-effects',
    hoursAgo: 24 * 6,
    then: 'published',
    body: 'My ankles were swollen every evening after I began a new tablet. I thought I had to live with it. I told the pharmacist, my doctor changed the medicine, and it went away. I wish I had said so sooner.',
  },
  {
    post: 'type-2-diabetes',
    kind: 'experience',
    alias: 'Market Basket',
    theme: 'budget',
    hoursAgo: 24 * 5,
    then: 'published',
    body: 'I plan the week before I go to the shop: lentils, eggs, whatever vegetable is cheap, and tinned fish. My sugar is steadier than when I bought the special foods, and so is my purse.',
  },
  {
    post: 'high-blood-pressure',
    kind: 'question',
    alias: 'Curious Finch',
    hoursAgo: 24 * 4,
    then: 'answered',
    body: 'A friend sent me this and means it well. Is there something in it?',
    claim: 'A glass of beetroot juice a day can replace your blood pressure tablets.',
    claimLink: 'https://beetroot-wonders.example/no-more-tablets',
    rating: 'misleading',
    ratingReason:
      'Beetroot juice can lower blood pressure a little for some hours. No study shows that it can replace tablets.',
    answer:
      'It is a good thing to ask before trying. In small studies beetroot juice lowered blood pressure by a few points for some hours, and the effect differed a lot from person to person. As a drink it is fine for most people.\n\nTablets are another matter: stopping them can let the pressure rise without any sign that you would feel. Please do not stop a medicine because of something you read. Ask your own doctor first.',
  },
  {
    post: 'migraine',
    kind: 'question',
    alias: 'Silver Thimble',
    hoursAgo: 24 * 3,
    then: 'answered',
    body: 'Several people in a group I follow say that this stopped their attacks.',
    claim: 'A piercing in the inner fold of the ear stops migraine.',
    rating: 'unproven',
    ratingReason: 'There are stories of people whom it helped, but nobody has tested it in a fair comparison.',
    answer:
      'I understand the wish to try anything that might help. Some people do feel better after it, but many feel better for a while after any treatment that they believe in, and a piercing there often becomes infected. Nobody has compared it fairly with a pretended treatment.\n\nThere are ways to have fewer attacks that have been tested well. Your own doctor can go through them with you.',
  },
  {
    post: storiesPlace.slug,
    kind: 'experience',
    alias: 'Gentle Heron',
    theme: 'thanks',
    hoursAgo: 24 * 11,
    then: 'published',
    body: 'I am afraid of needles and I said so at the desk. The nurse gave me time, let me lie down, and told me each step before it happened. Nobody made me feel silly. I came out and could have sung.',
  },
  {
    post: storiesPlace.slug,
    kind: 'experience',
    alias: 'Steady River',
    theme: 'hard',
    hoursAgo: 24 * 6,
    then: 'published',
    body: 'I waited on the phone for a long time, twice in one week, and the second time I gave up. When I came in person everyone was kind. I wish someone had told me that the line is quieter in the afternoon.',
  },
  {
    post: storiesPlace.slug,
    kind: 'experience',
    alias: 'Plain Acorn',
    theme: 'thanks',
    hoursAgo: 20,
    then: 'held',
    body: 'Thank you to the person at the front desk who found me an interpreter at the last minute. It was the first visit where I could say everything that I wanted to say.',
  },
];
