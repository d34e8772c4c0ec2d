import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that makes the program complain has found something: silence is part of passing. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(console.error, 'console.error was called').not.toHaveBeenCalled();
  expect(console.warn, 'console.warn was called').not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
