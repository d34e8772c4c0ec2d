/** The retention table's words in Spanish. Its days stand in retention.ts alone; a kind that is missing here does not compile. Pure. */
import { es } from '@/lib/shared/messages/es';
import { say } from '@/lib/shared/messages/say';
import { retention } from './retention';

type Kind = keyof typeof retention;

/** `from` goes on from "30 días después de que", or stands alone where no day ends it. */
export const retentionInSpanish: Record<Kind, { what: string; from: string; because: string }> = {
  held: {
    what: 'Un mensaje que espera a ser leído',
    from: 'Hasta que alguien haya decidido sobre él',
    because: 'Nada de lo que pregunta un paciente se tira sin leer, por mucho que tarde.',
  },
  published: {
    what: 'Un mensaje publicado y su respuesta',
    from: 'Hasta que usted lo retire o lo borre, o nosotros lo quitemos',
    because: 'Otras personas aprenden de él.',
  },
  returned: {
    what: 'Un mensaje que le devolvimos para que lo cambie',
    from: 'se lo devolvimos',
    because: 'Quizá quiera terminarlo. Después de medio año preferirá empezar de nuevo.',
  },
  declined: {
    what: 'Un mensaje que no publicamos o que quitamos',
    from: 'lo decidimos',
    because: 'Puede pedir que se mire otra vez, y quien lo mire necesita sus palabras.',
  },
  withdrawn: {
    what: 'Un mensaje que usted retiró',
    from: 'usted lo retiró',
    because:
      'Si mostraba que alguien estaba en peligro, todavía se puede cuidar de esa persona. Usted puede borrarlo en el acto.',
  },
  decisions: {
    what: 'La lista de qué se decidió, cuándo y quién',
    from: 'Mientras exista este sitio',
    because: 'Muestra que nada se cambió a sus espaldas. No contiene ninguna palabra que usted escribió.',
  },
  screeningErrors: {
    what: 'Cuántas veces nuestro programa marcó palabras equivocadas en los mensajes, o pasó por alto otras',
    from: 'Mientras exista este sitio',
    because:
      'Para poder mejorarlo. Es un número por cada regla: ninguna palabra que usted escribió, ni de qué mensaje se trataba.',
  },
  readings: {
    what: 'La lista de quién de nosotros abrió qué mensaje, y cuándo',
    from: 'Mientras exista este sitio',
    because: 'Muestra quién leyó lo que usted escribió. No contiene ninguna palabra suya.',
  },
  leases: {
    what: 'Quién de nosotros tiene su mensaje abierto en este momento',
    from: 'se abrió por última vez',
    because: 'Para que no respondamos dos a la vez. Nada depende de ello.',
  },
  privateNotes: {
    what: 'Una nota que nos escribimos entre nosotros sobre su mensaje',
    from: 'Tanto como su mensaje. Cuando se borran sus palabras, las notas se borran con ellas',
    because: 'Quien lea su mensaje después debe saber lo que averiguó un colega. Solo nosotros las leemos.',
  },
  contacts: {
    what: 'Una dirección de correo que usted dejó para recibir novedades',
    from: 'las últimas novedades sobre su mensaje',
    because: 'No llegará nada más. Puede quitarla antes en cualquier momento.',
  },
  unconfirmed: {
    what: 'Una dirección de correo que nadie ha confirmado',
    from: 'se dejó',
    because: 'Puede ser de otra persona. Un correo pregunta, y no se envía nada más.',
  },
  signals: {
    what: 'Que un lector tiene la misma pregunta, o que algo le ayudó',
    from: 'Tanto como el mensaje del que trata',
    because: 'Es un número debajo del mensaje. No dice a nadie quién pulsó.',
  },
  reports: {
    what: 'El aviso de un lector, con las palabras que lo acompañan',
    from: 'se hizo',
    because: 'Para ver si de algo se avisa una y otra vez. Solo lo lee el equipo.',
  },
  letters: {
    what: 'Una carta al consultorio, con su respuesta',
    from: 'se respondió o se cerró',
    because: 'Quizá quiera leer otra vez la respuesta. Para entonces el formulario o la factura ya estará resuelto.',
  },
  receipts: {
    what: 'La forma cifrada del código de su recibo',
    from: 'su mensaje se borró',
    because: 'Hasta entonces su código todavía abre una página que dice que sus palabras ya no están.',
  },
  submissions: {
    what: 'Una marca cifrada que nota cuando el mismo mensaje se envía dos veces',
    from: 'usted lo envió',
    because: 'Una segunda pulsación del botón llega en pocos minutos.',
  },
  rateWindows: {
    what: 'Cuentas de cuántas veces envió algo una red, con su dirección cifrada, y de las sumas que hizo un navegador',
    from: 'se contaron',
    because: 'Frenan las avalanchas, y para entonces una avalancha ya pasó.',
  },
  mails: {
    what: 'La lista de correos que se enviaron (no lo que decían ni a quién)',
    from: 'se pusieron en la cola',
    because: 'Para saber por qué un correo no llegó.',
  },
  signIns: {
    what: 'Enlaces de acceso, enlaces que confirman una dirección nueva y sesiones de médicos y personal',
    from: 'dejaron de servir',
    because: 'Ya no abren nada.',
  },
  accounts: {
    what: 'Nombres y correos de médicos y personal',
    from: 'Mientras la lista de decisiones los nombre',
    because: 'Quien decidió sobre su mensaje tiene un nombre.',
  },
  logs: {
    what: 'El registro del propio servidor: qué pasó, con números',
    from: 'Mientras el consultorio guarde el registro de su servidor; deberían ser 30 días o menos',
    because: 'Para encontrar fallos. No contiene palabras suyas, ni alias, ni direcciones.',
  },
  backups: {
    what: 'Copias de la base de datos, por si se pierde',
    from: 'Mientras el consultorio guarde sus copias; deberían ser 30 días o menos',
    because:
      'Lo que usted borra desaparece del sitio en el acto. Las copias anteriores lo contienen hasta que se tiran, y solo se abren después de una pérdida.',
  },
};

/** "30 días después de que usted lo retiró", or the words of a rule without days. */
export function keptForInSpanish(kind: Kind): string {
  const { from } = retentionInSpanish[kind];
  const { days } = retention[kind];
  if (days === null) return from;
  const count = say(es.support.days, { count: days }, es.locale);
  return kind === 'contacts' ? `${count} después de ${from}` : `${count} después de que ${from}`;
}
