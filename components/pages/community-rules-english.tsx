import type { LongText } from '@/components/pages/long-page';

export const communityRulesInEnglish: LongText = {
  title: 'Community rules',
  description:
    'What you may write beneath a post, how it is read before it appears, and why something might not be published.',
  lead: 'You are welcome to ask, and to share what you have been through. These rules keep it safe for you and useful for others.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Please do</h2>
      <ul>
        <li>Ask about the post you have read. Other people probably wonder the same.</li>
        <li>Use an alias: a made-up name that nobody could link to you. If you leave it empty, we pick one for you.</li>
        <li>Share what helped you or what you wish you had known.</li>
        <li>Be kind. Someone who is frightened may be reading.</li>
      </ul>

      <h2>Please do not</h2>
      <ul>
        <li>
          Do not write here in an emergency. Call for help: <a href="/practice">the numbers are here</a>.
        </li>
        <li>Do not give your name, address, phone number, date of birth or record number, or those of other people.</li>
        <li>Do not name a clinician, a hospital or a relative in a way that shows who you are.</li>
        <li>Do not tell someone else to start, stop or change a medicine.</li>
        <li>Do not advertise, sell, threaten or insult.</li>
      </ul>

      <h2>What happens to what you write</h2>
      <ol>
        <li>
          While you type, your browser marks some of what could show who you are. When you send it, the site looks for
          more. You decide what to do about it. It cannot find everything.
        </li>
        <li>Then it waits. Nobody outside the team can see it.</li>
        <li>The physician who wrote the post, or a member of staff, reads it.</li>
        <li>
          It is published, published with private details hidden, sent back to you to change, or not published. Your
          receipt shows which, and why.
        </li>
        <li>If you edit something, the new words wait and are read again before they appear.</li>
      </ol>
      <p>
        Only a physician answers questions about health. For things like opening hours or an appointment,{' '}
        <a href="/practice/contact">write to the practice</a>: your letter is not published. If you ask about them here,
        staff may reply beneath your message. Their replies are marked as coming from practice staff.
      </p>

      <h2>Why something may not be published</h2>
      <ul>
        <li>It needs advice about one person that only someone who can examine them could give.</li>
        <li>It could show who you or someone else is.</li>
        <li>It is not about the post, or the page already answers it.</li>
        <li>It offers or points to a product.</li>
        <li>It could hurt someone.</li>
        <li>Someone who follows it could be harmed.</li>
      </ul>

      <h2>If you change your mind</h2>
      <p>
        Open <a href="/receipt">your messages</a> with the code from your receipt. You can edit, withdraw or erase what
        you wrote at any time, also after it was published.
      </p>

      <h2>If you disagree with us</h2>
      <p>
        If we did not publish your message or took it down, open it with its code and press “Ask for a second look”. You
        can do this once. Someone who did not decide before reads it.
      </p>
      <p>
        To complain about care or about us, write a message and tick “This is a complaint”. It is not published. It goes
        to people who handle complaints, and never to the physician who wrote the post.
      </p>
    </>
  ),
};
