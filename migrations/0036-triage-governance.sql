-- Whether a clinic's triage acts, and with which protocols. No row: it is off, and whoever tells of symptoms is given a person.
create table triage_setting (
  clinic_id uuid primary key references clinic (id),
  -- 'example': the unsigned examples, for a sample clinic alone. 'shadow': it decides and nobody is told
  mode text not null check (mode in ('off', 'example', 'shadow', 'active')),
  -- services whose openings are kept for who must be seen today
  urgent_services uuid[] not null default '{}',
  changed_at timestamptz not null
);

-- What became of each version of a protocol in a clinic. The document of a published version is in the program, or here where it
-- is the clinic's own; its hash is what was signed.
create table triage_protocol (
  clinic_id uuid not null references clinic (id),
  protocol_id text not null,
  version text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  status text not null check (status in ('draft', 'approved', 'active', 'retired')),
  -- absent: one of the house
  document jsonb,
  clinician text,
  licence text,
  signed_by jsonb,
  signed_at timestamptz,
  review_by date,
  changed_at timestamptz not null,
  primary key (clinic_id, protocol_id, version),
  check (status in ('draft', 'retired') or (clinician is not null and licence is not null and signed_at is not null and review_by is not null))
);
create unique index triage_protocol_active on triage_protocol (clinic_id, protocol_id) where status = 'active';

alter table triage_assessment
  add column mode text not null default 'example' check (mode in ('example', 'shadow', 'active')),
  -- the versions that were looked at; absent: the house's examples, all of them
  add column library text[],
  -- goes on with what that one was told
  add column continues uuid;

-- What people thought of a decision: they acted otherwise (override), or decided for themselves beside a shadow.
create table triage_judgement (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  assessment_id uuid not null,
  kind text not null check (kind in ('override', 'shadow')),
  level_before smallint not null check (level_before between 1 and 5),
  level smallint not null check (level between 1 and 5),
  staff_id uuid not null,
  role text not null,
  reason text not null check (reason in ('seen-by-clinician', 'more-information', 'known-condition', 'worse-than-told', 'protocol-too-cautious',
    'protocol-too-lax', 'other')),
  comment text,
  at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, assessment_id) references triage_assessment (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, id)
);
create index triage_judgement_assessment on triage_judgement (clinic_id, assessment_id, at);
create unique index triage_judgement_shadow on triage_judgement (clinic_id, assessment_id, staff_id) where kind = 'shadow';

-- Until when somebody must have looked after an assessment that acted. What nobody saw by then is asked again.
create table triage_watch (
  clinic_id uuid not null references clinic (id),
  assessment_id uuid not null,
  due_at timestamptz not null,
  state text not null check (state in ('open', 'seen', 'expired', 'replaced')),
  changed_at timestamptz not null,
  primary key (clinic_id, assessment_id),
  foreign key (clinic_id, assessment_id) references triage_assessment (clinic_id, id)
);
create index triage_watch_open on triage_watch (clinic_id, due_at) where state = 'open';

-- What came of deciding everything again, once a night.
create table triage_replay (
  clinic_id uuid not null references clinic (id),
  night date not null,
  checked integer not null,
  same integer not null,
  other_versions integer not null,
  different uuid[] not null,
  finished_at timestamptz not null,
  primary key (clinic_id, night)
);

do $$
declare name text;
begin
  foreach name in array array['triage_setting', 'triage_protocol', 'triage_judgement', 'triage_watch', 'triage_replay'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
  end loop;
end $$;
grant select, insert, update on triage_setting, triage_protocol, triage_watch, triage_replay to centralita_app;
-- a judgement stands: another one follows it
grant select, insert on triage_judgement to centralita_app;
-- The operator's figures count over all clinics.
create policy system on triage_assessment for select using ((select is_system()));

-- Somebody may tell of symptoms in an email.
alter table triage_assessment drop constraint triage_assessment_channel_check;
alter table triage_assessment add constraint triage_assessment_channel_check
  check (channel in ('api', 'desk', 'voice', 'sms', 'whatsapp', 'web', 'email'));
