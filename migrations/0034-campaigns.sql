-- Reaching many at once, filling what comes free, and asking after a visit.

create table campaign (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  kind text not null check (kind in ('recall', 'loyalty', 'information', 'rebooking')),
  name text not null check (name <> ''),
  purpose text not null check (purpose in ('care', 'administrative', 'commercial')),
  -- in the order in which they are tried
  channels text[] not null check (cardinality(channels) > 0),
  -- words by language: { es: '…', ca: '…' }
  texts jsonb not null,
  -- rules over patients; of a rebooking the time that is closed
  audience jsonb not null,
  hold_out_percent integer not null default 0 check (hold_out_percent between 0 and 50),
  -- decides who is held out: the same seed and patient give the same answer for ever
  seed text not null,
  per_minute integer not null check (per_minute between 1 and 6000),
  state text not null check (state in ('draft', 'planning', 'running', 'paused', 'stopped', 'finished')),
  -- the last patient whom planning has looked at: a planner that died goes on behind it
  planned_to uuid,
  -- paused while it was still being planned
  resumes_planning boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  launched_at timestamptz,
  ended_at timestamptz,
  primary key (clinic_id, id)
);
create index campaign_created on campaign (clinic_id, created_at desc, id);

-- One person of a campaign, from the plan to the answer.
create table campaign_target (
  clinic_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  patient_id uuid not null,
  -- of a rebooking: the visit that cannot take place
  appointment_id uuid,
  state text not null check (state in ('planned', 'held-out', 'excluded', 'sent', 'dropped', 'failed')),
  reason text,
  channel text not null,
  address text,
  priority integer not null default 0,
  due_at timestamptz not null,
  tries integer not null default 0,
  message_id uuid,
  planned_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, campaign_id) references campaign (clinic_id, id) on delete cascade,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index campaign_target_once on campaign_target (clinic_id, campaign_id, patient_id, appointment_id) nulls not distinct;
-- One phone hears of a campaign once, whoever answers it.
create unique index campaign_target_address on campaign_target (clinic_id, campaign_id, address)
  where address is not null and appointment_id is null and state in ('planned', 'sent', 'held-out');
create index campaign_target_due on campaign_target (clinic_id, campaign_id, priority desc, due_at, id) where state = 'planned';
create index campaign_target_state on campaign_target (clinic_id, campaign_id, state, id);
create index campaign_target_patient on campaign_target (clinic_id, patient_id, ended_at);
create index campaign_target_message on campaign_target (clinic_id, message_id) where message_id is not null;

-- What a sender may send: one row that every worker of every campaign draws from.
create table sender_pace (
  clinic_id uuid not null references clinic (id),
  sender text not null,
  channel text not null,
  -- the instant up to which sending is used up
  used_to timestamptz not null,
  primary key (clinic_id, sender, channel)
);

-- Who wants to come sooner.
create table waiting_entry (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  patient_id uuid not null,
  service_id uuid not null,
  practitioner_id uuid,
  site_id uuid,
  -- the visit that would be left
  appointment_id uuid,
  urgency integer not null default 0 check (urgency between 0 and 2),
  earliest_at timestamptz,
  latest_at timestamptz,
  -- ISO weekdays; empty: any
  weekdays integer[] not null default '{}',
  part_of_day text check (part_of_day in ('morning', 'afternoon', 'evening')),
  notice_minutes integer not null check (notice_minutes between 0 and 20160),
  state text not null check (state in ('waiting', 'filled', 'withdrawn')),
  request_id uuid,
  offers integer not null default 0,
  last_offered_at timestamptz,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id)
);
create unique index waiting_entry_request on waiting_entry (clinic_id, request_id) where request_id is not null;
create index waiting_entry_service on waiting_entry (clinic_id, service_id, created_at) where state = 'waiting';
create index waiting_entry_patient on waiting_entry (clinic_id, patient_id);

-- A time that is kept for somebody until they answer.
create table slot_offer (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  entry_id uuid,
  target_id uuid,
  patient_id uuid not null,
  appointment_id uuid,
  service_id uuid not null,
  practitioner_id uuid not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  opening_id text not null,
  hold_id uuid not null,
  state text not null check (state in ('offered', 'accepted', 'declined', 'expired', 'gone', 'withdrawn')),
  message_id uuid,
  conversation_id uuid,
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  primary key (clinic_id, id),
  check ((entry_id is null) <> (target_id is null)),
  foreign key (clinic_id, entry_id) references waiting_entry (clinic_id, id),
  foreign key (clinic_id, target_id) references campaign_target (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index slot_offer_living on slot_offer (clinic_id, patient_id) where state = 'offered' and entry_id is not null;
create index slot_offer_time on slot_offer (clinic_id, practitioner_id, start_at);
create index slot_offer_entry on slot_offer (clinic_id, entry_id) where entry_id is not null;
create index slot_offer_target on slot_offer (clinic_id, target_id) where target_id is not null;

-- How patients were after a visit, in their own numbers and words.
create table visit_feedback (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  kind text not null check (kind in ('no-show', 'instructions', 'check', 'satisfaction', 'review')),
  state text not null check (state in ('planned', 'answered')),
  score integer check (score between 0 and 10),
  feeling text check (feeling in ('better', 'same', 'worse')),
  planned_at timestamptz not null,
  answered_at timestamptz,
  primary key (clinic_id, id),
  unique (clinic_id, appointment_id, kind),
  foreign key (clinic_id, appointment_id) references appointment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index visit_feedback_answered on visit_feedback (clinic_id, answered_at) where state = 'answered';

-- What a clinic wants asked after a visit. No row, or an empty one: nothing.
create table after_visit_setting (
  clinic_id uuid not null primary key references clinic (id),
  settings jsonb not null,
  updated_at timestamptz not null
);

do $$
declare
  name text;
begin
  foreach name in array array['campaign', 'campaign_target', 'sender_pace', 'waiting_entry', 'slot_offer', 'visit_feedback', 'after_visit_setting'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
