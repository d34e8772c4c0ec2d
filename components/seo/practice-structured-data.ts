import type { MedicalClinic, OpeningHoursSpecification, WithContext } from 'schema-dts';
import type { Span } from '@/lib/practice/hours/opening-hours';
import type { PlaceNow } from '@/lib/practice/says/practice-now';
import { absoluteUrl, siteName } from './page-metadata';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A day and night is said as its first and last minute. */
function hoursOf({ from, to }: Span): { opens: string; closes: string } {
  return from === to ? { opens: '00:00', closes: '23:59' } : { opens: from, closes: to };
}

/** A place as schema.org says it. Days that differ carry their dates; a closed one opens and closes at midnight. */
export function describePlace(place: PlaceNow): WithContext<MedicalClinic> {
  const weekly: OpeningHoursSpecification[] = place.week.flatMap((spans, index) =>
    spans.map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${days[index] ?? 'Monday'}` as 'https://schema.org/Monday',
      ...hoursOf(span),
    })),
  );
  const other: OpeningHoursSpecification[] = place.others.flatMap(({ from, until, spans }) => {
    const dates = { validFrom: from, validThrough: until };
    const hours = spans.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : spans.map(hoursOf);
    return hours.map((one) => ({ '@type': 'OpeningHoursSpecification' as const, ...dates, ...one }));
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    '@id': absoluteUrl(`/practice#place-${place.id}`),
    name: place.name,
    url: absoluteUrl('/practice'),
    telephone: place.phone,
    address: place.address.replace(/\n+/g, ', '),
    parentOrganization: { '@type': 'MedicalOrganization', name: siteName, url: absoluteUrl('/') },
    openingHoursSpecification: weekly,
    ...(other.length > 0 ? { specialOpeningHoursSpecification: other } : {}),
  };
}
