import { SearchForm } from '@/components/search/search-form';
import { BedsideScene } from '@/components/site/bedside-scene';
import { ButtonLink } from '@/components/ui/button';
import { messagesIn } from '@/lib/platform/site-language';

export function HomeIntroduction() {
  const { home, search } = messagesIn();
  const { promises } = home;
  return (
    <>
      <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-16">
        <div>
          <h1 className="text-3xl tracking-tight sm:text-4xl">{home.heading}</h1>
          <p className="mt-5 max-w-measure text-lg text-ink-soft">{home.lead}</p>
          <div className="mt-7">
            <SearchForm id="home-search" />
          </div>
          <p className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href="/posts">{home.readPosts}</ButtonLink>
            <ButtonLink href="/about" variant="secondary">
              {search.howAskingWorks}
            </ButtonLink>
          </p>
        </div>
        <BedsideScene className="hidden w-full lg:block print:hidden" />
      </div>
      <ul className="mt-10 grid gap-x-10 border-t border-line max-md:divide-y max-md:divide-line md:grid-cols-3 md:border-b">
        <Pledge title={promises.written} words={promises.writtenWords} />
        <Pledge title={promises.read} words={promises.readWords} />
        <Pledge title={promises.noName} words={promises.noNameWords} />
      </ul>
    </>
  );
}

function Pledge({ title, words }: { title: string; words: string }) {
  return (
    <li className="py-4 md:py-6">
      <h2 className="text-base">{title}</h2>
      <p className="text-sm text-ink-soft">{words}</p>
    </li>
  );
}
