-- Calls that nobody helped, recordings with the consent they stand on, and numbers that sell.

-- Who called and was not helped: one row per person while nobody has, however often they call.
create table missed_call (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  phone text not null check (phone like '+%'),
  line text not null,
  times integer not null default 1 check (times > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  last_call_id uuid not null,
  -- The talk that broke off, and the thread by which it goes on.
  conversation_id uuid,
  follow_up_id uuid,
  patient_id uuid,
  settled_at timestamptz,
  settled_by text check (settled_by in ('called-again', 'by-message', 'person')),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((settled_at is null) = (settled_by is null))
);
create unique index missed_call_open on missed_call (clinic_id, phone) where settled_at is null;
create index missed_call_follow_up on missed_call (clinic_id, follow_up_id) where follow_up_id is not null;

-- An ended call is judged once.
alter table call add column judged_at timestamptz;
create index call_outcome_started on call (clinic_id, outcome, started_at) where outcome is not null;

-- Sound of a call or a voicemail: at the carrier until it is stored here, then here until it expires.
create table recording (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  call_id uuid not null,
  provider_sid text not null,
  kind text not null check (kind in ('call', 'voicemail')),
  status text not null check (status in ('running', 'paused', 'at-carrier', 'stored', 'failed', 'deleted')),
  at_carrier boolean not null default true,
  duration_seconds integer,
  bytes bigint,
  content_type text,
  failure text,
  transcript text,
  started_at timestamptz not null,
  stored_at timestamptz,
  deleted_at timestamptz,
  deleted_for text check (deleted_for in ('expired', 'asked')),
  primary key (clinic_id, id),
  foreign key (clinic_id, call_id) references call (clinic_id, id),
  check ((status = 'deleted') = (deleted_at is not null))
);
create unique index recording_provider_sid on recording (clinic_id, provider_sid);
create index recording_call on recording (clinic_id, call_id);
create index recording_kept on recording (clinic_id, started_at) where status = 'stored';

-- What was asked and what was answered, in the caller's own words or keys: the evidence of a consent. Append-only.
create table recording_consent (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  call_id uuid not null,
  decision text not null check (decision in ('permit', 'deny')),
  asked text not null,
  answered text not null,
  language text not null,
  patient_id uuid,
  decided_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, call_id) references call (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index recording_consent_call on recording_consent (clinic_id, call_id);

-- What the desk knows of a number. It outweighs the published lists, and can be taken back.
create table commercial_number (
  clinic_id uuid not null references clinic (id),
  number text not null check (number like '+%'),
  verdict text not null check (verdict in ('blocked', 'allowed')),
  noted_by jsonb not null,
  noted_at timestamptz not null,
  primary key (clinic_id, number)
);

-- Calls that were let down as commercial, by month of the clinic's calendar.
create table commercial_count (
  clinic_id uuid not null references clinic (id),
  month date not null check (extract(day from month) = 1),
  calls integer not null check (calls > 0),
  primary key (clinic_id, month)
);

do $$
declare
  name text;
begin
  foreach name in array array['missed_call', 'recording', 'recording_consent', 'commercial_number', 'commercial_count'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
