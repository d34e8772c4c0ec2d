/** What a log can be narrowed to: the people and posts that have names. */
import { readStaffNames } from '@/lib/identity/accounts/read-staff';
import { storiesAsPlace } from '@/lib/posts/reading/message-place';
import { listPosts } from '@/lib/posts/reading/read-posts';

export interface LogChoices {
  people: { id: string; name: string }[];
  posts: { id: string; title: string }[];
}

/** For who has been let in to a log: names of colleagues and titles of what messages stand in, in order of the alphabet. */
export async function readLogChoices(now: Date): Promise<LogChoices> {
  const [names, posts] = await Promise.all([readStaffNames(), listPosts({}, now)]);
  return {
    people: [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name)),
    posts: [storiesAsPlace(), ...posts]
      .map(({ id, title }) => ({ id, title }))
      .sort((one, other) => one.title.localeCompare(other.title)),
  };
}
