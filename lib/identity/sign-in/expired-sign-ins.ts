/** For the purge: sign-in links and sessions that ran out. */
export { pastSignIns } from './sign-in-store';
