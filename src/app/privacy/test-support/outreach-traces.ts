/** Writes a row of the clinic as the owner of the database. */
export type AddRow = (table: string, row: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface TraceFacts {
  readonly nextId: () => string;
  readonly at: Date;
  readonly patientId: string;
  readonly appointmentId: string;
  readonly serviceId: string;
  readonly practitionerId: string;
  readonly conversation: string;
  readonly call: string;
  readonly phone: string;
  readonly email: string;
  /** With the name and the phone in them. */
  readonly words: string;
}

/** What the calls of a patient leave behind beside the call itself. Answers with the recording's id. */
export async function leaveCallTraces(add: AddRow, facts: TraceFacts): Promise<string> {
  const { nextId, at, patientId, conversation, call, phone, words } = facts;
  const recording = nextId();
  await add('missed_call', {
    id: nextId(),
    phone,
    line: '+34910000000',
    first_at: at,
    last_at: at,
    last_call_id: call,
    conversation_id: conversation,
  });
  await add('recording', {
    id: recording,
    call_id: call,
    provider_sid: 'RE1',
    kind: 'call',
    status: 'stored',
    bytes: 3,
    content_type: 'audio/wav',
    transcript: words,
    started_at: at,
    stored_at: at,
  });
  await add('recording_consent', {
    id: nextId(),
    call_id: call,
    decision: 'permit',
    asked: '¿Podemos grabar la llamada?',
    answered: words,
    language: 'es',
    decided_at: at,
  });
  await add('commercial_number', { number: phone, verdict: 'allowed', noted_by: '{}', noted_at: at });
  await add('on_call_case', {
    id: nextId(),
    cause: `event:${phone}`,
    reason: words,
    phone,
    patient_id: patientId,
    state: 'closed',
    step: 1,
    opened_at: at,
    closed_at: at,
  });
  return recording;
}

/** What reminders, campaigns, the waiting list and mails leave behind. */
export async function leaveOutreachTraces(add: AddRow, facts: TraceFacts): Promise<void> {
  const { nextId, at, patientId, appointmentId, serviceId, practitionerId, phone, email, words } = facts;
  const [campaign, entry] = [nextId(), nextId()];
  await add('contact_point', { id: nextId(), patient_id: patientId, channel: 'email', address: email });
  await add('email_message', {
    id: nextId(),
    thread_id: nextId(),
    message_id: `<${phone}@mail>`,
    remote_address: email,
    local_address: 'citas@clinica.example',
    subject: words,
    body: words,
    status: 'answered',
    received_at: at,
  });
  await add('touch', {
    id: nextId(),
    patient_id: patientId,
    step: 'recall',
    channel: 'sms',
    origin: 'recall',
    template: 'recall',
    variables: JSON.stringify({ words }),
    dedupe_key: `recall:${phone}`,
    zone: 'Europe/Madrid',
    due_at: at,
    state: 'planned',
    planned_at: at,
  });
  await add('messages_apart', { patient_id: patientId, since: at });
  await add('visit_link', {
    appointment_id: appointmentId,
    patient_id: patientId,
    token_hash: Buffer.from(appointmentId),
    created_at: at,
  });
  await add('booking_link', {
    patient_id: patientId,
    service_id: serviceId,
    token_hash: Buffer.from(patientId),
    created_at: at,
    expires_at: at,
  });
  await add('visit_feedback', {
    id: nextId(),
    appointment_id: appointmentId,
    patient_id: patientId,
    kind: 'satisfaction',
    state: 'answered',
    score: 9,
    planned_at: at,
    answered_at: at,
  });
  await add('waiting_entry', {
    id: entry,
    patient_id: patientId,
    service_id: serviceId,
    notice_minutes: 60,
    state: 'waiting',
    created_at: at,
  });
  await add('slot_offer', {
    id: nextId(),
    entry_id: entry,
    patient_id: patientId,
    service_id: serviceId,
    practitioner_id: practitionerId,
    start_at: at,
    end_at: at,
    opening_id: 'o',
    hold_id: nextId(),
    state: 'offered',
    offered_at: at,
    expires_at: at,
  });
  await add('campaign', {
    id: campaign,
    kind: 'recall',
    name: 'Revisiones',
    purpose: 'care',
    channels: ['sms'],
    texts: '{}',
    audience: '{}',
    seed: 's',
    per_minute: 60,
    state: 'running',
    created_at: at,
    updated_at: at,
  });
  await add('campaign_target', {
    id: nextId(),
    campaign_id: campaign,
    patient_id: patientId,
    state: 'planned',
    channel: 'sms',
    address: phone,
    due_at: at,
    planned_at: at,
  });
}
