/**
 * Mails as files, while no mail server is set. Each says what it is about, so that it goes with it: they hold addresses, and links that
 * open something.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/lib/platform/env';

const folder = (): string => path.join(env().DATA_DIR, 'outbox');

interface FiledMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  about?: { kind: string; subjectId: string };
}

/** The file is on disk when it returns; the same id writes the same file. */
export function keepAsFile(mail: FiledMail): void {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const file = path.join(folder(), `${mail.id.replace(/[^\w-]/g, '_')}.txt`);
  const about = mail.about === undefined ? '' : `About: ${mail.about.kind} ${mail.about.subjectId}\n`;
  const head = `To: ${mail.to}\nFrom: ${env().MAIL_FROM}\nSubject: ${mail.subject}\n${about}`;
  writeFileSync(`${file}.part`, `${head}\n${mail.text}`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

export interface MailFile {
  file: string;
  to: string;
  /** Empty for one that an older release wrote. */
  kind: string;
  subjectId: string;
  at: Date;
}

/** Half written ones too: whoever wrote them may have died. */
export function listMailFiles(): MailFile[] {
  if (!existsSync(folder())) return [];
  return readdirSync(folder()).flatMap((name) => {
    const file = path.join(folder(), name);
    try {
      const [head = ''] = readFileSync(file, 'utf8').split('\n\n');
      const [, to = ''] = /^To: (.*)$/m.exec(head) ?? [];
      const [, kind = '', subjectId = ''] = /^About: (\S+) (\S+)$/m.exec(head) ?? [];
      return [{ file, to, kind, subjectId, at: statSync(file).mtime }];
    } catch {
      // Somebody else was faster.
      return [];
    }
  });
}

/** Gives how many went. */
export function removeMailFiles(which: (mail: MailFile) => boolean): number {
  const going = listMailFiles().filter(which);
  for (const { file } of going) rmSync(file, { force: true });
  return going.length;
}

/** With what it was about; `kinds`: only these. */
export function forgetMailFiles(subjectId: string, kinds?: readonly string[]): void {
  removeMailFiles((mail) => mail.subjectId === subjectId && (kinds === undefined || kinds.includes(mail.kind)));
}
