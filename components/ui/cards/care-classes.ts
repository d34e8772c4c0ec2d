/** How soon something is to be done: a card with a band of its own colour, and the card of a number to call. */
export type CareTone = 'routine' | 'urgent' | 'emergency';

const frames: Record<CareTone, string> = {
  routine: 'border-edge-routine',
  urgent: 'border-edge-today',
  emergency: 'border-edge-now',
};

const bands: Record<CareTone, string> = {
  routine: 'bg-care-routine text-on-care-routine',
  urgent: 'bg-care-today text-on-care-today',
  emergency: 'bg-care-now text-on-care-now',
};

export function careFrame(tone: CareTone): string {
  return `overflow-clip rounded-lg border-2 bg-raise text-ink print:break-inside-avoid ${frames[tone]}`;
}

/** A line beneath it where grounds vanish: on paper and in forced colours. */
export function careBand(tone: CareTone): string {
  return `px-5 py-3 print:border-b-2 print:px-3 print:py-1 forced-colors:border-b-2 ${bands[tone]}`;
}

/** The one that cannot wait has a red frame; its words say the same. */
export function callCard(pressing: boolean): string {
  return `rounded-lg border-2 p-5 ${pressing ? 'border-edge-now bg-danger-soft' : 'border-line bg-paper-soft'}`;
}
