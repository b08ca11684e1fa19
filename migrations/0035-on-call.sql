-- Who is called when a patient cannot wait, and what became of each call. It runs by itself: no call of a patient holds it up.
create table on_call_setting (
  clinic_id uuid primary key references clinic (id),
  -- steps in their order: who (rank), by which channel, and how long until the next one
  ladder jsonb not null,
  -- E.164: called when nobody else answered
  fallback_number text check (fallback_number ~ '^\+[1-9][0-9]{6,14}$'),
  changed_at timestamptz not null
);

create table on_call_person (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  staff_id uuid,
  phone text not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  has_whatsapp boolean not null default false,
  email text,
  language text not null check (language in ('es', 'ca', 'en')),
  active boolean not null default true,
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, id)
);
create unique index on_call_person_phone on on_call_person (clinic_id, phone);

create table on_call_rota (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  -- absent: for every specialty, every site
  specialty text,
  site_id uuid,
  primary key (clinic_id, id),
  foreign key (clinic_id, site_id) references site (clinic_id, id)
);
create unique index on_call_rota_name on on_call_rota (clinic_id, name);

create table on_call_shift (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  rota_id uuid not null,
  person_id uuid not null,
  -- 1 is called first, 2 stands behind
  rank smallint not null check (rank between 1 and 3),
  -- every week, by the wall clock; an end that is not after the beginning is of the next day
  weekday smallint check (weekday between 1 and 7),
  from_time text check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- or once: it stands in the place of the weekly ones of its rank (a swap, a holiday)
  start_at timestamptz,
  end_at timestamptz check (end_at > start_at),
  -- of an imported calendar: what is imported again replaces it
  source text,
  primary key (clinic_id, id),
  foreign key (clinic_id, rota_id) references on_call_rota (clinic_id, id) on delete cascade,
  foreign key (clinic_id, person_id) references on_call_person (clinic_id, id),
  check ((weekday is null) = (start_at is not null)),
  check ((weekday is null) = (from_time is null) and (weekday is null) = (to_time is null)),
  check ((start_at is null) = (end_at is null))
);
create index on_call_shift_rota on on_call_shift (clinic_id, rota_id);

create table on_call_case (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  -- one case for one cause, however often it is told
  cause text not null,
  reason text not null,
  level smallint check (level between 1 and 5),
  phone text,
  conversation_id uuid,
  assessment_id uuid,
  patient_id uuid,
  specialty text,
  site_id uuid,
  state text not null check (state in ('open', 'acknowledged', 'exhausted', 'closed')),
  -- the step of the ladder that comes next, and when
  step integer not null check (step >= 0),
  next_at timestamptz,
  -- after a hand-over: called before the rota
  wanted_person_id uuid,
  opened_at timestamptz not null,
  acknowledged_at timestamptz,
  -- a person of the rota, somebody of the desk, or the call itself that was taken
  acknowledged_by jsonb,
  closed_at timestamptz,
  outcome text,
  version integer not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, wanted_person_id) references on_call_person (clinic_id, id),
  check ((state = 'open') = (next_at is not null))
);
create unique index on_call_case_cause on on_call_case (clinic_id, cause);
create index on_call_case_open on on_call_case (clinic_id, next_at) where state = 'open';
create index on_call_case_opened on on_call_case (clinic_id, opened_at);

create table on_call_alert (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  case_id uuid not null,
  step integer not null,
  -- counts the hand-overs, so that a step after one is a new alert
  round integer not null,
  -- absent: the fallback number
  person_id uuid,
  channel text not null check (channel in ('call', 'sms', 'whatsapp', 'email')),
  address text not null,
  language text not null,
  state text not null check (state in ('planned', 'placing', 'sent', 'answered', 'accepted', 'no-answer', 'failed')),
  provider_sid text,
  -- of the link in a message by which it is accepted
  token_hash bytea,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references on_call_case (clinic_id, id),
  foreign key (clinic_id, person_id) references on_call_person (clinic_id, id)
);
create unique index on_call_alert_once on on_call_alert (clinic_id, case_id, round, step, channel, address);
create index on_call_alert_person on on_call_alert (clinic_id, person_id, made_at);
alter table on_call_case add column round integer not null default 0;

do $$
declare name text;
begin
  foreach name in array array['on_call_setting', 'on_call_person', 'on_call_rota', 'on_call_shift', 'on_call_case', 'on_call_alert'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
  end loop;
end $$;
grant select, insert, update on on_call_setting, on_call_person, on_call_rota, on_call_case, on_call_alert to centralita_app;
grant select, insert, update, delete on on_call_shift to centralita_app;
-- A link finds its alert before the clinic is known; the operator's figures count over all clinics.
create policy system on on_call_alert for select using ((select is_system()));
create policy system on on_call_case for select using ((select is_system()));
