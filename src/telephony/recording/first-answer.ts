import { answerFor, type AnswerDecision, type AnsweringRules } from '../../answering/index.ts';
import { record } from '../../audit/index.ts';
import { understand, type TurnInput } from '../../conversations/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { findByContact } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId } from '../../platform/kernel/ids.ts';
import type { RecordingParts } from './ports.ts';
import { texts } from '../texts.ts';
import { startRecording } from './control.ts';
import { consentTwiml, consentWords, endTwiml, voicemailTwiml, type VoicemailUrls } from './recording-twiml.ts';

export interface CallParties {
  readonly callSid: string;
  readonly language: Language;
}

export interface FirstUrls extends VoicemailUrls {
  readonly consent: string;
}

/** What a caller hears instead of the automatic receptionist. */
export interface FirstAnswer {
  readonly twiml: string;
  /** What is already known of the call. */
  readonly outcome?: 'commercial';
}

interface ConsentFacts {
  readonly id: CallId;
  readonly decided: boolean;
}

async function consentFacts(ctx: ClinicContext, callSid: string): Promise<ConsentFacts | undefined> {
  const [row] = await ctx.db.query<ConsentFacts>(
    ctx.clinicId,
    `select c.id, k.id is not null as decided from call c
       left join recording_consent k on k.clinic_id = c.clinic_id and k.call_id = c.id
      where c.clinic_id = $1 and c.provider_sid = $2`,
    [ctx.clinicId, callSid],
  );
  return row;
}

/**
 * By the clinic's rules: who sells is let down, who calls a clinic in voicemail leaves a message, and who may be recorded is asked
 * first. Undefined: the call is answered as ever. The call must have been noted before.
 */
export async function firstAnswer(
  ctx: ClinicContext,
  { rules, decision }: { readonly rules: AnsweringRules; readonly decision: AnswerDecision },
  call: CallParties & { readonly from: string },
  urls: FirstUrls,
): Promise<FirstAnswer | undefined> {
  const { language } = call;
  if (decision.commercial && !(await isOfPatient(ctx, call.from)))
    return { twiml: endTwiml('commercial', language), outcome: 'commercial' };
  if (decision.mode.kind === 'voicemail') return { twiml: await askForMessage(ctx, rules, language, urls) };
  const { name } = await getClinic(ctx);
  const own = rules.consentWords[language];
  return askRecordingConsent(ctx, call, { clinic: name, own, ...rules.recording, action: urls.consent });
}

/** A list may be wrong: a number that the clinic has of a patient is never let down. */
async function isOfPatient(ctx: ClinicContext, from: string): Promise<boolean> {
  return from.startsWith('+') && (await findByContact(ctx, { channel: 'phone', address: from })).length > 0;
}

/** The clinic's answering machine. */
export async function askForMessage(
  ctx: ClinicContext,
  { recording, voicemailWords }: AnsweringRules,
  language: Language,
  urls: VoicemailUrls,
): Promise<string> {
  const { name } = await getClinic(ctx);
  return voicemailTwiml(
    { clinic: name, language, own: voicemailWords[language] },
    urls,
    recording.transcribesVoicemail,
  );
}

/** Asks for the consent where the rules want it and the caller has not answered yet. Undefined: nothing is to be asked. */
async function askRecordingConsent(
  ctx: ClinicContext,
  { callSid, language }: CallParties,
  asked: {
    readonly clinic: string;
    readonly own: string | undefined;
    readonly policy: 'off' | 'ask';
    readonly keepDays: number;
    readonly action: string;
  },
): Promise<FirstAnswer | undefined> {
  if (asked.policy !== 'ask') return undefined;
  const facts = await consentFacts(ctx, callSid);
  if (facts?.decided) return undefined;
  return { twiml: consentTwiml({ clinic: asked.clinic, language, own: asked.own }, asked.keepDays, asked.action) };
}

const LONGEST_ANSWER = 200;

/** What came instead of a consent: `repeat` asks for the question once more; the talk takes up the others, unrecorded. */
export async function consentAnswerOf(
  ctx: ClinicContext,
  input: TurnInput,
  language: Language,
): Promise<'decides' | 'repeat' | 'alarm' | 'person'> {
  if (input.kind === 'keys') return input.keys === '*' ? 'repeat' : input.keys === '0' ? 'person' : 'decides';
  if (input.kind !== 'speech') return 'decides';
  const { zone } = await getClinic(ctx);
  const { redFlags, wantsPerson } = understand({ text: input.text, language, now: ctx.clock.now(), zone });
  return redFlags.length > 0 ? 'alarm' : wantsPerson ? 'person' : 'decides';
}

async function decisionOf(ctx: ClinicContext, input: TurnInput, language: Language): Promise<'permit' | 'deny'> {
  if (input.kind === 'keys') return input.keys === '1' ? 'permit' : 'deny';
  if (input.kind !== 'speech') return 'deny';
  const { zone } = await getClinic(ctx);
  const now = ctx.clock.now();
  const { yesNo } = understand({ text: input.text, language, now, zone, context: { expects: 'yes-no' } });
  return yesNo === 'yes' ? 'permit' : 'deny';
}

/**
 * Keeps the caller's answer, with what was asked and the caller's own words or keys, and begins to record after a clear yes.
 * Silence, doubt and everything else is a no. Returns what is said next; a repeated answer changes nothing. The call goes on
 * unrecorded where the carrier does not record.
 */
export async function settleRecordingConsent(
  ctx: ClinicContext,
  call: CallParties & { readonly input: TurnInput },
  carrier: RecordingParts['carrier'] | undefined,
): Promise<string> {
  const { language, input } = call;
  const facts = await consentFacts(ctx, call.callSid);
  const [{ rules }, clinic] = await Promise.all([answerFor(ctx, { at: ctx.clock.now() }), getClinic(ctx)]);
  const decision = await decisionOf(ctx, input, language);
  if (!facts || rules.recording.policy !== 'ask') return texts.format(language, 'consent.deny');
  const own = rules.consentWords[language];
  const asked = consentWords({ clinic: clinic.name, language, own }, rules.recording.keepDays);
  const answered = input.kind === 'keys' ? input.keys : input.kind === 'speech' ? input.text : '';
  const id = ctx.ids.next();
  const decided = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const count = await tx.run(
      `insert into recording_consent (clinic_id, id, call_id, decision, asked, answered, language, patient_id, decided_at)
       select $1, $2, c.id, $4, $5, $6, $7, c.patient_id, $8 from call c where c.clinic_id = $1 and c.id = $3
       on conflict (clinic_id, call_id) do nothing`,
      [
        tx.clinicId,
        id,
        facts.id,
        decision,
        asked,
        answered.slice(0, LONGEST_ANSWER),
        language,
        new Date(ctx.clock.now()),
      ],
    );
    if (count === 1) {
      const detail = { decision, by: input.kind, language };
      await record(tx, ctx, { action: 'recording.consent', subject: { type: 'Call', id: facts.id }, detail });
    }
    return count === 1;
  });
  if (decision === 'deny') return texts.format(language, 'consent.deny');
  if (decided && !(await began(ctx, carrier, facts.id))) return texts.format(language, 'consent.failed');
  return texts.format(language, 'consent.permit');
}

async function began(ctx: ClinicContext, carrier: RecordingParts['carrier'] | undefined, id: CallId): Promise<boolean> {
  if (!carrier) return false;
  try {
    return (await startRecording(ctx, { carrier }, id)).ok;
  } catch (error) {
    ctx.log.error({ 'call.id': id, error }, 'A call that may be recorded is not: the carrier did not begin.');
    return false;
  }
}
