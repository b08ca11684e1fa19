/** What answers a call of ours in place of a person: a service that asks who calls before it rings, or a mailbox. */
export type AnsweringDevice = 'screening' | 'voicemail';

/**
 * The sentences of iOS 26 ("Ask Reason for Calling"), of Google's Call Screen, and of the mailboxes of Spanish networks, as
 * they are recognised. With their accents: "dejé un mensaje" is a person who left one.
 */
const SCREENING =
  /(?:grabe|diga|indique|registre) su nombre|motivo de (?:la|su) llamada|(?:filtrado|filtro) de llamadas|ver si (?:la|esta) persona est[áa] disponible|(?:digui|gravi|enregistri) el seu nom|motiu de la (?:seva )?trucada|(?:record|say|state) your name|reason for (?:your )?call(?:ing)?\b|why you(?:'|’)?re calling|screening service|see if (?:this|the) person is available/iu;
const VOICEMAIL =
  /(?:^|[^\p{L}])(?:deje (?:un|su|el) mensaje|(?:después de|tras|al o[íi]r) (?:o[íi]r )?la señal|buz[óo]n de voz|deixi (?:un|el seu) missatge|després del senyal|b[úu]stia de veu|leave (?:a|your) message|after the (?:tone|beep)|voice ?mail)(?:$|[^\p{L}])/iu;

/** Undefined for a person, and wherever it is not certain. */
export function answeringDeviceIn(text: string): AnsweringDevice | undefined {
  if (SCREENING.test(text)) return 'screening';
  return VOICEMAIL.test(text) ? 'voicemail' : undefined;
}

/**
 * Whole sentences that ask for no more calls. They begin and end what is said: "no me llame más tarde" or "estoy de baja" is
 * something else.
 */
const NO_CALLS =
  /^(?:(?:POR FAVOR|SI US PLAU|PLEASE) )?(?:NO (?:ME|NOS) (?:LLAM(?:EN|EIS|E|ES)|TELEFONE(?:EN|EIS)|VUELV(?:AN|AIS) A LLAMAR)(?: MAS| NUNCA MAS)?|NO QUIERO (?:RECIBIR )?(?:MAS )?(?:SUS |ESTAS )?LLAMADAS|DEJ(?:EN|AD) DE LLAMAR(?:ME|NOS)?|NO (?:EM|ENS) (?:TRUQUI?N|TRUQUEU|TORNEU A TRUCAR|TORNIN A TRUCAR)(?: MES| MAI MES)?|NO VULL (?:REBRE )?(?:MES )?TRUCADES|DEIX(?:IN|EU) DE TRUCAR(?:-ME|-NOS| ME)?|(?:DO NOT|DON T|STOP) CALL(?:ING)?(?: ME| US)?(?: AGAIN| ANY MORE| ANYMORE)?|NO MORE CALLS)(?: (?:POR FAVOR|GRACIAS|SI US PLAU|GRACIES|PLEASE|THANKS))?$/;
/** Who says more than that says something else too. */
const LONGEST = 60;

/** "No me llaméis más", in Spanish, Catalan and English. */
export function asksForNoCalls(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z-]+/g, ' ')
    .trim();
  return NO_CALLS.test(plain);
}
