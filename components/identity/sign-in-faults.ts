/** What went wrong with a sign-in link, by next-auth's code, in words that say what to do. Pure. */
interface Fault {
  title: string;
  advice: string;
}

const faults: Record<string, Fault> = {
  Verification: {
    title: 'This link does not work any more',
    advice: 'It was used already, or it is too old. Ask for a new one below.',
  },
  AccessDenied: {
    title: 'You cannot sign in with this account',
    advice: 'It may have been disabled. Please speak to your administrator.',
  },
};

const other: Fault = {
  title: 'Signing in did not work',
  advice: 'Ask for a new link below. If that fails too, please speak to your administrator.',
};

/** Null when nothing went wrong; an unknown code still gets an answer. */
export function signInFault(code: string): Fault | null {
  if (code === '') return null;
  return Object.hasOwn(faults, code) ? (faults[code] ?? other) : other;
}
