import { z } from 'zod';
import type { CallId, PatientId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantIn, instantOut, languageOut, limitIn, namedOut } from './common.ts';

export const callOut = z.object({
  id: idOut,
  direction: z.enum(['inbound', 'outbound']),
  from: z.string(),
  to: z.string(),
  status: z.enum(['ringing', 'in-progress', 'completed', 'busy', 'failed', 'no-answer', 'canceled']),
  patient: namedOut.optional(),
  candidates: z.array(namedOut).describe('Who has this number, while nobody was identified; a family shares one'),
  conversationId: idOut.optional(),
  outcome: z.string().optional().describe('booked, rescheduled, cancelled, confirmed, needs-person, abandoned …'),
  startedAt: instantOut,
  answeredAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  durationSeconds: z.int().optional(),
});
export type CallOut = z.infer<typeof callOut>;

export const callsQuery = z.object({
  since: instantIn.optional().describe('24 hours ago, when absent'),
  limit: limitIn(50, 200),
});
export const callsOut = z.object({ calls: z.array(callOut).describe('Latest first') });
export type CallsOut = z.infer<typeof callsOut>;

export const callParams = z.object({ id: idIn<CallId>() });
const lineOut = z.object({
  at: instantOut,
  speaker: z.enum(['caller', 'clinic']),
  text: z.string(),
  kind: z
    .enum(['speech', 'keys', 'text', 'silence', 'hangup'])
    .describe('speech and text are words; keys are keypad keys'),
});
export type LineOut = z.infer<typeof lineOut>;
export const recordingOut = z.object({
  id: idOut,
  kind: z.enum(['call', 'voicemail']),
  status: z.enum(['running', 'paused', 'at-carrier', 'stored', 'failed', 'deleted']),
  durationSeconds: z.int().optional(),
  transcript: z.string().optional(),
  failure: z.string().optional(),
  startedAt: instantOut,
});
export type RecordingOut = z.infer<typeof recordingOut>;
export const callDetailOut = z.object({
  call: callOut,
  language: languageOut.optional(),
  transcript: z.array(lineOut),
  recordings: z.array(recordingOut).describe('The first first'),
});
export type CallDetailOut = z.infer<typeof callDetailOut>;

const messageOut = z.object({
  id: idOut,
  direction: z.enum(['inbound', 'outbound']),
  channel: z.enum(['sms', 'whatsapp', 'email', 'voice']),
  from: z.string(),
  to: z.string(),
  body: z.string(),
  status: z.string(),
  failure: z.string().optional(),
  patientId: idOut.optional(),
  appointmentId: idOut.optional(),
  createdAt: instantOut,
});

export const messagesQuery = z
  .object({
    patient: idIn<PatientId>().optional(),
    address: z.string().min(3).max(100).optional(),
    limit: limitIn(50, 200),
  })
  .refine(({ patient, address }) => (patient === undefined) !== (address === undefined), {
    path: ['patient'],
    message: 'expected either patient or address',
  });
export const messagesOut = z.object({ messages: z.array(messageOut).describe('Oldest first') });
export type MessagesOut = z.infer<typeof messagesOut>;
