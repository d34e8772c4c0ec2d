// What was typed while the script was still on its way.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isTyped(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return first !== undefined && !first.selected;
  }
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type))
    return field.checked !== field.defaultChecked;
  return field.type !== 'hidden' && field.value !== field.defaultValue;
}

export function wasTyped(within: ParentNode): boolean {
  return [...within.querySelectorAll<Field>('input, textarea, select')].some(isTyped);
}
