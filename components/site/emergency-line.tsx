import { PageWidth } from '@/components/site/page-width';
import { env } from '@/lib/platform/env';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

/** Stands above everything on every page, since a worried reader may arrive anywhere. */
export function EmergencyLine() {
  const { emergency } = getEmergencyNumbers(env().JURISDICTION);
  return (
    <aside aria-label="Emergency" className="border-b border-line bg-danger-soft text-sm">
      <PageWidth className="py-1.5">
        <p>
          <span className="font-semibold">In an emergency, </span>
          {emergency ? (
            <>
              call{' '}
              <a href={`tel:${emergency.tel}`} className="inline-block py-0.5 font-bold text-danger">
                {emergency.number}
              </a>
            </>
          ) : (
            'call your local emergency number'
          )}
          <span> now. Please do not wait for an answer here.</span>
        </p>
      </PageWidth>
    </aside>
  );
}
