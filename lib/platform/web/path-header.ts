/** The header in which the proxy tells a page made for one request which address was asked for; whatever a browser sends in it is replaced. */
export const pathHeader = 'x-bedside-path';
