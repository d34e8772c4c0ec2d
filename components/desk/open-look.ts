/** On a line of its own where lines are short; elsewhere it stands beside what is there, so that nothing below moves. */
export const openLook = 'block font-semibold text-caution sm:me-4 sm:inline';
