/** What went wrong with a sign-in link, by next-auth's code, in words that say what to do. Pure. */
import { desk } from '@/lib/shared/messages/desk';

interface Fault {
  title: string;
  advice: string;
}

const faults: Record<string, Fault> = {
  Verification: {
    title: desk.signInFaults.faultsVerificationTitle,
    advice: desk.signInFaults.faultsVerificationAdvice,
  },
  AccessDenied: {
    title: desk.signInFaults.faultsAccessDeniedTitle,
    advice: desk.signInFaults.faultsAccessDeniedAdvice,
  },
};

const other: Fault = {
  title: desk.signInFaults.otherTitle,
  advice: desk.signInFaults.otherAdvice,
};

/** Null when nothing went wrong; an unknown code still gets an answer. */
export function signInFault(code: string): Fault | null {
  if (code === '') return null;
  return Object.hasOwn(faults, code) ? (faults[code] ?? other) : other;
}
