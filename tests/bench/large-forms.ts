/** What the largest text in each field of each form costs the server, and how long others wait meanwhile. Forms are found by file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pressSignIn } from '../support/site/site-desk';
import { type Fields, readForm, Requester, submit } from '../support/site/site-requests';
import type { Site } from '../support/site/site-server';

interface Shown {
  path: string;
  html: string;
  visitor: Requester;
}

const megabyte = 1024 * 1024;
/** The second is as much as is taken at all; the third is what one letter can carry. */
const texts: Record<string, string> = {
  '1 MB': 'word '.repeat(megabyte / 5),
  '250,000 letters': 'word '.repeat(50_000),
  '240 KB of marks': `a${'\u0300'.repeat(300)}\u0323`.repeat(400),
};

const sources = (): string[] =>
  ['app', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => file.endsWith('.tsx') && /<form\b/.test(readFileSync(file, 'utf8')));

const formsIn = (html: string): string[] => html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
const typedIn = (form: string): string[] =>
  [...form.matchAll(/<(?:textarea|input)\b[^>]*>/g)].flatMap(([tag]) => {
    const type = /\stype="([^"]*)"/.exec(tag)?.[1] ?? 'text';
    const name = /\sname="([^"$]+)"/.exec(tag)?.[1];
    return name && (tag.startsWith('<textarea') || ['text', 'email', 'search', 'url'].includes(type)) ? [name] : [];
  });

/** The names that a file gives to what is typed; a field in a component of its own counts for the file that shows it. */
function namesOf(file: string, depth = 2): string[] {
  const source = readFileSync(file, 'utf8');
  const inside = [...source.matchAll(/from '@\/(components\/[\w/-]+)'/g)].flatMap(([, at]) =>
    depth > 0 && /field|box|form/.test(at ?? '') && !at?.includes('/ui/') && existsSync(`${at}.tsx`)
      ? namesOf(`${at}.tsx`, depth - 1)
      : [],
  );
  return [...source.matchAll(/\sname="([\w-]+)"/g)].flatMap(([, name]) => name ?? []).concat(inside);
}

async function desk(site: Site): Promise<Requester> {
  const email = 'elena.marsh@demo.invalid';
  const said = await site.command('lib/identity/accounts/staff-command.ts', 'link', '--email', email);
  const member = new Requester(site.url);
  await pressSignIn(member, /http\S+/.exec(said)?.[0] ?? '');
  return member;
}

async function openPages(site: Site): Promise<Shown[]> {
  const patient = new Requester(site.url);
  const slug = 'high-blood-pressure';
  const receipt = await submit(patient, slug, { message: 'How long does this usually last, please?' });
  const find = (where: string): string =>
    site.query<{ id: string }>(`SELECT id FROM Comment WHERE ${where}`)[0]?.id ?? '';
  const [question, held] = [
    find("status = 'published' AND kind = 'question'"),
    find("status = 'held' AND physician = 'elena-marsh'"),
  ];
  const member = await desk(site);
  const paths: [Requester, string[]][] = [
    [
      patient,
      [
        `/posts/${slug}`,
        '/receipt',
        receipt,
        `${receipt}?edit=1`,
        `/reply/${question}`,
        `/report/${question}`,
        '/sign-in',
      ],
    ],
    [member, [`/desk/comments/${held}`, '/desk', '/desk/people', '/desk/practice', '/desk/practice/texts']],
  ];
  const shown: Shown[] = [];
  for (const [visitor, all] of paths)
    for (const at of all) shown.push({ path: at, visitor, html: (await visitor.request(at)).text });
  return shown;
}

function processorMilliseconds(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Asks for the site's health for as long as the work takes; the longest that an answer took. */
async function whileHealthy(site: Site, work: () => Promise<unknown>): Promise<number> {
  let [slowest, over] = [0, false];
  const asking = (async () => {
    while (!over) {
      const before = performance.now();
      await (await fetch(`${site.url}/api/health`)).text();
      slowest = Math.max(slowest, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  await work();
  over = true;
  await asking;
  return Math.round(slowest);
}

async function measure(site: Site, { path: at, visitor }: Shown, fields: Fields, name: string, text: string) {
  const pid = site['server']?.pid ?? 0;
  const before = processorMilliseconds(pid);
  let status = 0;
  const health = await whileHealthy(site, async () => {
    status = (await visitor.post(at, { ...fields, [name]: text })).status;
  });
  return { processor: processorMilliseconds(pid) - before, health, status };
}

/** The worst figures of each form, in milliseconds, by the file that draws it and the size of what was sent. */
export async function measureLargeForms(site: Site): Promise<Record<string, string>> {
  const shown = await openPages(site);
  const figures: Record<string, string> = {};
  for (const file of sources()) {
    const names = namesOf(file);
    const found = shown.flatMap((page) =>
      formsIn(page.html).flatMap((form) => {
        const typed = typedIn(form).filter((name) => name !== 'website');
        return typed.length > 0 && typed.every((name) => names.includes(name)) ? [{ page, form, typed }] : [];
      }),
    )[0];
    if (!found) {
      figures[file] = 'no field to type into, or none on the pages that were opened';
      continue;
    }
    const fields = readForm(found.page.html, found.form.slice(0, 400));
    for (const [size, text] of Object.entries(texts)) {
      let worst = { processor: 0, health: 0, status: 0 };
      for (const name of found.typed) {
        const one = await measure(site, found.page, fields, name, text);
        if (one.processor >= worst.processor) worst = { ...one, health: Math.max(one.health, worst.health) };
      }
      figures[`${file}, ${size}`] = `processor ${worst.processor}, health ${worst.health}, answered ${worst.status}`;
    }
  }
  return figures;
}
