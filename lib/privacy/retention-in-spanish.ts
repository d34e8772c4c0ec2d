/** The retention table's words in Spanish. Its days stand in retention.ts alone; a kind that is missing here does not compile. Pure. */
import { es } from '@/lib/shared/messages/es';
import { say } from '@/lib/shared/messages/say';
import { retention } from './retention';

type Kind = keyof typeof retention;

export const retentionInSpanish: Record<Kind, { what: string; kept: string; because: string }> = {
  held: {
    what: 'Un mensaje que espera a ser leído',
    kept: 'Hasta que alguien haya decidido sobre él',
    because: 'No tiramos nada antes de que alguien lo haya leído, por mucho que tarde.',
  },
  published: {
    what: 'Un mensaje publicado y su respuesta',
    kept: 'Hasta que usted lo retire o lo borre, o lo quitemos de la página',
    because: 'Otras personas aprenden de él.',
  },
  returned: {
    what: 'Un mensaje que le devolvimos para que lo cambie',
    kept: '{days} desde que se lo devolvimos',
    because: 'Quizá quiera terminarlo. Después de medio año, casi todo el mundo empieza de nuevo.',
  },
  declined: {
    what: 'Un mensaje que no publicamos o que quitamos de la página',
    kept: '{days} desde que lo decidimos',
    because: 'Puede pedir que se mire otra vez, y quien lo mire necesita sus palabras.',
  },
  withdrawn: {
    what: 'Un mensaje que usted retiró',
    kept: '{days} desde que usted lo retiró',
    because:
      'Si mostraba que alguien estaba en peligro, todavía podemos intentar ayudar. Usted puede borrarlo en el acto.',
  },
  decisions: {
    what: 'La lista de qué se decidió, cuándo y quién lo hizo',
    kept: 'Mientras exista este sitio',
    because: 'Muestra que nada se cambió en secreto. No contiene ninguna palabra suya.',
  },
  screeningErrors: {
    what: 'Cuántas veces nuestro programa marcó palabras equivocadas en los mensajes, o pasó por alto otras',
    kept: 'Mientras exista este sitio',
    because:
      'Para poder mejorarlo. Es un número por cada regla: ninguna palabra que usted escribió, ni de qué mensaje se trataba.',
  },
  readings: {
    what: 'La lista de quién de nosotros abrió qué mensaje, y cuándo',
    kept: '{days} desde que se abrió el mensaje. Después guardamos cuántas veces fue',
    because:
      'Años después usted puede preguntarnos quién leyó lo que escribió: para eso bastan seis años. No contiene ninguna palabra suya.',
  },
  leases: {
    what: 'Quién de nosotros tiene su mensaje abierto en este momento',
    kept: '{days} desde que se abrió por última vez',
    because: 'Para que no respondamos dos a la vez. No afecta a su mensaje.',
  },
  privateNotes: {
    what: 'Una nota que nos escribimos entre nosotros sobre su mensaje',
    kept: 'Tanto como su mensaje. Cuando se borran sus palabras, las notas se borran con ellas',
    because: 'Quien lea su mensaje después debe saber lo que averiguó un colega. Solo las lee nuestro equipo.',
  },
  contacts: {
    what: 'Una dirección de correo que usted dejó para recibir novedades',
    kept: '{days} desde las últimas novedades sobre su mensaje',
    because: 'Después no volvemos a escribir. Puede borrarla antes en cualquier momento.',
  },
  unconfirmed: {
    what: 'Una dirección de correo que nadie ha confirmado',
    kept: '{days} desde que se dejó',
    because: 'Puede ser de otra persona. Un correo pregunta, y no se envía nada más.',
  },
  following: {
    what: 'Una dirección de correo que recibe los próximos artículos, lo que sigue y qué artículos se le enviaron',
    kept: 'Hasta que deje de seguir lo último',
    because: 'Para escribirle y para avisarle cuando se corrija algo que le enviamos.',
  },
  unconfirmedFollows: {
    what: 'Una dirección de correo para los próximos artículos que nadie ha confirmado',
    kept: '{days} desde que se dejó',
    because: 'Puede ser de otra persona. Un correo pregunta y no se envía nada más.',
  },
  signals: {
    what: 'Cuántas personas tienen la misma pregunta, o a cuántas les ayudó',
    kept: 'Tanto como el mensaje del que trata',
    because: 'Es un número debajo del mensaje. No dice a nadie quién pulsó.',
  },
  reports: {
    what: 'El aviso de otra persona, con las palabras que lo acompañan',
    kept: '{days} desde que se hizo',
    because: 'Para ver si se avisa de lo mismo una y otra vez. Solo lo lee nuestro equipo.',
  },
  letters: {
    what: 'Una carta al consultorio, con su respuesta',
    kept: '{days} desde que se respondió o se cerró',
    because: 'Quizá quiera leer otra vez la respuesta. Para entonces el formulario o la factura ya estará resuelto.',
  },
  receipts: {
    what: 'La forma cifrada del código de su recibo',
    kept: '{days} desde que su mensaje se borró',
    because: 'Hasta entonces su código todavía abre una página que dice que sus palabras están borradas.',
  },
  submissions: {
    what: 'Una marca cifrada que muestra cuándo el mismo mensaje se envía dos veces',
    kept: '{days} desde que usted lo envió',
    because: 'Una segunda pulsación del botón llega en pocos minutos.',
  },
  rateWindows: {
    what: 'Cuántos mensajes llegaron de una red, con su dirección cifrada, y cuántas comprobaciones pasaron los navegadores',
    kept: '{days} desde que se contaron',
    because: 'Impiden que alguien llene el sitio de mensajes.',
  },
  mails: {
    what: 'La lista de correos que se enviaron (no lo que decían ni a quién)',
    kept: '{days} desde que estaban listos para enviarse',
    because: 'Para saber por qué un correo no llegó.',
  },
  mailFiles: {
    what: 'Un correo que espera como archivo en nuestro servidor, mientras no hay servidor de correo',
    kept: '{days} desde que se escribió, o hasta que se borra la dirección a la que va',
    because: 'Contiene esa dirección y un enlace. Sin servidor de correo nadie lo recibe.',
  },
  signIns: {
    what: 'Enlaces de acceso, enlaces que confirman una dirección nueva y sesiones de médicos y personal',
    kept: '{days} desde que dejaron de servir',
    because: 'Ya no abren nada.',
  },
  accounts: {
    what: 'Nombres y correos de médicos y personal',
    kept: 'Mientras la lista de decisiones los nombre',
    because: 'Quien decidió sobre su mensaje tiene un nombre.',
  },
  logs: {
    what: 'El registro del propio servidor: qué pasó, con números',
    kept: 'Mientras el consultorio guarde el registro de su servidor. Deberían ser 30 días o menos',
    because: 'Para encontrar fallos. No contiene palabras suyas, ni alias, ni direcciones.',
  },
  backups: {
    what: 'Copias de la base de datos, por si se pierde',
    kept: 'Mientras el consultorio guarde sus copias. Deberían ser 30 días o menos',
    because:
      'Lo que usted borra desaparece del sitio en el acto. Las copias anteriores lo contienen hasta que se tiran.',
  },
};

/** "30 días desde que usted lo retiró", or the words of a rule without days. */
export function keptForInSpanish(kind: Kind): string {
  const { kept } = retentionInSpanish[kind];
  const { days } = retention[kind];
  return days === null ? kept : say(kept, { days: say(es.support.days, { count: days }, es.locale) });
}
