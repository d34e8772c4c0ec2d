/** What a page says when something broke. Apart from the other words, because a browser loads these: nothing else does. */
import type { SiteLanguage } from './site-messages';

const english = {
  kicker: 'Something went wrong',
  title: 'We cannot show this page now',
  lead: 'This is our fault, not yours. Please try again in a minute.',
  number: 'If you tell us about it, please give this number: {number}',
  again: 'Try again',
  wrote: 'What you wrote',
  kept: 'Your words may not have been stored. Copy them, then open the page again. If they were very long, make them shorter.',
};

export const faultWords: Record<SiteLanguage, typeof english> = {
  en: english,
  es: {
    kicker: 'Algo salió mal',
    title: 'No podemos mostrar esta página ahora',
    lead: 'La culpa es nuestra, no de usted. Vuelva a intentarlo en un minuto.',
    number: 'Si nos avisa, denos este número, por favor: {number}',
    again: 'Intentarlo de nuevo',
    wrote: 'Lo que usted escribió',
    kept: 'Puede que sus palabras no se hayan guardado. Cópielas y abra la página de nuevo. Si eran muy largas, acórtelas.',
  },
  ar: {
    kicker: 'حدث خطأ',
    title: 'لا نستطيع عرض هذه الصفحة الآن',
    lead: 'هذا خطأ منا وليس منك. من فضلك حاول مرة أخرى بعد دقيقة.',
    number: 'إذا أخبرتنا بذلك، فاذكر لنا هذا الرقم من فضلك: {number}',
    again: 'حاول مرة أخرى',
    wrote: 'ما كتبته',
    kept: 'ربما لم تُحفظ كلماتك. انسخها ثم افتح الصفحة من جديد. إن كانت طويلة جدًّا فاختصرها.',
  },
};
