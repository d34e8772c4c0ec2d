import type { ReactNode } from 'react';
import { PageScript } from '@/components/ui/page-script';

/** Every page of a receipt holds a form. */
export default function ReceiptLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PageScript />
    </>
  );
}
