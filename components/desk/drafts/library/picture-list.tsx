import { Disclosure } from '@/components/ui/disclosure';
import { surfaceClasses } from '@/components/ui/surface';
import type { LibraryPicture } from '@/lib/drafts/pictures/read-library';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { DescribeForm } from './describe-form';

const words = desk.pictures;

export function PictureList({ pictures }: { pictures: readonly LibraryPicture[] }) {
  return (
    <section aria-labelledby="library" className="space-y-4">
      <h2 id="library" className="text-2xl">
        {words.library}
      </h2>
      <ul role="list" className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        {pictures.map((picture) => (
          <li key={picture.path} className={`min-w-0 space-y-3 ${surfaceClasses('framed')}`}>
            <OnePicture picture={picture} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnePicture({ picture }: { picture: LibraryPicture }) {
  const { path, small, width, height, note, refusal, usedIn } = picture;
  return (
    <>
      {small === null ? null : (
        <img
          src={small}
          alt={note?.alt ?? ''}
          width={width}
          height={height}
          loading="lazy"
          className="h-40 w-full object-contain"
        />
      )}
      <p className="font-semibold [overflow-wrap:anywhere]">{path}</p>
      {refusal === null ? null : <p className="text-danger">{refusal}</p>}
      <p>{note === null ? words.undescribed : (note.alt ?? words.isDecorative)}</p>
      {note?.credit === undefined ? null : <p className="text-sm text-ink-soft">{note.credit}</p>}
      {usedIn.length === 0 ? (
        <p className="text-sm text-ink-soft">{words.unused}</p>
      ) : (
        <div className="text-sm">
          <p>{say(words.usedIn, { count: usedIn.length }, 'en')}</p>
          <ul className="list-disc ps-5">
            {usedIn.map(({ id, title }) => (
              <li key={id}>
                <a href={`/desk/posts/${id}/edit`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {small === null ? null : (
        <Disclosure label={words.describe}>
          <DescribeForm path={path} note={note} />
        </Disclosure>
      )}
    </>
  );
}
