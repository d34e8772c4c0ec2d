/** What the privacy page promises to forget. */
export { expiredFollows } from './follower-store';
