/**
 * Holds YAML against a schema and says in plain words what to change, at the field it concerns.
 * It must not know which kind of file it checks.
 */
import type { z } from 'zod';
import type { Problem } from '@/lib/posts/model/problem';
import type { ParsedYaml } from './parse-yaml';

/** Parses with zod and turns every issue into a problem at the field it concerns. */
export function checkShape<Output>(
  schema: z.ZodType<Output>,
  yaml: ParsedYaml,
  rule: string,
): { value: Output | null; problems: Problem[] } {
  if (yaml.problems.length > 0) return { value: null, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    const at = (path: readonly PropertyKey[], message: string): Problem => ({
      ...yaml.placeOf(path),
      severity: 'error',
      rule,
      message: `${formatPath(path)}${message}`,
    });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        at([...issue.path, key], 'This is not a field. Check the spelling, or remove it.'),
      );
    }
    if (issue.path.join('.') === 'id' && issue.input === undefined && rule === 'frontmatter')
      return [at(issue.path, 'This is missing. It is made once: run npm run content:check -- --fix, which adds it.')];
    return [at(issue.path, explainIssue(issue))];
  });
  return { value: null, problems };
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'custom' && issue.input === undefined) return 'This is missing.';
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `This must be ${nameOfType(issue.expected)}.`;
  return issue.message;
}

function nameOfType(expected: string): string {
  if (expected === 'string') return 'words; put a number or a date in quotation marks';
  if (expected === 'array') return 'a list';
  if (expected === 'object') return 'a group of fields';
  if (expected === 'boolean') return 'true or false';
  return `a ${expected}`;
}
