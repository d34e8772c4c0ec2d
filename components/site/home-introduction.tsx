import { BedsideScene } from '@/components/site/bedside-scene';
import { SearchForm } from '@/components/search/search-form';
import { ButtonLink } from '@/components/ui/button';

const promises = [
  {
    title: 'Written by physicians',
    words: 'Every health post names its author, its sources and the day it was last reviewed.',
  },
  {
    title: 'Read before it appears',
    words: 'Nothing you write is shown to anyone else until a person on the team has read it.',
  },
  {
    title: 'No name, no tracking',
    words: 'You ask under an alias, without an account. Nobody follows what you read.',
  },
];

export function HomeIntroduction() {
  return (
    <>
      <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-16">
        <div>
          <h1 className="text-3xl tracking-tight sm:text-4xl">Health in plain words, from physicians you can ask</h1>
          <p className="mt-5 max-w-measure text-lg text-ink-soft">
            Read what a doctor would tell you with more time. Then ask your own question beneath the post.
          </p>
          <div className="mt-7">
            <SearchForm id="home-search" name="Search this site" />
          </div>
          <p className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href="/posts">Read the posts</ButtonLink>
            <ButtonLink href="/about" variant="secondary">
              How asking works
            </ButtonLink>
          </p>
        </div>
        <BedsideScene className="hidden w-full lg:block print:hidden" />
      </div>
      <ul className="mt-10 grid gap-x-10 border-t border-line max-md:divide-y max-md:divide-line md:grid-cols-3 md:border-b">
        {promises.map(({ title, words }) => (
          <li key={title} className="py-4 md:py-6">
            <h2 className="text-base">{title}</h2>
            <p className="text-sm text-ink-soft">{words}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
