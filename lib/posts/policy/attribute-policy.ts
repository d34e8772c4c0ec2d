/**
 * Judges the attributes of one element: plain strings only, each once, as its schema says.
 * It must not know where the element stands or what it holds.
 */
import type { ElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { MdxAttribute, MdxNode, Report } from '@/lib/posts/mdx/mdx-tree';

export function judgeAttributes(node: MdxNode, rule: ElementRule, report: Report): void {
  const values = new Map<string, string>();
  const places = new Map<string, MdxAttribute>();
  let isPlain = true;
  const refuse: Report = (at, name, message) => {
    isPlain = false;
    report(at, name, message);
  };
  for (const attribute of node.attributes ?? []) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(attribute, 'mdx-attribute', 'Code cannot set attributes. Write each one as name="words".');
    } else if (typeof attribute.value !== 'string') {
      refuse(
        attribute,
        'mdx-attribute',
        `Write the value of \`${attribute.name}\` in quotation marks: ${attribute.name}="words".`,
      );
    } else if (values.has(attribute.name)) {
      refuse(attribute, 'mdx-attribute', `\`${attribute.name}\` stands here twice. Keep one.`);
    } else {
      values.set(attribute.name, attribute.value);
      places.set(attribute.name, attribute);
    }
  }
  if (!isPlain) return;
  const parsed = rule.attributes.safeParse(Object.fromEntries(values), { reportInput: true });
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        report(
          places.get(key) ?? node,
          'mdx-attribute',
          `\`${key}\` is not an attribute here. Copy this: ${rule.example}`,
        );
      continue;
    }
    const key = String(issue.path[0] ?? '');
    const isMissing = key !== '' && !values.has(key);
    const allowed =
      issue.code === 'invalid_value' ? `Write one of: ${issue.values.map(String).join(', ')}.` : issue.message;
    const message = isMissing ? `\`${key}\` is missing. Copy this: ${rule.example}` : `${key}: ${allowed}`;
    report(places.get(key) ?? node, 'mdx-attribute', message);
  }
}
