/** A clinic as the desk's form sends it. */
export const clinic = {
  id: '',
  sequence: '0',
  kind: 'flu',
  who: 'Everyone aged 65 or over',
  booking: 'Just come.',
  placeId: '',
  day: '2026-12-08',
  from: '09:00',
  to: '12:00',
  spaces: '40',
};
