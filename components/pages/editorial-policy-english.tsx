import type { LongText } from '@/components/pages/long-page';

export const editorialPolicyInEnglish: LongText = {
  title: 'Editorial policy',
  description:
    'Who may write on Bedside, what every health post must show, how posts are checked, corrected and withdrawn.',
  lead: 'These are the rules that every post here keeps. A post that breaks one of the rules marked “checked” cannot be published: the site refuses it.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Who writes and who reads</h2>
      <p>
        A post with health advice has at least one physician among its authors (checked). A second clinician may have
        read it before you. If so, the post says who and when. If nobody has, the post says that too. An author cannot
        be the reviewer of their own post (checked).
      </p>

      <h2>What a health post must show</h2>
      <ul>
        <li>Its sources: two or more, each one linked from the words that it supports (checked).</li>
        <li>Three to five key points at the top (checked).</li>
        <li>The day it was last reviewed and the day it is due again (checked).</li>
        <li>Whether the authors or reviewers have interests to declare. Saying nothing is not allowed (checked).</li>
        <li>Whether artificial intelligence helped with it, and how (checked).</li>
      </ul>

      <h2>How long a review lasts</h2>
      <p>
        Health posts are reviewed at least every three years, and posts about medicines every year (checked). After that
        day the post shows a warning. A post about a medicine is then also kept out of search engines until it has been
        reviewed.
      </p>

      <h2>How we write</h2>
      <ul>
        <li>Plain words first. The medical word follows, with its meaning.</li>
        <li>Risks as numbers of people, such as 3 in 100, with and without treatment, and always with a source.</li>
        <li>Doses as one full sentence with a source.</li>
        <li>What is not known is said as clearly as what is known.</li>
        <li>Opinions and personal stories are marked as such.</li>
      </ul>

      <h2>Mistakes and changes</h2>
      <p>
        A change of meaning is listed on the post, with its day and the reason. Corrections are also announced in the
        feeds. If a post should no longer be trusted, it is withdrawn: the page stays, says why, and points to something
        better if there is anything.
      </p>
      <p>
        If you think something is wrong, ask beneath the post, or <a href="/practice/contact">write to the practice</a>.
        That is a good use of a question.
      </p>

      <h2 id="machines">Search engines and other machines</h2>
      <p>
        Search engines may read every public page. We ask companies that collect texts to train artificial intelligence
        not to use ours, because we correct our pages, and a trained machine keeps the old words. Pages that belong to
        one patient, and pages of our staff, are closed to all of them.
      </p>

      <h2>Money</h2>
      <p>
        There are no advertisements, no paid posts and no links that earn us money. Interests that an author declares
        are shown on the post and on their page.
      </p>

      <h2>Posts from elsewhere</h2>
      <p>
        Some posts first appeared on another site. They say where and when, and that we were allowed to show them here.
      </p>
    </>
  ),
};
