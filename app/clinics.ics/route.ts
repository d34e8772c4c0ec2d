import { cacheLife, cacheTag } from 'next/cache';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { clinicCalendar } from '@/lib/practice/says/clinic-calendar';
import { readFactTags } from '@/lib/practice/says/fact-versions';
import { readPracticeNow } from '@/lib/practice/says/practice-now';

async function calendar() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const at = now();
  return dateDocument('/clinics.ics', clinicCalendar(await readPracticeNow(at), env().SITE_URL, messagesIn()), at);
}

export async function GET() {
  return answerDocument(await calendar(), 'text/calendar');
}
