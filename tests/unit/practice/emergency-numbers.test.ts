import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { HelpLines } from '@/components/practice/help-lines';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { describeEmergencyCall, getEmergencyNumbers, listLinesPastReview } from '@/lib/practice/emergency-numbers';
import { type HelpKind, helpKinds, type HelpLine, isPastReview } from '@/lib/practice/help-line';
import { messagesOf } from '@/lib/shared/messages/site-messages';

const known = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'EU'];

describe('the number to call in an emergency', () => {
  it.each([
    ['US', '911'],
    ['GB', '999'],
    ['IE', '112 or 999'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['EU', '112'],
    ['DE', '112'],
    ['CH', '112'],
    ['IS', '112'],
    ['LI', '112'],
    ['NO', '112'],
    [' gb ', '999'],
  ])('for %s is %s', (jurisdiction, number) => {
    expect(getEmergencyNumbers(jurisdiction).emergency?.number).toBe(number);
  });

  it.each(['', 'XX', '__proto__', 'constructor', 'toString'])(
    'is left unsaid for the unknown place "%s"',
    (jurisdiction) => {
      const numbers = getEmergencyNumbers(jurisdiction);
      expect(numbers.emergency).toBeNull();
      expect(describeEmergencyCall(numbers)).toBe('call your local emergency number');
    },
  );
});

const linesOf = (code: string) => helpKinds.flatMap((kind) => getEmergencyNumbers(code)[kind]);

describe('every line in the table', () => {
  const lines = known.flatMap(linesOf);

  it.each(lines)('$name names a source and dials what it says', ({ number, tel, source, way, reviewed }) => {
    expect(source).toMatch(/^https:\/\//);
    expect(number.replace(/\D/g, '')).toBe(tel);
    expect(tel === '').toBe(way === 'web');
    expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(known)('%s has a crisis line, and no row twice', (code) => {
    expect(getEmergencyNumbers(code).crisis.length).toBeGreaterThan(0);
    const rows = linesOf(code).map(({ kind, name, number, region }) => [kind, name, number, region].join('|'));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each([
    ['AU', 'urgentAdvice', { name: '1800MEDICARE', tel: '1800633422' }],
    ['AU', 'crisis', { way: 'text', tel: '0477131114' }],
    ['AU', 'deaf', { tel: '106' }],
    ['CA', 'poison', { region: 'Quebec', tel: '18004635060' }],
    ['GB', 'crisis', { region: 'Northern Ireland', tel: '08088088000' }],
    ['GB', 'crisis', { region: 'Scotland', tel: '0800838587' }],
    ['GB', 'crisis', { region: 'Wales', tel: '111' }],
    ['GB', 'abuse', { region: 'Scotland', tel: '08000271234' }],
    ['GB', 'abuse', { region: 'Wales', tel: '08088010800' }],
    ['GB', 'abuse', { region: 'Northern Ireland', tel: '08088021414' }],
    ['GB', 'poison', { tel: '111' }],
    ['GB', 'deaf', { way: 'text', tel: '999', registers: true }],
    ['GB', 'children', { tel: '08001111' }],
    ['IE', 'poison', { hours: { from: '08:00', to: '22:00' } }],
    ['IE', 'urgentAdvice', { tel: '1800700700' }],
    ['IE', 'abuse', { name: 'Men’s Aid', tel: '015543811' }],
    ['US', 'abuse', { way: 'text', tel: '88788', word: 'START' }],
    ['US', 'assault', { tel: '18006564673' }],
    ['US', 'crisis', { way: 'text', tel: '741741', word: 'HOME' }],
    ['NZ', 'deaf', { way: 'text', tel: '111', registers: true }],
  ] as const)('%s %s holds %o', (code, kind, row) => {
    expect(getEmergencyNumbers(code)[kind]).toContainEqual(expect.objectContaining(row));
  });

  it.each(['GB', 'US', 'AU', 'NZ', 'IE'])('%s says how to reach help without hearing or speaking', (code) => {
    expect(getEmergencyNumbers(code).deaf.length).toBeGreaterThan(0);
  });
});

describe('a row past its review', () => {
  const [row] = getEmergencyNumbers('NZ').crisis as [HelpLine];

  it.each([
    ['2026-01-31', '2026-07-31', false],
    ['2026-01-31', '2026-08-01', true],
    ['2025-08-31', '2026-02-28', false],
    ['2025-08-31', '2026-03-01', true],
  ])('read on %s is believed until half a year later: on %s, past is %s', (reviewed, today, isPast) => {
    expect(isPastReview({ ...row, reviewed }, today)).toBe(isPast);
  });

  it('is one row, not a country', () => {
    expect(listLinesPastReview('GB', '2026-11-28')).toEqual([]);
    const stale = listLinesPastReview('GB', '2027-05-25');
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.length).toBeLessThan(linesOf('GB').length);
  });

  it('is named at the desk, with its source, and only then', () => {
    expect(renderToStaticMarkup(OldLinesNotice({ now: new Date('2026-11-28T12:00:00Z') }))).toBe('');
    const markup = renderToStaticMarkup(OldLinesNotice({ now: new Date('2029-01-01T12:00:00Z') }));
    expect(markup).toContain('988 Suicide and Crisis Lifeline');
    expect(markup).toContain('href="https://988lifeline.org/"');
  });
});

describe.each(['en', 'es', 'ar'] as const)('lines in %s', (language) => {
  const { help } = messagesOf(language);
  const shown = (code: string, kind: HelpKind) =>
    renderToStaticMarkup(HelpLines({ lines: getEmergencyNumbers(code)[kind], words: help }));

  it('say whom they serve, when, and whether one registers first', () => {
    expect(shown('GB', 'crisis')).toContain(', Scotland');
    expect(shown('GB', 'crisis')).toContain(help.evenings);
    expect(shown('US', 'crisis')).toContain(help.always);
    expect(shown('IE', 'poison')).toContain('08:00');
    expect(shown('GB', 'deaf')).toContain(help.registers);
    expect(shown('GB', 'deaf')).toContain('href="https://999bsl.co.uk/"');
  });
});

describe('lines that take texts alone', () => {
  it.each([
    ['GB', '85258', 'SHOUT'],
    ['IE', '50808', 'HELLO'],
  ])('in %s: %s, with the word %s', (code, number, word) => {
    expect(getEmergencyNumbers(code).crisis).toContainEqual(expect.objectContaining({ way: 'text', number, word }));
  });
});

describe.each(['en', 'es', 'ar'] as const)('the panel of a crisis in %s', (language) => {
  const words = messagesOf(language);
  const panel = (code: string): string =>
    renderToStaticMarkup(UrgentPanel({ urgency: 'crisis', numbers: getEmergencyNumbers(code), words }));

  it.each([
    ['US', 'tel:911', 'tel:988'],
    ['GB', 'tel:999', 'tel:116123'],
    ['GB', 'tel:999', 'sms:85258?body=SHOUT'],
    ['IE', 'tel:112', 'sms:50808?body=HELLO'],
    ['CA', 'tel:911', 'tel:988'],
    ['AU', 'tel:000', 'tel:131114'],
    ['NZ', 'tel:111', 'tel:1737'],
    ['EU', 'tel:112', 'tel:116123'],
  ])('speaks its own language and dials the numbers of %s: %s and %s', (code, emergency, crisis) => {
    const markup = panel(code);
    expect(markup).toContain(words.urgent.crisisTitle);
    expect(markup).toContain(words.urgent.crisisLines);
    expect(markup).toContain(`href="${emergency}"`);
    expect(markup).toContain(`href="${crisis}"`);
    expect(markup).not.toContain('findahelpline');
  });

  it('names the number for emergencies where it knows no other, and where to look for more', () => {
    const markup = panel('NO');
    expect(markup).toContain('href="tel:112"');
    expect(markup).toContain('findahelpline.com');
  });

  it('names no number where it knows none, but where to look for one', () => {
    const markup = panel('OTHER');
    expect(markup).toContain(words.urgent.crisisCallLocal);
    expect(markup).toContain('findahelpline.com');
    expect(markup).not.toMatch(/href="(?:tel|sms):/);
  });
});
