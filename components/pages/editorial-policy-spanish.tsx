import type { LongText } from '@/components/pages/long-page';

export const editorialPolicyInSpanish: LongText = {
  title: 'Política editorial',
  description:
    'Quién puede escribir en Bedside, qué debe mostrar cada artículo de salud y cómo se comprueban, corrigen y retiran los artículos.',
  lead: 'Estas son las reglas que cumple cada artículo de este sitio. Un artículo que no cumple una de las reglas marcadas como «comprobado» no se puede publicar: el sitio lo rechaza.',
  changed: '2026-11-28',
  text: (
    <>
      <h2>Quién escribe y quién lee</h2>
      <p>
        Un artículo con consejos de salud lleva la firma de al menos una persona del equipo médico (comprobado). Puede
        que un segundo profesional de la salud lo haya leído antes que usted. Si es así, el artículo dice quién y
        cuándo. Si nadie lo ha hecho, el artículo también lo dice. Nadie puede revisar su propio artículo (comprobado).
      </p>

      <h2>Qué debe mostrar un artículo de salud</h2>
      <ul>
        <li>Sus fuentes: dos o más, cada una con un enlace desde las palabras que se apoyan en ella (comprobado).</li>
        <li>De tres a cinco puntos importantes al principio (comprobado).</li>
        <li>El día de la última revisión y el día de la siguiente (comprobado).</li>
        <li>
          Si quienes lo escribieron o revisaron tienen intereses que declarar. No está permitido dejarlo sin decir
          (comprobado).
        </li>
        <li>Si la inteligencia artificial ayudó, y cómo (comprobado).</li>
      </ul>

      <h2>Cuánto dura una revisión</h2>
      <p>
        Los artículos de salud se revisan al menos cada tres años, y los artículos sobre medicamentos, cada año
        (comprobado). Después de ese día, el artículo muestra una advertencia. Además, un artículo sobre un medicamento
        sale de los buscadores hasta que se haya revisado.
      </p>

      <h2>Cómo escribimos</h2>
      <ul>
        <li>Primero, palabras claras. Después, la palabra médica con su significado.</li>
        <li>
          Los riesgos como números de personas, por ejemplo 3 de 100, con y sin tratamiento, y siempre con una fuente.
        </li>
        <li>Las dosis como una frase completa con una fuente.</li>
        <li>Lo que no se sabe se dice tan claro como lo que se sabe.</li>
        <li>Las opiniones y los relatos personales se marcan como tales.</li>
      </ul>

      <h2>Errores y cambios</h2>
      <p>
        Un cambio de significado se anota en el artículo, con su fecha y el motivo. Las correcciones también se anuncian
        en los canales. Si ya no se debe confiar en un artículo, se retira: la página se queda, dice por qué y lleva a
        algo mejor, si lo hay.
      </p>
      <p>
        Si cree que algo está mal, pregunte debajo del artículo o <a href="/practice/contact">escriba al consultorio</a>
        . Es un buen uso de una pregunta.
      </p>

      <h2 id="machines">Buscadores y otras máquinas</h2>
      <p>
        Los buscadores pueden leer todas las páginas públicas. A las empresas que reúnen textos para entrenar
        inteligencia artificial les pedimos que no usen los nuestros. Corregimos nuestras páginas, y una máquina
        entrenada se queda con las palabras antiguas. Las páginas privadas de quienes nos escriben y las de nuestro
        personal están cerradas para todas ellas.
      </p>

      <h2>Dinero</h2>
      <p>
        No hay anuncios, ni artículos pagados, ni enlaces con los que ganemos dinero. Los intereses que declara quien
        escribe se muestran en el artículo y en su página.
      </p>

      <h2>Artículos de otros sitios</h2>
      <p>
        Algunos artículos aparecieron primero en otro sitio. Dicen dónde y cuándo, y que teníamos permiso para
        mostrarlos aquí.
      </p>
    </>
  ),
};
