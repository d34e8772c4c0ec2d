import type { LongText } from '@/components/pages/long-page';

export const aboutInSpanish: LongText = {
  title: 'Sobre Bedside',
  description: 'Qué es Bedside, quién lo escribe, cómo puede hacer una pregunta y qué no puede hacer por usted.',
  lead: 'Bedside es un lugar para leer sobre la salud en palabras claras y para preguntar a quien escribió la página.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Por qué existe</h2>
      <p>
        Una consulta es corta. Casi todo el mundo piensa en su mejor pregunta de camino a casa. Aquí los médicos
        escriben lo que le dirían si hubiera más tiempo, y después usted puede preguntar.
      </p>

      <h2>Quién escribe aquí</h2>
      <p>
        Los artículos con consejos de salud los escriben médicos y médicas. Cada persona tiene{' '}
        <a href="/physicians">una página sobre su trabajo</a>, que dice en qué se formó y si alguien más le paga. Cada
        artículo dice quién lo firma y qué profesionales de la salud lo han leído.
      </p>

      <h2>Cómo se pregunta</h2>
      <ol>
        <li>Usted elige un alias. No necesita una cuenta ni dar su nombre.</li>
        <li>Escribe una pregunta o cuenta algo que le ayudó.</li>
        <li>El sitio busca todo lo que pueda mostrar quién es usted y le deja quitarlo.</li>
        <li>Una persona del equipo lee cada palabra antes que nadie más.</li>
        <li>
          El equipo médico responde las preguntas sobre salud. La pregunta y la respuesta aparecen entonces debajo del
          artículo.
        </li>
      </ol>
      <p>
        Después de enviar un mensaje, usted recibe un recibo con un código. Con él puede ver qué ha pasado, y editar,
        retirar o borrar su mensaje. <a href="/community-rules">Las normas de la comunidad</a> dicen qué se publica y
        qué no.
      </p>

      <h2>Lo que no puede hacer</h2>
      <p>
        Aquí nadie puede examinarle ni ver su historia clínica. Por eso nadie le dirá aquí qué enfermedad tiene ni
        cambiará su tratamiento. Lo que usted lee es información general. Para un consejo sobre su propio cuerpo, vea a
        un profesional de la salud que le conozca. En <a href="/practice">Dónde pedir ayuda</a> están los números a los
        que puede llamar cuando algo no puede esperar.
      </p>

      <h2>Lo que no hará</h2>
      <ul>
        <li>No muestra anuncios y no vende nada.</li>
        <li>No rastrea lo que usted hace ni cuenta lo que lee.</li>
        <li>No publica nada de lo que usted escribe antes de que una persona lo haya leído.</li>
      </ul>
      <p>
        <a href="/editorial-policy">La política editorial</a> dice cómo se escriben y se comprueban los artículos.{' '}
        <a href="/privacy">La página de privacidad</a> dice qué se guarda sobre usted, que es muy poco.
      </p>
    </>
  ),
};
