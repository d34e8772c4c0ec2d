import { messagesIn } from '@/lib/platform/site-language';

type FollowLinkProps = {
  /** What the page is about, which the form begins with. */
  from: Partial<Record<'post' | 'topic' | 'physician' | 'series' | 'question', string>>;
  /** Of the words around it. */
  language?: string | null;
  className?: string;
};

/** To the form for e-mails: about the whole site, or about what this place is about. */
export function FollowLink({ from, language = null, className = '' }: FollowLinkProps) {
  const words = messagesIn(language).following;
  const query = new URLSearchParams({ ...from, ...(language === null ? {} : { language }) });
  return (
    <a href={`/follow?${query}`} rel="nofollow" className={`inline-flex min-h-11 items-center ${className}`}>
      {from.question === undefined ? words.link : words.question}
    </a>
  );
}
