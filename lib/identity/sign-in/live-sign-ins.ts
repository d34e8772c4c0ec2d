/** For whoever keeps a connection open: which of these sessions go on. */
export { listLiveSessions } from './sign-in-store';
