/**
 * What a post must declare above its words: its fields, and the rules between them.
 * It must not know how YAML is read or whether an id exists elsewhere in the folder.
 */
import { z } from 'zod';
import { findFrontmatterFaults } from './frontmatter-rules';
import { postFields } from './post-fields';

/** Unknown keys are refused, so a misspelt field is never silently ignored. */
export const postFrontmatterSchema = z.strictObject(postFields).check((context) => {
  for (const fault of findFrontmatterFaults(context.value)) {
    context.issues.push({ code: 'custom', input: context.value, path: fault.path, message: fault.message });
  }
});
