import { describe, expect, it } from 'vitest';
import { boundsOf, onCallAt, type Shift, shiftSchema } from '@/lib/identity/rota/rota';

const shift = (parts: Partial<Shift>): Shift => ({
  id: 'x',
  weekday: null,
  day: null,
  from: '08:00',
  to: '18:00',
  accountId: 'jo',
  ...parts,
});

const hours = ({ from, until }: { from: Date; until: Date }): number => (until.getTime() - from.getTime()) / 3_600_000;
const night = { from: '18:00', to: '08:00' };

describe('a shift', () => {
  it.each([
    // The clocks go forward, and back.
    ['Europe/London', '2027-03-27', 13],
    ['Europe/London', '2027-10-30', 15],
    ['America/Los_Angeles', '2027-03-13', 13],
    ['America/Los_Angeles', '2027-11-06', 15],
    ['Pacific/Auckland', '2027-09-25', 13],
    ['Pacific/Auckland', '2027-04-03', 15],
    // A leap day, and New Year.
    ['Pacific/Auckland', '2028-02-28', 14],
    ['Europe/London', '2027-12-31', 14],
    ['America/Los_Angeles', '2028-02-29', 14],
  ])('of a night in %s that begins on %s lasts from wall clock to wall clock: %i hours', (zone, day, length) => {
    expect(hours(boundsOf(night, day, zone))).toBe(length);
  });

  it.each(['Europe/London', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu', 'America/Santiago'])(
    'leaves no minute of a year without anybody and calls nobody twice, in %s',
    (zone) => {
      const day = { from: '08:00', to: '18:00', accountId: 'day' };
      const rota = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
        shift({ weekday, ...day }),
        shift({ weekday, ...night, accountId: 'night' }),
      ]);
      for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2028, 2, 2); at += 29 * 60_000)
        expect(onCallAt(rota, zone, new Date(at)), new Date(at).toISOString()).toHaveLength(1);
    },
  );

  it('of one day takes the place of its week’s, for as long as it lasts, and of no other', () => {
    const rota = [
      shift({ weekday: 1, ...night, accountId: 'usual' }),
      shift({ weekday: 2, ...night, accountId: 'usual' }),
      shift({ day: '2027-01-04', ...night, accountId: 'instead' }),
      shift({ day: '2027-01-05', from: '20:00', to: '22:00', accountId: 'evening' }),
    ];
    const at = (moment: string): string[] => onCallAt(rota, 'UTC', new Date(`${moment}:00Z`));
    expect(at('2027-01-04T17:59')).toEqual([]);
    expect(at('2027-01-04T18:00')).toEqual(['instead']);
    expect(at('2027-01-05T07:59')).toEqual(['instead']);
    expect(at('2027-01-05T08:00')).toEqual([]);
    expect(at('2027-01-05T18:30')).toEqual([]);
    expect(at('2027-01-05T20:30')).toEqual(['evening']);
    expect(at('2027-01-06T03:00')).toEqual([]);
    expect(at('2027-01-11T23:00')).toEqual(['usual']);
  });

  it('that ends when it begins lasts the whole day, and two at once call both', () => {
    const rota = [shift({ weekday: 5, from: '00:00', to: '00:00' }), shift({ weekday: 5, accountId: 'two' })];
    expect(onCallAt(rota, 'UTC', new Date('2027-01-01T12:00Z'))).toEqual(['jo', 'two']);
    expect(onCallAt(rota, 'UTC', new Date('2027-01-02T00:00Z'))).toEqual([]);
  });
});

describe('the form of a shift', () => {
  const good = { accountId: 'jo', weekday: '1', day: '', from: '08:00', to: '18:00' };
  it('takes a weekday or a day', () => {
    expect(shiftSchema.parse(good)).toEqual({ ...good, weekday: 1, day: null });
    expect(shiftSchema.parse({ ...good, weekday: '', day: '2028-02-29' })).toMatchObject({ weekday: null });
  });

  it.each([
    [{ weekday: '' }, 'weekday'],
    [{ day: '2027-01-04' }, 'weekday'],
    [{ weekday: '8' }, 'weekday'],
    [{ weekday: '', day: '2027-02-29' }, 'day'],
    [{ from: '24:00' }, 'from'],
    [{ to: '8:00' }, 'to'],
    [{ accountId: '' }, 'accountId'],
  ])('says what is wrong with %j', (wrong, field) => {
    const { error } = shiftSchema.safeParse({ ...good, ...wrong });
    expect(error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});
