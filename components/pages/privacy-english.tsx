import type { LongText } from '@/components/pages/long-page';
import { RetentionList } from '@/components/site/retention-list';

export const privacyInEnglish: LongText = {
  title: 'Privacy',
  description: 'What Bedside keeps about you, who can see it, how long, and how you can change or erase it.',
  lead: 'You can read everything here without telling us anything. If you write, we keep what is needed to answer you and to show what we decided.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>When you read</h2>
      <p>
        We set no cookie, count no visits and use no advertising or measuring service. There is one exception: you press
        “I have this question too” or “This helped”, or you send a report. Then a cookie with a random number makes sure
        that this device counts once. We keep the number only in a scrambled form, different for each message. Fonts and
        pictures come from this site. Your browser contacts nobody else on our behalf.
      </p>

      <h2>When you write</h2>
      <ul>
        <li>You need no account, and we do not ask your name. You choose an alias.</li>
        <li>We keep your words as you sent them, and every later version that you send.</li>
        <li>We keep a note of what was decided about your message, when, and why.</li>
        <li>
          You get a receipt with a secret code, and a cookie that lets this browser open it. We keep only a scrambled
          form of the code, so we cannot read it back to you. Please write it down.
        </li>
        <li>
          If you want to hear by e-mail when there is news, you can leave an address. First we send one e-mail with a
          link, and nothing more until you have opened it and said that the address is yours. The address is encrypted
          and kept apart from your message. The people who read your message do not see it. The e-mail says only that
          there is news, nothing about health.
        </li>
        <li>
          To stop spam, and to see when the same message is sent twice, the site keeps a scrambled form of your
          network’s address for a day. Then it is erased. While you write, your browser does a short calculation. It
          shows that it is not a spam program, and tells us nothing about you.
        </li>
      </ul>

      <h2>Who can see it</h2>
      <p>
        Before it is published, your message can be read by the physicians who wrote the post and by our staff. A
        colleague who works in the place of one of these physicians can read it, too. Each time someone opens an
        unpublished message, that is recorded. After it is published, anyone can read it beneath the post, with your
        alias.
      </p>
      <p>
        Think before you write something that only you could have written. Even without a name, people who know you may
        know that it is your story.
      </p>

      <h2>What you can do</h2>
      <ul>
        <li>
          See, edit, withdraw or erase your message: open <a href="/receipt">your messages</a> with your code.
        </li>
        <li>Erase your e-mail address, or add one, in the same place.</li>
        <li>
          <a href="/practice/contact">Ask the practice</a> for a copy of what is kept about your message. You need your
          code, or the page that the message is on. Notes that we write to each other, and what readers add to a report,
          are not in the copy.
        </li>
      </ul>
      <p>
        Erasing removes your words for good. A note stays: that there was a message, and what was decided about it. None
        of your words are in it. The practice keeps copies in case the site is lost. Your words may be in those copies
        until they are thrown away.
      </p>

      <h2>How long we keep it</h2>
      <p>The site itself follows this list: once a day it erases what has been kept long enough.</p>
      <RetentionList language="en" />

      <h2>Physicians and staff</h2>
      <p>People who work here sign in with an account, which uses a cookie. What they decide and open is recorded.</p>
    </>
  ),
};
