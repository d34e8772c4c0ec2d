/** A sentence that came along in an address, if it is one of ours: nobody puts other words on the page. Pure. */
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const { faults, troubles, altMissing, altTwice, altLength, creditLength } = desk.pictures;
const ours = new Set<string>([
  ...Object.values(faults),
  ...Object.values(troubles),
  altMissing,
  altTwice,
  altLength,
  creditLength,
]);

export function knownFault(field: string, message: string): FormProblem | null {
  return ours.has(message) && ['file', 'alt', 'credit'].includes(field) ? { field, message } : null;
}
