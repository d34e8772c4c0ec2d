import type { LongText } from '@/components/pages/long-page';
import { RetentionList } from '@/components/site/retention-list';

export const privacyInSpanish: LongText = {
  title: 'Privacidad',
  description: 'Qué guarda Bedside sobre usted, quién puede verlo, cuánto tiempo y cómo puede cambiarlo o borrarlo.',
  lead: 'Puede leer todo aquí sin decirnos nada. Si escribe, guardamos lo necesario para responderle y para mostrar qué decidimos.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Cuando lee</h2>
      <p>
        No ponemos cookies, no contamos visitas y no usamos ningún servicio de publicidad o de medición. Hay una
        excepción: si pulsa «Yo también tengo esta pregunta» o «Esto me ayudó», o si envía un aviso. Entonces una cookie
        con un número al azar hace que este dispositivo cuente una sola vez. Guardamos el número solo de forma cifrada,
        distinta para cada mensaje. Las letras y las imágenes vienen de este sitio. Su navegador no contacta con nadie
        más por nosotros.
      </p>

      <h2>Cuando escribe</h2>
      <ul>
        <li>No necesita una cuenta y no le preguntamos su nombre. Usted elige un alias.</li>
        <li>Guardamos sus palabras tal como las envió, y cada versión posterior que envíe.</li>
        <li>Guardamos una nota de qué se decidió sobre su mensaje, cuándo y por qué.</li>
        <li>
          Recibe un recibo con un código secreto, y una cookie que permite a este navegador abrirlo. Guardamos el código
          solo de forma cifrada, así que no podemos volver a decírselo. Por favor, anótelo.
        </li>
        <li>
          Si quiere recibir un correo cuando haya novedades, puede dejar una dirección. Primero enviamos un correo con
          un enlace, y nada más hasta que usted lo abra y diga que la dirección es suya. Se guarda cifrada y aparte de
          su mensaje. Las personas que leen su mensaje no la ven. El correo solo dice que hay novedades, nada sobre
          salud.
        </li>
        <li>
          Para impedir la publicidad, y para ver cuándo el mismo mensaje se envía dos veces, el sitio guarda durante un
          día la dirección de su red de forma cifrada. Después la borra. Mientras usted escribe, su navegador hace un
          cálculo breve. Muestra que no es un programa de publicidad, y no nos dice nada de usted.
        </li>
      </ul>

      <h2>Quién puede verlo</h2>
      <p>
        Antes de publicarse, pueden leer su mensaje quienes escribieron el artículo y nuestro personal. También puede
        leerlo quien sustituye a una de esas personas. Cada vez que alguien abre un mensaje sin publicar, queda anotado.
        Después de publicarse, cualquiera puede leerlo debajo del artículo, con su alias.
      </p>
      <p>
        Piénselo antes de escribir algo que solo usted podría haber escrito. Aun sin nombre, quien le conoce podría
        reconocer su historia.
      </p>

      <h2>Qué puede hacer</h2>
      <ul>
        <li>
          Ver, editar, retirar o borrar su mensaje: abra <a href="/receipt">sus mensajes</a> con su código.
        </li>
        <li>Borrar su dirección de correo, o añadir una, en el mismo lugar.</li>
        <li>
          <a href="/practice/contact">Pedir al consultorio</a> una copia de lo que se guarda sobre su mensaje. Necesita
          su código, o decir en qué página está el mensaje. En la copia no están las notas que nos escribimos, ni lo que
          otras personas añaden a un aviso.
        </li>
      </ul>
      <p>
        Borrar elimina sus palabras para siempre. Queda una nota de que hubo un mensaje y de qué se decidió sobre él,
        sin ninguna de sus palabras. El consultorio guarda copias por si el sitio se pierde. Sus palabras pueden estar
        en esas copias hasta que se tiran.
      </p>

      <h2>Cuánto tiempo lo guardamos</h2>
      <p>El propio sitio sigue esta lista: una vez al día borra lo que ya se guardó el tiempo previsto.</p>
      <RetentionList language="es" />

      <h2>Equipo médico y personal</h2>
      <p>
        Quienes trabajan aquí entran con una cuenta, que usa una cookie. Lo que deciden y lo que abren queda anotado.
      </p>
    </>
  ),
};
