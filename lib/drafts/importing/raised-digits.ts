/** Raised and lowered digits as signs of their own: “10<sup>3</sup>” must not become 103. Pure. */
import type { Element } from 'hast';

const raised: Record<string, string> = { '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾', n: 'ⁿ' };
const lowered: Record<string, string> = { '+': '₊', '-': '₋', '−': '₋', '(': '₍', ')': '₎' };
const digits = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

export function raiseDigits(element: Element): void {
  const [only] = element.children;
  const name = element.tagName as 'sup' | 'sub';
  if (element.children.length !== 1 || only?.type !== 'text') return;
  const others = name === 'sup' ? raised : lowered;
  const signs = [...only.value].map((sign) => (/\d/.test(sign) ? digits[name][Number(sign)] : others[sign]));
  if (signs.length > 0 && !signs.includes(undefined)) only.value = signs.join('');
}
