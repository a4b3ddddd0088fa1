/** The terms of the field that more than one schema is made of. */
import { z } from 'zod';

export const MEETING_KINDS = ['ALV', 'Najaars ALV', 'Extra ALV', 'Buitengewone ALV'] as const;
export const meetingKindSchema = z.enum(MEETING_KINDS);
export type MeetingKind = z.infer<typeof meetingKindSchema>;

/** A general assembly of the VNG. `date` is ISO (`2024-06-26`). */
export const meetingSchema = z.strictObject({ kind: meetingKindSchema, date: z.iso.date() });
export type Meeting = z.infer<typeof meetingSchema>;

export const PROPOSAL_KINDS = [
  'aanhouden',
  'afdoen',
  'deels',
  'voorwaardelijk',
  'onbekend',
] as const;
export const proposalKindSchema = z.enum(PROPOSAL_KINDS);
export type ProposalKind = z.infer<typeof proposalKindSchema>;

/** The parts of a motion that are read, and that a person can correct. */
export const MOTION_FIELDS = [
  'title',
  'submitters',
  'meeting',
  'subject',
  'request',
  'account',
  'proposal',
  'advice',
  'vote',
  'decision',
] as const;
export const motionFieldSchema = z.enum(MOTION_FIELDS);
export type MotionField = z.infer<typeof motionFieldSchema>;
