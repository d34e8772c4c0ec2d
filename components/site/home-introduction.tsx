import type { ReactNode } from 'react';
import { OtherLanguages } from '@/components/posts/other-languages';
import { SearchForm } from '@/components/search/search-form';
import { Band } from '@/components/ui/band';
import { Icon, type IconName } from '@/components/ui/icon';
import { messagesIn } from '@/lib/platform/site-language';

/** The promise of the site, the way into it, the practice today, and beside them a real question with its answer. */
export function HomeIntroduction({ practice, example }: { practice: ReactNode; example: ReactNode }) {
  const { home } = messagesIn();
  return (
    <Band className="-mt-8 py-10 sm:-mt-12 sm:py-16">
      <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)] lg:gap-16">
        <div>
          <h1 className="text-4xl">{home.heading}</h1>
          <p className="mt-4 max-w-measure text-lg text-ink-soft">{home.lead}</p>
          <div className="mt-7">
            <SearchForm id="home-search" />
          </div>
          {practice}
          <div className="mt-4">
            <OtherLanguages className="font-semibold" />
          </div>
        </div>
        {example}
      </div>
    </Band>
  );
}

/** What readers are promised, each with a mark for the eye. */
export function Promises() {
  const { promises } = messagesIn().home;
  return (
    <ul className="mt-20 grid gap-x-10 gap-y-6 border-t-2 border-ink pt-8 md:grid-cols-3">
      <Pledge icon="message" title={promises.written} words={promises.writtenWords} />
      <Pledge icon="check" title={promises.read} words={promises.readWords} />
      <Pledge icon="help" title={promises.noName} words={promises.noNameWords} />
    </ul>
  );
}

function Pledge({ icon, title, words }: { icon: IconName; title: string; words: string }) {
  return (
    <li className="flex gap-3">
      <Icon name={icon} className="mt-1 size-6 text-brand" />
      <div>
        <h2 className="font-sans text-base font-bold">{title}</h2>
        <p className="mt-1 text-sm text-ink-soft">{words}</p>
      </div>
    </li>
  );
}
