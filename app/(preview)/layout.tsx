import '@/app/readers.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

export const viewport: Viewport = { colorScheme: 'light dark' };

// Nothing of this page is made before a request.
export const instant = false;

/** What is written, in the readers' clothes and with none of the desk around it. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
