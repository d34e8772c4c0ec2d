import { TagLink } from '@/components/ui/tag';

const places = [
  { href: '/desk/decisions', label: 'Decisions' },
  { href: '/desk/decisions/access', label: 'Reading and sign-ins' },
] as const;

/** The two logs of the desk. */
export function LogPlaces({ current }: { current: (typeof places)[number]['href'] }) {
  return (
    <nav aria-label="Logs">
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
