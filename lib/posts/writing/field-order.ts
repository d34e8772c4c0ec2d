/** In which order the fields of a post stand in its file. */
import { postFields } from '@/lib/posts/model/post-fields';

export const fieldOrder: readonly string[] = Object.keys(postFields);
