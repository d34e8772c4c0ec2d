/** Everything that was written down of places, hours, waits and clinics, for the practice's own export. */
import { listDayRows, listPlaceRows } from '../hours/place-store';
import { listClinicRows, listWaitRows } from '../today/today-store';

export async function practiceSheets() {
  const places = (await listPlaceRows()).map(({ week, ...place }) => ({ ...place, week: JSON.stringify(week) }));
  const days = (await listDayRows('')).map(({ spans, ...day }) => ({ ...day, spans: JSON.stringify(spans) }));
  return [
    { name: 'places', rows: places },
    { name: 'days-with-other-hours', rows: days },
    { name: 'waits', rows: (await listWaitRows()).map((wait) => ({ ...wait })) },
    { name: 'clinics', rows: (await listClinicRows(new Date(0))).map((clinic) => ({ ...clinic })) },
  ];
}
