import { preload } from 'react-dom';
import face from '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';

/**
 * Asks for the face of titles together with the styles that name it: it is optional, so found only once the styles were read it comes too
 * late for a first page. Called by a page whose title is the largest thing that is seen first; on others it would only delay the text.
 */
export function preloadTitleFace(): void {
  preload(face, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
