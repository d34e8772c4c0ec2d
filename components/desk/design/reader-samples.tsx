import { Band } from '@/components/ui/band';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { callCard, careBand, careFrame, type CareTone } from '@/components/ui/cards/care-classes';
import { Stamp, type StampTone } from '@/components/ui/cards/stamp';
import { LampMark } from '@/components/ui/drawings/lamp-mark';
import { MirroredDrawing } from '@/components/ui/drawings/mirrored-drawing';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SearchPill } from '@/components/ui/forms/search-pill';
import { Icon } from '@/components/ui/icon';
import { aside, caution, quotedWords, ruledList, storyFrame, typedWords } from '@/components/ui/lines';
import { Meta } from '@/components/ui/meta';
import { Moment } from '@/components/ui/moment';
import { PageSteps } from '@/components/ui/page-steps';
import { Face } from '@/components/ui/people/face';
import { Person } from '@/components/ui/people/person';
import { PineBar } from '@/components/ui/pine-bar';
import { TagLink } from '@/components/ui/tag';
import { now } from '@/lib/platform/clock';
import { desk } from '@/lib/shared/messages/desk';
import { Sample } from './sample';

const words = desk.design;
const stamps: readonly StampTone[] = ['good', 'caution', 'danger', 'plain'];
const cares: readonly CareTone[] = ['emergency', 'urgent', 'routine'];
const drawn = 'M20 8a12 12 0 0 1 0 24z';

/** What readers meet: who speaks, how soon something is to be done, and the ways from page to page. */
export function ReaderSamples() {
  return (
    <>
      <PeopleSamples />
      <CareSamples />
      <WaySamples />
    </>
  );
}

function PeopleSamples() {
  const alias = <MirroredDrawing width={40} height={40} radius={20} hue={195} half={drawn} className="size-10" />;
  return (
    <Sample title={words.people}>
      <Person mark={<Face name={words.person} size="large" />}>
        <p className="font-bold">{words.person}</p>
        <Meta size="lead">
          {words.one}
          {words.other}
        </Meta>
      </Person>
      <div className="grid gap-4 sm:grid-cols-2">
        <Person mark={<Face name={words.person} />}>
          <p className="font-bold">{words.person}</p>
          <Meta>
            {words.counted}
            {words.words}
            <Moment at={now()} />
          </Meta>
        </Person>
        <Person at="top" mark={alias}>
          <p className="font-bold">{words.alias}</p>
          <p>{words.words}</p>
        </Person>
      </div>
      <div className={storyFrame}>{words.words}</div>
      <blockquote className={quotedWords}>{words.words}</blockquote>
      {[caution, aside, typedWords].map((look) => (
        <p key={look} className={look}>
          {words.words}
        </p>
      ))}
    </Sample>
  );
}

function CareSamples() {
  return (
    <Sample title={words.care}>
      <div className="grid gap-4 sm:grid-cols-3">
        {cares.map((tone) => (
          <div key={tone} className={careFrame(tone)}>
            <p className={`font-bold ${careBand(tone)}`}>{tone}</p>
            <p className="p-5">{words.words}</p>
          </div>
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {[true, false].map((pressing) => (
          <div key={String(pressing)} className={callCard(pressing)}>
            {words.call}
          </div>
        ))}
      </div>
      <p className="flex flex-wrap gap-2">
        {stamps.map((tone) => (
          <Stamp key={tone} tone={tone}>
            {tone}
          </Stamp>
        ))}
      </p>
    </Sample>
  );
}

function WaySamples() {
  return (
    <Sample title={words.ways}>
      <div className="overflow-clip">
        <Band className="py-4">{words.words}</Band>
      </div>
      <PineBar>
        <div className="flex flex-wrap items-center gap-4 p-3">
          <LampMark className="size-7 text-lamp" />
          <Icon name="check" className="size-6" />
          <SearchPill id="sample-pill" action="/desk/design" label={words.ways} title={words.field} go={words.press} />
        </div>
      </PineBar>
      <Breadcrumbs
        label={words.crumbs}
        crumbs={[
          { href: '/desk/design', label: words.one },
          { href: '/desk/design?other', label: words.words },
        ]}
      />
      <ul className={ruledList}>
        {[true, false].map((current) => (
          <li key={String(current)} className="py-2">
            <TagLink href="/desk/design" current={current}>
              {current ? words.current : words.plain}
            </TagLink>
          </li>
        ))}
      </ul>
      <PageSteps label={words.pages} page={2} pages={3} addressOf={(page) => `/desk/design?page=${page}`} />
      <ErrorSummary problems={[{ message: words.problem, field: 'sample-wrong' }]} />
    </Sample>
  );
}
