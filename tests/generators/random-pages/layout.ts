/** What every shape of a page gives: its HTML and what it tells. */
import type { Random } from '../trees/random';
import type { DrawnMotion } from './facts';

export type Truth = Omit<DrawnMotion, 'type'> & { type: DrawnMotion['type'] | null };
export type Laid = { html: string; truth: Truth[] };

export type Layout = (random: Random, motions: readonly DrawnMotion[]) => Laid;

export const POINTS = [
  'Voorstellen inzet en financiën',
  'Bestuurlijke afspraken klimaat',
  'Hervormingsagenda Jeugd',
  'Rijksbeleid op het gebied van wonen',
];

export const whole = (motion: DrawnMotion): Truth => motion;
export const withoutAdvice = (motion: DrawnMotion): Truth => ({ ...motion, advice: null });
