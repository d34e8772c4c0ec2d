/** What went wrong with a sign-in link, by next-auth's code, in words that say what to do. Pure. */
import { desk } from '@/lib/shared/messages/desk';

interface Fault {
  title: string;
  advice: string;
}

/** Null when nothing went wrong; an unknown code still gets an answer. */
export function signInFault(code: string): Fault | null {
  const words = desk.signInFaults;
  switch (code) {
    case '':
      return null;
    case 'Verification':
      return { title: words.faultsVerificationTitle, advice: words.faultsVerificationAdvice };
    case 'AccessDenied':
      return { title: words.faultsAccessDeniedTitle, advice: words.faultsAccessDeniedAdvice };
    default:
      return { title: words.otherTitle, advice: words.otherAdvice };
  }
}
