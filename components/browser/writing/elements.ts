// Elements that the script of the page makes.

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'pen-button', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
