import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { removeIdentifiers } from '@/lib/screening/identifiers/remove-identifiers';
import { assessUrgency } from '@/lib/screening/urgency';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { spanishCalm, spanishCrisis, spanishEmergency } from './urgency/spanish-urgent';

const marked = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what identifies someone in Spanish', () => {
  it.each([
    ['Me llamo Juan Pérez y tengo asma desde niño.', 'name: Juan Pérez'],
    ['hola, me llamo juan y me duele la rodilla', 'name: juan'],
    ['Mi nombre es Lucía Fernández de la Vega, gracias por leer.', 'name: Lucía Fernández de la Vega'],
    ['Mi marido Juan ronca mucho por la noche.', 'name: Juan'],
    ['A mi hija Marta le salen ronchas.', 'name: Marta'],
    ['Mi abuela se llama Carmen Ruiz y toma sintrom.', 'name: Carmen Ruiz'],
    ['Soy María y quiero preguntar por el inhalador.', 'name: María'],
    ['¿Es normal? Muchas gracias, Rocío', 'name: Rocío'],
    ['La doctora Ibáñez me dijo que esperara.', 'clinician: Ibáñez'],
    ['El Dr. Herrera me cambió la dosis.', 'clinician: Herrera'],
    ['Me operaron el 3 de mayo de 2024 y sigo igual.', 'date: 3 de mayo de 2024'],
    ['Nací el 14 de febrero de 1961, ¿debo vacunarme?', 'date-of-birth: 14 de febrero de 1961'],
    ['Mi suegro tiene 93 años y toma seis pastillas.', 'age-over-89: 93 años'],
    ['Mi teléfono es 612 345 678.', 'phone: 612 345 678'],
    ['Llámenme al 5512345678, por favor.', 'phone: 5512345678'],
    ['tel. 91 234 56 78', 'phone: 91 234 56 78'],
    ['Mi DNI es 12345678Z.', 'social-security: 12345678Z'],
    ['Historia clínica 4455667', 'record-number: 4455667'],
    ['Vivo en Sevilla con mis padres.', 'place: Sevilla'],
    ['Vivo en la calle Mayor 12, segundo piso.', 'address: calle Mayor 12'],
    ['Me atendieron en el Hospital La Paz de noche.', 'facility: Hospital La Paz'],
    ['Me pueden escribir a alguien@example.org.', 'email: alguien@example.org'],
    ['mi hija marta tose', 'name: marta'],
    ['MI HIJO JUAN TOSE', 'name: JUAN'],
    ['me llamo juan perez y tengo tos', 'name: juan perez'],
    ['Mi hermana ana garcia tiene asma', 'name: ana garcia'],
    ['El cardiólogo Pérez me operó', 'clinician: Pérez'],
    ['Nací en 1961 y nunca me vacuné', 'date-of-birth: 1961'],
    ['Mi suegra tiene noventa y tres años', 'age-over-89: noventa y tres años'],
    ['el 12-may-2024 me operaron', 'date: 12-may-2024'],
    ['El 1º de mayo empezó la tos', 'date: 1º de mayo'],
    ['RUT 12.345.678-5', 'social-security: 12.345.678-5'],
    ['mi wasap es 612345678', 'phone: 612345678'],
    ['correo juan arroba gmail punto com', 'email: juan arroba gmail punto com'],
    ['mi CP es 28013', 'postcode: 28013'],
    ['vivo en manzana 4 lote 12', 'address: manzana 4 lote 12'],
  ])('is marked: %s', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });

  it.each([
    '¿Puedo usar el espaciador con un inhalador de polvo seco?',
    'Me llamó la atención que la dosis fuera tan baja.',
    'me llamo la atencion que la dosis fuera tan baja',
    'Mi marido ronca mucho y mi hija tose por las noches.',
    'Mi madre tiene diabetes desde hace diez años.',
    'Soy diabético y tengo 45 años, ¿puedo tomar ibuprofeno?',
    'La doctora me dijo que esperara dos semanas.',
    'Tengo la tensión en 140/90 y tomo enalapril de 10 mg.',
    'Vivo en España y no encuentro este medicamento.',
    'Vivo en un pueblo pequeño, lejos del hospital.',
    '¿Cuántos días de mayo dura la alergia al polen?',
    'Se llama asma de esfuerzo, según he leído.',
    'Tengo la enfermedad de Crohn y me han hablado de un medicamento nuevo.',
    'Gracias, espero su respuesta.',
    'Muchas Gracias por todo',
    'Buenos Días, doctora',
    'Saludos Cordiales',
    'En Semana Santa fui de viaje a España',
    'mi hijo mayor tiene tos',
    'mi madre tiene asma',
    'Llame al 112 si no puede esperar.',
  ])('is not marked where nobody is named: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('is replaced by Spanish words on a Spanish page, and leaves the rest as it was', () => {
    const text = 'Me llamo Juan Pérez, mi teléfono es 612 345 678 y me operaron el 3 de mayo de 2024.';
    expect(removeIdentifiers(text, findIdentifiers(text), messagesOf('es'))).toBe(
      'Me llamo [nombre], mi teléfono es [número de teléfono] y me operaron el [fecha].',
    );
  });
});

describe('what sounds urgent in Spanish', () => {
  it.each([
    'quiero morirme',
    'Ya no quiero vivir más, no aguanto.',
    'He pensado en quitarme la vida esta noche',
    'me quiero matar',
    'Todos estarían mejor sin mí.',
    'Tengo pensamientos suicidas y no sé a quién decírselo.',
    'Mi hijo dice que se quiere matar.',
    'mi hijo dice que se va a matar',
    'Mi marido me pega cuando bebe.',
    'Tengo miedo de mi pareja, me amenaza.',
  ])('as a crisis: %s', (text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each([
    'Tengo dolor en el pecho ahora y me falta el aire.',
    'dolor en el pecho ahora',
    'Me duele mucho el pecho desde hace una hora',
    'No puedo respirar bien, se me hincha la lengua',
    'Mi padre no despierta',
    'De repente mi madre tiene la boca torcida y no puede hablar.',
    'me tomé todas las pastillas',
    'Estoy embarazada y sangro mucho',
    'mi hija se tragó un frasco de pastillas',
  ])('as an emergency: %s', (text) => {
    expect(assessUrgency(text)).toBe('emergency');
  });

  it.each([
    '¿Cuándo es una emergencia el dolor en el pecho?',
    'Mi padre tuvo un infarto hace dos años. ¿Debo tomar aspirina?',
    'Tuve dolor en el pecho hace tres meses y ya se me pasó.',
    '¿Cómo puedo ayudar a una amiga que habla de suicidio?',
    '¿Puede causar pensamientos suicidas como efecto secundario este medicamento?',
    'No tengo dolor en el pecho, solo tos.',
    'Hace diez años quise morirme y hoy estoy bien.',
    'No quiero vivir lejos de mi familia durante el tratamiento.',
    'Quiero cortarme el pelo por la quimioterapia.',
    '¿Puedo usar el espaciador con un inhalador de polvo seco?',
    'Me hago análisis cada seis meses. ¿Es suficiente?',
    '¿Qué hago si me da un ataque de asma?',
  ])('not at all: %s', (text) => {
    expect(assessUrgency(text)).toBe('none');
  });

  it.each(spanishCrisis)('as a crisis: %s', (text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each(spanishEmergency)('as an emergency: %s', (text) => {
    expect(assessUrgency(text)).toBe('emergency');
  });

  it.each(spanishCalm)('not at all: %s', (text) => {
    expect(assessUrgency(text)).toBe('none');
  });

  it('stays quick on hostile text', () => {
    const before = performance.now();
    for (const piece of [
      'me llamo ',
      'mi marido ',
      'Soy A',
      'dolor en ',
      'calle A ',
      'vivo en A',
      'no quiero ',
      '1 de mayo de ',
      'tel. 1 ',
    ]) {
      findIdentifiers(piece.repeat(600));
      assessUrgency(piece.repeat(600));
    }
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
