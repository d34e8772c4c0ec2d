import { describe, expect, it } from 'vitest';
import { soundsLikeComplaint } from '@/lib/screening/complaint';

describe('what sounds like a complaint about care', () => {
  it.each([
    'I want to make a formal complaint about the way I was spoken to.',
    'The nurse was really rude to my mother and nobody apologised.',
    'My doctor never listens. He dismissed me and would not examine my leg.',
    'How do I report this doctor to the medical board?',
    'I am very unhappy with the care at your clinic.',
    'Why was my question about ibuprofen deleted? I only asked.',
    'I was humiliated at reception in front of everyone',
    'Your receptionist refused to see me although I had an appointment.',
    'I will be filing a complaint if nobody calls me back',
    'This is negligence and your practice knows it.',
    'Quiero poner una queja por el trato que recibí.',
    'La enfermera fue muy grosera conmigo y con mi hija.',
    'El médico no me escuchó y me trató mal.',
    'Me trataron fatal en recepción, ¿a quién puedo decírselo?',
    '¿Por qué borraron mi pregunta?',
    'أريد تقديم شكوى ضد الطبيب بسبب طريقة كلامه.',
    'الممرضة كانت وقحة معي ومع ابنتي.',
    'لماذا حذفتم رسالتي؟',
  ])('hears it in: %s', (text) => {
    expect(soundsLikeComplaint(text)).toBe(true);
  });

  it.each([
    'I complain of headaches every morning, what can I do?',
    'Is back pain a common complaint in pregnancy?',
    'My doctor said that my complaint of dizziness comes from the tablets.',
    'The nurse was very kind and the doctor listened to me.',
    'I was disappointed with my sleep after the first week.',
    'How long should I wait before I call the practice again?',
    'My stomach refused to settle after the antibiotics.',
    'I felt dismissive thoughts about the diet at first.',
    'Should I report side effects to the pharmacist?',
    'Tengo quejas de dolor en la rodilla desde hace meses.',
    'La enfermera fue muy amable conmigo.',
    'El médico me trató la infección con antibióticos.',
    'أشتكي من صداع كل صباح، ماذا أفعل؟',
    'الطبيب كان لطيفا معي.',
    '',
  ])('hears none in: %s', (text) => {
    expect(soundsLikeComplaint(text)).toBe(false);
  });

  it('answers at once for what was made to keep it busy', () => {
    for (const text of ['the '.repeat(50_000), 'doctor was very '.repeat(20_000), 'شكوى '.repeat(20_000)])
      expect(soundsLikeComplaint(text)).toBe(false);
  });
});
