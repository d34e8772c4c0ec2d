import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { telOf } from '@/lib/practice/hours/place-form';
import type { PlaceNow } from '@/lib/practice/says/practice-now';

/** The practice's own numbers to touch; where none was written down, that one should call. */
export function CallPractice({ places }: { places: readonly Pick<PlaceNow, 'id' | 'name' | 'phone'>[] }) {
  const { ourPractice, letters } = messagesIn();
  if (places.length === 0) return <p>{letters.callOwn}</p>;
  return (
    <ul className="space-y-2">
      {places.map(({ id, name, phone }) => (
        <li key={id}>
          <ButtonLink href={`tel:${telOf(phone)}`}>
            <Icon name="phone" />
            <span>
              {ourPractice.phone} <bdi dir="ltr">{phone}</bdi>
              {places.length > 1 ? (
                <>
                  , <bdi {...passage(null)}>{name}</bdi>
                </>
              ) : null}
            </span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
