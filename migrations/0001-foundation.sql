-- The foundation: tenants, audit, jobs, directory, agenda, conversations, messages, calls, reminders, desk.
-- Every tenant table carries clinic_id in its primary and foreign keys: a row can never point into another clinic, and the
-- schema can be sharded by clinic. Row-level security, forced, is the second wall (see the end of this file).

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- An unset variable is '' on a reused connection, hence nullif. Without a clinic nothing is visible.
create function current_clinic() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.clinic', true), '')::uuid;

create function is_system() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.system', true), '') = 'on';

-- unaccent() is only stable; with the dictionary named it cannot change under an index.
create function search_text(value text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent', value));

-- ── identity ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table clinic (
  id uuid primary key,
  name text not null check (name <> ''),
  zone text not null,
  default_language text not null,
  languages text[] not null,
  settings jsonb not null default '{}',
  fhir jsonb,
  version integer not null default 1,
  created_at timestamptz not null
);

-- Routing: which clinic a carrier number belongs to.
create table clinic_line (
  clinic_id uuid not null references clinic (id),
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  channels text[] not null,
  primary key (clinic_id, number)
);
create unique index clinic_line_number on clinic_line (number);

create table site (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  zone text not null,
  address text,
  phone text,
  opening_hours jsonb not null default '[]',
  active boolean not null default true,
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);

create table staff (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('receptionist', 'manager', 'clinician', 'administrator')),
  language text not null,
  password_hash text not null,
  active boolean not null default true,
  primary key (clinic_id, id)
);
create unique index staff_email on staff (email);

create table staff_session (
  token_hash bytea primary key,
  clinic_id uuid not null,
  staff_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (clinic_id, staff_id) references staff (clinic_id, id) on delete cascade
);

create table api_client (
  clinic_id uuid not null references clinic (id),
  id text not null,
  name text not null,
  jwks jsonb not null,
  scopes text[] not null,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (clinic_id, id)
);
create unique index api_client_id on api_client (id);

-- What the token endpoint must remember (used assertion ids). Real time, outside any clinic.
create table oauth_artifact (
  kind text not null,
  id text not null,
  payload jsonb not null,
  expires_at timestamptz not null,
  primary key (kind, id)
);

-- ── audit ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Append-only. The entry is written in the transaction of what it records; the sealer later gives it its place in the
-- clinic's chain (seq, prev_hash, hash), once. Chaining inside the transaction would queue all bookings of a clinic
-- behind one another (docs/adr/0004).
create table audit_entry (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor jsonb not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  patient_id uuid,
  detail jsonb not null,
  seq bigint,
  prev_hash bytea,
  hash bytea,
  primary key (clinic_id, id),
  check ((seq is null) = (hash is null) and (seq is null) = (prev_hash is null))
);
create unique index audit_entry_seq on audit_entry (clinic_id, seq);
create index audit_entry_unsealed on audit_entry (clinic_id, id) where seq is null;
create index audit_entry_subject on audit_entry (clinic_id, subject_type, subject_id, occurred_at);
create index audit_entry_patient on audit_entry (clinic_id, patient_id, occurred_at) where patient_id is not null;

create function audit_entry_sealed_once() returns trigger language plpgsql as $$
begin
  if old.seq is not null then
    raise exception 'audit entry % is sealed', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger audit_entry_sealed_once before update on audit_entry
  for each row execute function audit_entry_sealed_once();

-- ── jobs and outbox ─────────────────────────────────────────────────────────────────────────────────────────────────
-- The truth about due work. BullMQ only hands it out; wiping the queue loses nothing.
create table job (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  kind text not null,
  payload jsonb not null,
  due_at timestamptz not null,
  state text not null check (state in ('due', 'running', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  max_attempts integer not null check (max_attempts between 1 and 100),
  dedupe_key text,
  claim_token uuid,
  lease_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  finished_at timestamptz
);
create index job_due on job (due_at, id) where state = 'due';
create index job_leased on job (lease_until) where state = 'running';
create index job_ended on job (clinic_id, state, finished_at) where state in ('failed', 'done');
create unique index job_dedupe on job (clinic_id, kind, dedupe_key) where dedupe_key is not null and state in ('due', 'running');

create table outbox_event (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  type text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  relayed_at timestamptz
);
create index outbox_event_waiting on outbox_event (id) where relayed_at is null;

-- Answers already given to a mutating request with an Idempotency-Key.
create table idempotent_request (
  clinic_id uuid not null references clinic (id),
  caller text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (clinic_id, caller, key)
);

-- ── patients ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table patient (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  given_name text not null,
  family_name text not null,
  birth_date date,
  sex text check (sex in ('male', 'female', 'other', 'unknown')),
  language text,
  identifiers jsonb not null default '[]',
  preferred_channel text,
  active boolean not null default true,
  deceased boolean not null default false,
  search_name text generated always as (search_text(given_name || ' ' || family_name)) stored,
  fhir jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);
create index patient_name on patient using gin (search_name gin_trgm_ops);
create index patient_updated on patient (clinic_id, updated_at, id);
create index patient_birth_date on patient (clinic_id, birth_date);

-- How a person is reached. One phone belongs to a family; a WhatsApp user may come without a number.
create table contact_point (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  channel text not null check (channel in ('phone', 'whatsapp', 'email')),
  address text not null check (address <> ''),
  can_receive_sms boolean not null default false,
  rank integer not null default 1,
  undeliverable_at timestamptz,
  undeliverable_reason text,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade,
  unique (clinic_id, patient_id, channel, address)
);
create index contact_point_address on contact_point (clinic_id, address);

create table consent (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  purpose text not null check (purpose in ('care', 'administrative', 'commercial')),
  channel text not null check (channel in ('sms', 'whatsapp', 'email', 'voice', 'any')),
  decision text not null check (decision in ('permit', 'deny')),
  decided_at timestamptz not null,
  valid_until timestamptz,
  source text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index consent_patient on consent (clinic_id, patient_id, decided_at);

-- Failed identity checks, by address and by patient, so that a birth date cannot be guessed.
create table identity_check (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  address text not null,
  patient_id uuid,
  succeeded boolean not null,
  checked_at timestamptz not null,
  primary key (clinic_id, id)
);
create index identity_check_address on identity_check (clinic_id, address, checked_at);

-- ── agenda ──────────────────────────────────────────────────────────────────────────────────────────────────────────
create table service (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  names jsonb not null default '{}',
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  buffer_before_minutes integer not null default 0 check (buffer_before_minutes between 0 and 240),
  buffer_after_minutes integer not null default 0 check (buffer_after_minutes between 0 and 240),
  grid_minutes integer not null default 5 check (grid_minutes between 1 and 240),
  min_lead_minutes integer not null default 0 check (min_lead_minutes >= 0),
  max_ahead_days integer not null default 90 check (max_ahead_days between 1 and 730),
  bookable_by_patients boolean not null default true,
  active boolean not null default true,
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);

create table practitioner (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  active boolean not null default true,
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);

-- Where and when a practitioner works. Openings are either stored slots (imported) or computed from availability.
create table schedule (
  clinic_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  site_id uuid not null,
  openings_source text not null check (openings_source in ('stored', 'computed')),
  -- [{ weekday: 1…7, from: "09:00", to: "14:00" }], wall time of the site
  weekly_availability jsonb not null default '[]',
  horizon_start timestamptz,
  horizon_end timestamptz,
  active boolean not null default true,
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id),
  foreign key (clinic_id, site_id) references site (clinic_id, id)
);
create index schedule_practitioner on schedule (clinic_id, practitioner_id);

create table schedule_service (
  clinic_id uuid not null,
  schedule_id uuid not null,
  service_id uuid not null,
  primary key (clinic_id, schedule_id, service_id),
  foreign key (clinic_id, schedule_id) references schedule (clinic_id, id) on delete cascade,
  foreign key (clinic_id, service_id) references service (clinic_id, id)
);
create index schedule_service_service on schedule_service (clinic_id, service_id);

-- Weekly availability as it came from a PractitionerRole, so that the role can be served again.
create table practitioner_role (
  clinic_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  site_id uuid not null,
  active boolean not null default true,
  fhir jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id),
  foreign key (clinic_id, site_id) references site (clinic_id, id)
);

-- Time when a whole site or one practitioner is not there.
create table closure (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  site_id uuid,
  practitioner_id uuid,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reason text not null,
  primary key (clinic_id, id),
  check (site_id is not null or practitioner_id is not null),
  foreign key (clinic_id, site_id) references site (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);
create index closure_during on closure using gist (clinic_id, during);

-- Openings that the source system stores itself.
create table slot (
  clinic_id uuid not null,
  id uuid not null,
  schedule_id uuid not null,
  start_at timestamptz not null,
  end_at timestamptz not null check (end_at > start_at),
  status text not null check (status in ('free', 'busy', 'busy-unavailable', 'busy-tentative', 'entered-in-error')),
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, schedule_id) references schedule (clinic_id, id)
);
create index slot_schedule on slot (clinic_id, schedule_id, start_at);
create index slot_free on slot (clinic_id, schedule_id, start_at) include (end_at) where status = 'free';

-- Who may not be double-booked, and when: holds and appointments with their buffers. This constraint is the one place
-- where "no double booking" is decided; everything before it is a courtesy.
create table occupancy (
  clinic_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  kind text not null check (kind in ('hold', 'appointment')),
  -- kind hold
  conversation_key text,
  expires_at timestamptz,
  hold jsonb,
  -- kind appointment
  appointment_id uuid,
  -- An overbooking by a privileged, audited act does not exclude others.
  exclusive boolean not null default true,
  primary key (clinic_id, id),
  foreign key (clinic_id, resource_id) references practitioner (clinic_id, id),
  check ((kind = 'hold') = (expires_at is not null) and (kind = 'hold') = (hold is not null)),
  check ((kind = 'appointment') = (appointment_id is not null)),
  constraint occupancy_no_overlap exclude using gist (clinic_id with =, resource_id with =, during with &&) where (exclusive)
);
create unique index occupancy_appointment on occupancy (clinic_id, appointment_id) where appointment_id is not null;
create index occupancy_conversation on occupancy (clinic_id, conversation_key) where conversation_key is not null;
create index occupancy_expiry on occupancy (clinic_id, expires_at) where expires_at is not null;

create table appointment (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  service_id uuid not null,
  practitioner_id uuid not null,
  site_id uuid not null,
  schedule_id uuid,
  slot_id uuid,
  start_at timestamptz not null,
  end_at timestamptz not null check (end_at > start_at),
  status text not null check (status in ('proposed', 'pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow', 'entered-in-error', 'checked-in', 'waitlist')),
  attendance text not null check (attendance in ('accepted', 'declined', 'tentative', 'needs-action')),
  reason text,
  cancel_reason text,
  origin text not null,
  fhir jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id),
  foreign key (clinic_id, site_id) references site (clinic_id, id)
);
create index appointment_start on appointment (clinic_id, start_at);
create index appointment_patient on appointment (clinic_id, patient_id, start_at);
create index appointment_practitioner on appointment (clinic_id, practitioner_id, start_at);
create index appointment_updated on appointment (clinic_id, updated_at, id);

-- ── conversations ───────────────────────────────────────────────────────────────────────────────────────────────────
create table conversation (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  channel text not null check (channel in ('voice', 'sms', 'whatsapp', 'email', 'web')),
  -- the call's sid, or the pair of addresses of a message thread
  channel_key text not null,
  topic text not null,
  language text not null,
  remote_address text not null,
  local_address text not null,
  patient_id uuid,
  state jsonb not null,
  status text not null check (status in ('open', 'closed')),
  outcome text,
  version integer not null default 1,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index conversation_open on conversation (clinic_id, channel, channel_key) where status = 'open';
create index conversation_patient on conversation (clinic_id, patient_id, opened_at);

-- The stored inputs replay to the same state; the outputs are what the patient heard or read.
create table conversation_turn (
  clinic_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  input_key text not null,
  input jsonb not null,
  output jsonb not null,
  at timestamptz not null,
  primary key (clinic_id, conversation_id, number),
  foreign key (clinic_id, conversation_id) references conversation (clinic_id, id) on delete cascade
);
create unique index conversation_turn_input on conversation_turn (clinic_id, conversation_id, input_key);

-- ── messaging ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table message (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  direction text not null check (direction in ('outbound', 'inbound')),
  channel text not null check (channel in ('sms', 'whatsapp', 'email')),
  from_address text not null,
  to_address text not null,
  body text not null,
  purpose text check (purpose in ('care', 'administrative', 'commercial')),
  template text,
  language text,
  segments integer,
  patient_id uuid,
  appointment_id uuid,
  conversation_id uuid,
  -- One message for one intention: a retried job finds the row that is already there.
  dedupe_key text,
  status text not null check (status in ('planned', 'claimed', 'dispatching', 'accepted', 'sent', 'delivered', 'failed', 'unknown', 'dropped', 'received')),
  claim_token uuid,
  attempts integer not null default 0,
  provider text,
  provider_id text,
  error_code text,
  failure text,
  created_at timestamptz not null,
  dispatched_at timestamptz,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index message_dedupe on message (clinic_id, dedupe_key) where dedupe_key is not null;
create unique index message_provider_id on message (clinic_id, provider, provider_id) where provider_id is not null;
create index message_thread on message (clinic_id, to_address, created_at);
create index message_from on message (clinic_id, from_address, created_at);
create index message_patient on message (clinic_id, patient_id, created_at);
create index message_unknown on message (clinic_id, updated_at) where status in ('unknown', 'dispatching');

-- ── telephony ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table call (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  provider_sid text not null,
  direction text not null check (direction in ('inbound', 'outbound')),
  from_address text not null,
  to_address text not null,
  status text not null check (status in ('ringing', 'in-progress', 'completed', 'busy', 'failed', 'no-answer', 'canceled')),
  conversation_id uuid,
  patient_id uuid,
  outcome text,
  duration_seconds integer,
  started_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index call_provider_sid on call (clinic_id, provider_sid);
create index call_started on call (clinic_id, started_at);

-- ── outreach ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table touch (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  step text not null,
  channel text not null,
  due_at timestamptz not null,
  -- the start that the message will name: a touch about another time is stale
  appointment_start_at timestamptz not null,
  appointment_version integer not null,
  state text not null check (state in ('planned', 'sent', 'dropped')),
  reason text,
  message_id uuid,
  planned_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, appointment_id) references appointment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index touch_appointment on touch (clinic_id, appointment_id);
create unique index touch_planned on touch (clinic_id, appointment_id, step) where state = 'planned';

-- ── reception ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table task (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  kind text not null,
  status text not null check (status in ('requested', 'in-progress', 'completed', 'cancelled')),
  priority text not null check (priority in ('routine', 'urgent', 'asap', 'stat')),
  reason text not null,
  patient_id uuid,
  conversation_id uuid,
  message_id uuid,
  appointment_id uuid,
  phone text,
  detail jsonb not null default '{}',
  owner_id uuid,
  dedupe_key text,
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  completed_at timestamptz,
  version integer not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index task_dedupe on task (clinic_id, dedupe_key) where dedupe_key is not null;
create index task_open on task (clinic_id, created_at) where status in ('requested', 'in-progress');

-- What the desk is told, in order, so that a browser that lost its connection can catch up.
create table live_event (
  clinic_id uuid not null references clinic (id),
  seq bigint generated always as identity,
  type text not null,
  payload jsonb not null,
  at timestamptz not null,
  primary key (clinic_id, seq)
);

-- ── rights and row-level security ───────────────────────────────────────────────────────────────────────────────────
do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and c.relname not like 'mikro_orm_migrations%'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    if name = 'clinic' then
      create policy tenant on clinic using (id = (select current_clinic())) with check (id = (select current_clinic()));
    elsif name <> 'oauth_artifact' then
      execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    end if;
    -- What must be found before the clinic is known: whose number, e-mail, client id, session, due job is this.
    if name in ('clinic', 'clinic_line', 'staff', 'staff_session', 'api_client', 'oauth_artifact', 'job', 'outbox_event', 'audit_entry') then
      execute format('create policy system on %I using ((select is_system())) with check ((select is_system()))', name);
    end if;
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

revoke update, delete on audit_entry from centralita_app;
grant update (seq, prev_hash, hash) on audit_entry to centralita_app;
