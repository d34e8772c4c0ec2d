import { expect, it } from 'vitest';
import { describePlace } from '@/components/seo/practice-structured-data';

const day = [{ from: '08:00', to: '17:30' }];

it('says of a place when it opens, day by day, and the days that differ with their dates', () => {
  const place = describePlace({
    id: '01J00000000000000000000001',
    name: 'Mill Lane',
    address: '1 Mill Lane\nExampletown',
    phone: '020 7946 0101',
    afterHours: '',
    afterHoursPhone: '',
    waysThere: '',
    demonstration: false,
    week: [day, [], [], [], [], [], [{ from: '00:00', to: '00:00' }]],
    others: [{ from: '2026-12-25', until: '2026-12-26', spans: [], name: 'Christmas' }],
    state: { open: false, until: null },
    today: [],
  });
  expect(place).toMatchObject({
    '@type': 'MedicalClinic',
    address: '1 Mill Lane, Exampletown',
    openingHoursSpecification: [
      { dayOfWeek: 'https://schema.org/Monday', opens: '08:00', closes: '17:30' },
      { dayOfWeek: 'https://schema.org/Sunday', opens: '00:00', closes: '23:59' },
    ],
    specialOpeningHoursSpecification: [
      { validFrom: '2026-12-25', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
    ],
  });
});
