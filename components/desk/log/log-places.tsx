import { TagLink } from '@/components/ui/tag';
import { desk } from '@/lib/shared/messages/desk';

const places = [
  { href: '/desk/decisions', label: desk.logPlaces.placesLabel },
  { href: '/desk/decisions/access', label: desk.logPlaces.readingSignIns },
] as const;

/** The two logs of the desk. */
export function LogPlaces({ current }: { current: (typeof places)[number]['href'] }) {
  return (
    <nav aria-label={desk.logPlaces.logs}>
      <ul className="flex flex-wrap gap-2">
        {places.map(({ href, label }) => (
          <li key={href}>
            <TagLink href={href} current={href === current}>
              {label}
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
