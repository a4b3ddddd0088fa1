import { anyOf } from './any-of';

const WORDS = anyOf(
  'moti, alv, balv, vergadering, ledenvergadering, najaarsvergadering, bijlage, inleiding, inhoud',
  'overzicht, verantwoording, voorstel, stand van, aanhouden, aangehouden, aangenomen, verworpen',
  'overgenomen, ingetrokken, afdoen, afgedaan, afgehandeld, afgerond, uitgevoerd, voltooid, gereed',
  'lopend, openstaand, nieuwe, eerder, vorig, oude, nog, hoofdstuk, agenda, portefeuille',
);

/** Headings over motions with one of these tell of their standing, their time or the paper: of no topic. */
export const NO_TOPIC = new RegExp(String.raw`(?<!\p{L})${WORDS}`, 'iu');
