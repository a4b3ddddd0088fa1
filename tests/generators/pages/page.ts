/** A page about motions as data: what it prints, and what a reading of it must find. */
import type { GemeenteCode, Meeting, Motion, Reading } from '../../../motions/model';

export type PageMotion = {
  /** As printed, with its quotation marks or without: "Motie Sluis: “Hulp bij …”". */
  printed: string;
  /** What follows it on the page: "aangenomen met 92,16%". */
  said?: string;
  type?: 'motie' | 'resolutie';
  title: string;
  submitters: readonly (readonly [name: string, code: GemeenteCode])[];
  andOthers?: boolean;
  collective?: string;
  vote?: Omit<NonNullable<Motion['vote']>, 'text'>;
  /** Where it is another one than the page's. */
  meeting?: Meeting;
};

/** A point of the agenda, with the motions below it. */
export type PagePoint = { text: string; said?: string; motions: readonly PageMotion[] };

export type PageSection = { heading: string; lead?: string; points: readonly PagePoint[] };

export type GeneratedPage = {
  name: string;
  url: string;
  title: string;
  kind: Reading['document']['kind'];
  meeting: Meeting | null;
  lead: readonly string[];
  sections: readonly PageSection[];
};

export const motionsOf = (page: GeneratedPage): PageMotion[] =>
  page.sections.flatMap(({ points }) => points.flatMap(({ motions }) => motions));
