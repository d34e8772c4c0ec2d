/** What the privacy page promises to forget. */
export { expiredFollows, listFollowing } from './follower-store';
