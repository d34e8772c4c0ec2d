/** A deed or page that will not go on. Thrown, and mapped to a response in one place; it carries no words of anyone. */
export type RefusalCode = 'sign-in-required' | 'not-found' | 'foreign-origin';

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
  }
}

/** For `.catch()`: null for what is not there or not the asker's. Anything else goes on its way. */
export function unlessNotFound(error: unknown): null {
  if (error instanceof Refusal && error.code === 'not-found') return null;
  throw error;
}

/** For what is not there and, with the very same answer, for what is not the asker's. */
export function notFound(): Refusal {
  return new Refusal('not-found');
}
