import type { LongText } from '@/components/pages/long-page';

export const communityRulesInSpanish: LongText = {
  title: 'Normas de la comunidad',
  description:
    'Qué puede escribir debajo de un artículo, cómo se lee antes de aparecer y por qué algo puede no publicarse.',
  lead: 'Puede preguntar y contar lo que ha vivido. Estas normas hacen que sea seguro para usted y útil para los demás.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Por favor, haga esto</h2>
      <ul>
        <li>Pregunte sobre el artículo que ha leído. Seguramente otras personas se preguntan lo mismo.</li>
        <li>
          Use un alias: un nombre inventado que nadie pueda relacionar con usted. Si lo deja vacío, elegimos uno por
          usted.
        </li>
        <li>Cuente qué le ayudó o qué le habría gustado saber.</li>
        <li>Sea amable. Puede que lo lea alguien que tiene miedo.</li>
      </ul>

      <h2>Por favor, no haga esto</h2>
      <ul>
        <li>
          No escriba aquí en una emergencia. Llame para pedir ayuda: <a href="/practice">los números están aquí</a>.
        </li>
        <li>
          No dé su nombre, dirección, número de teléfono, fecha de nacimiento ni número de historia clínica. Tampoco los
          de otras personas.
        </li>
        <li>No nombre a un profesional de la salud, un hospital o un familiar de modo que se sepa quién es usted.</li>
        <li>No diga a otra persona que empiece, deje o cambie un medicamento.</li>
        <li>No haga publicidad, no venda, no amenace y no insulte.</li>
      </ul>

      <h2>Qué pasa con lo que escribe</h2>
      <ol>
        <li>
          Cuando lo envía, el sitio marca lo que pueda mostrar quién es usted, hasta donde lo reconoce. Usted decide qué
          hacer con eso.
        </li>
        <li>Después espera su turno. Nadie fuera del equipo puede verlo.</li>
        <li>Lo lee quien escribió el artículo o alguien del personal.</li>
        <li>
          Se publica, se publica con los datos privados ocultos, se le devuelve para que lo cambie o no se publica. Su
          recibo dice cuál de estas cosas pasó y por qué.
        </li>
        <li>Si cambia algo, las palabras nuevas esperan y se leen otra vez antes de aparecer.</li>
      </ol>
      <p>
        Solo el equipo médico responde preguntas sobre la salud. Para cosas como los horarios o una cita,{' '}
        <a href="/practice/contact">escriba al consultorio</a>: su carta no se publica. Si lo pregunta aquí, el personal
        puede responder debajo de su mensaje. Esas respuestas dicen que vienen del personal del consultorio.
      </p>

      <h2>Por qué algo puede no publicarse</h2>
      <ul>
        <li>Necesita un consejo sobre una persona que solo podría dar quien pueda examinarla.</li>
        <li>Podría mostrar quién es usted u otra persona.</li>
        <li>No trata del artículo, o la página ya lo responde.</li>
        <li>Ofrece un producto o lleva a él.</li>
        <li>Podría herir a alguien.</li>
        <li>Podría hacer daño a quien lo siga.</li>
      </ul>

      <h2>Si cambia de idea</h2>
      <p>
        Abra <a href="/receipt">sus mensajes</a> con el código de su recibo. Puede editar, retirar o borrar lo que
        escribió en cualquier momento, también cuando ya está en la página.
      </p>

      <h2>Si no está de acuerdo con nosotros</h2>
      <p>
        Si no publicamos su mensaje o lo quitamos, ábralo con su código y pulse «Pedir que lo miren otra vez». Puede
        hacerlo una sola vez. Lo lee alguien que no decidió antes.
      </p>
      <p>
        Para quejarse de la atención o de nosotros, escriba un mensaje y marque «Es una queja». No se publica. La lee
        quien se ocupa de las quejas, y nunca quien escribió el artículo.
      </p>
    </>
  ),
};
