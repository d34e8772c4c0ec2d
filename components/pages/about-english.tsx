import type { LongText } from '@/components/pages/long-page';

export const aboutInEnglish: LongText = {
  title: 'About Bedside',
  description: 'What Bedside is, who writes it, how you can ask a question, and what it cannot do for you.',
  lead: 'Bedside is a place to read about health in plain words, and to ask the physician who wrote the page.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Why it exists</h2>
      <p>
        A visit is short. Most people think of their best question on the way home. Here the physicians write down what
        they would tell you if there were more time, and you can ask about it afterwards.
      </p>

      <h2>Who writes here</h2>
      <p>
        Posts with health advice are written by physicians. Each one has{' '}
        <a href="/physicians">a page about their work</a>, with what they are trained in and whether anyone else pays
        them. Each post names its authors and the clinicians who have read it.
      </p>

      <h2>How asking works</h2>
      <ol>
        <li>You choose an alias. You need no account and no name.</li>
        <li>You write a question, or share something that helped you.</li>
        <li>The site marks what could show who you are, as far as it can tell, and lets you take it out.</li>
        <li>A member of the team reads every word before anyone else can.</li>
        <li>A physician answers questions about health. The question and the answer then appear beneath the post.</li>
      </ol>
      <p>
        After you send a message you get a receipt with a code. With it you can see what has happened, and edit,
        withdraw or erase your message. <a href="/community-rules">The community rules</a> say what is published and
        what is not.
      </p>

      <h2>What it cannot do</h2>
      <p>
        Nobody here can examine you or see your records. So nobody here will tell you what illness you have, or change
        your treatment. What you read is general information. For advice about your own body, see a clinician who knows
        you. <a href="/practice">Where to turn for help</a> lists the numbers to call when it cannot wait.
      </p>

      <h2>What it will not do</h2>
      <ul>
        <li>It shows no advertisements and sells nothing.</li>
        <li>It does not track you, or count what you read.</li>
        <li>It does not publish anything you write before a person has read it.</li>
      </ul>
      <p>
        <a href="/editorial-policy">The editorial policy</a> says how posts are written and checked.{' '}
        <a href="/privacy">The privacy page</a> says what is kept about you, which is very little.
      </p>
    </>
  ),
};
