import { toRobots } from '@/components/seo/crawler-policy';

export function GET() {
  return new Response(toRobots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
