/** GSM 03.38 §6.2.1, the default alphabet: one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** GSM 03.38 §6.2.1.1, the extension table: two septets each. */
const EXTENDED = '\f^{}\\[~]|€';

/** How a text travels: its alphabet, its length in that alphabet's units, and the parts the carrier charges for. */
export interface TextMeasure {
  readonly alphabet: 'GSM-7' | 'UCS-2';
  readonly units: number;
  readonly segments: number;
}

/**
 * Returns how a text is carried. GSM-7: 160 units in one part, 153 each in more; UCS-2: 70 and 67 (3GPP TS 23.040 §9.2.3.24).
 * One character outside GSM-7, such as á or a curly quote, turns the whole text into UCS-2.
 */
export function measureText(text: string): TextMeasure {
  let septets = 0;
  for (const character of text) {
    if (BASIC.includes(character)) septets += 1;
    else if (EXTENDED.includes(character)) septets += 2;
    else return { alphabet: 'UCS-2', units: text.length, segments: countParts(text.length, 70, 67) };
  }
  return { alphabet: 'GSM-7', units: septets, segments: countParts(septets, 160, 153) };
}

function countParts(units: number, alone: number, joined: number): number {
  return units <= alone ? 1 : Math.ceil(units / joined);
}
