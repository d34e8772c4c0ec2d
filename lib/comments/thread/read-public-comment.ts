/** One comment as everyone sees it beneath its post; null when it is not public. */
export { findShown as readShown } from './reader-signal-store';
