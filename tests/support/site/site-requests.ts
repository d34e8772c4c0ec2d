/** A visitor without a browser: cookies, and the forms of a page as a browser without scripting sends them. */
import { builtSite } from './site-build';
import { ownNetwork } from './site-visitors';

export interface SiteResponse {
  status: number;
  headers: Headers;
  text: string;
}

export type Fields = Record<string, string>;

const unescape = (text: string): string =>
  text.replace(
    /&(?:quot|#x27|#39|lt|gt|amp);/g,
    (entity) => ({ '&quot;': '"', '&#x27;': "'", '&#39;': "'", '&lt;': '<', '&gt;': '>' })[entity] ?? '&',
  );

function attribute(tag: string, name: string): string {
  return unescape(new RegExp(`\\s${name.replace('$', '\\$')}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** The fields of the first form of a page that holds `marker`, with what they are filled with. */
export function readForm(html: string, marker: string): Fields {
  const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((candidate) => candidate.includes(marker));
  if (!form) throw new Error(`no form on this page holds ${marker}`);
  const fields: Fields = {};
  for (const tag of form.match(/<input\b[^>]*>/g) ?? []) {
    const unchecked = ['radio', 'checkbox'].includes(attribute(tag, 'type')) && !/\schecked\b/.test(tag);
    if (attribute(tag, 'name') && !unchecked) fields[attribute(tag, 'name')] = attribute(tag, 'value');
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g))
    fields[attribute(tag, 'name')] = unescape(text);
  return fields;
}

export class Requester {
  private readonly kept = new Map<string, string>();
  private readonly network = ownNetwork();

  constructor(private readonly url = builtSite().url) {}

  cookies(): { name: string; value: string }[] {
    return [...this.kept].map(([name, value]) => ({ name, value }));
  }

  /** As a browser whose cookies have expired, or were cleared. */
  forgetCookies(): void {
    this.kept.clear();
  }

  /** As the framework's own router asks: it is sent on once, to an address that names the headers it sent. */
  async flight(path: string, headers: Fields = {}): Promise<SiteResponse> {
    const asked = { headers: { RSC: '1', ...headers } };
    const response = await this.request(path, asked);
    return response.status === 307 ? this.request(response.headers.get('location') ?? '', asked) : response;
  }

  /** Does not follow a redirect: whoever asks wants to see it. */
  async request(path: string, { headers, ...rest }: RequestInit = {}): Promise<SiteResponse> {
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...rest,
      headers: {
        ...this.network,
        cookie: this.cookies()
          .map(({ name, value }) => `${name}=${value}`)
          .join('; '),
        ...(headers as Fields),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.kept.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** `origin` null sends none, as no browser does. */
  post(path: string, fields: Fields, origin: string | null = this.url, signal?: AbortSignal): Promise<SiteResponse> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.request(path, {
      method: 'POST',
      body,
      headers: origin === null ? {} : { origin },
      ...(signal ? { signal } : {}),
    });
  }

  /** Opens a page and answers the fields of one of its forms. */
  async form(path: string, marker: string): Promise<Fields> {
    return readForm((await this.request(path)).text, marker);
  }
}

/** Where an answer sends the browser, without the site's own address; null when nowhere. */
export function sentTo({ headers }: SiteResponse): string | null {
  const location = headers.get('location');
  return location === null ? null : new URL(location, builtSite().url).pathname;
}

/** The address of the receipt that a message was stored under; throws with the answer when it was not. */
export async function submit(requester: Requester, slug: string, message: Fields): Promise<string> {
  const fields = await requester.form(`/posts/${slug}`, 'name="message"');
  const response = await requester.post(`/posts/${slug}`, { ...fields, ...message });
  const receipt = sentTo(response);
  if (response.status !== 303 || !receipt?.startsWith('/receipt/'))
    throw new Error(`not stored: ${response.status} ${response.text.slice(0, 2000)}`);
  return receipt;
}
