/** The plainest words of danger in scripts that the rules for English, Spanish and Arabic never see. The list awaits review by clinicians. */
const crisis = /自杀|不想活|想死/;
const emergency = /胸痛|呼吸困难|昏迷|吐血|胸が痛|息ができ|سينه درد|सीने में दर्द/;

/** Of a text that was read (read-text.ts). */
export function hearOtherScripts(text: string): 'none' | 'emergency' | 'crisis' {
  if (crisis.test(text)) return 'crisis';
  return emergency.test(text) ? 'emergency' : 'none';
}
