-- Touches of every kind: those of a visit's plan, and those that a campaign, a recall, the waiting list or a missed visit gives rise to.

alter table touch
  alter column appointment_id drop not null,
  alter column appointment_start_at drop not null,
  alter column appointment_version drop not null,
  add column origin text not null default 'appointment'
    check (origin in ('appointment', 'campaign', 'recall', 'waiting-list', 'no-show', 'follow-up', 'information')),
  -- the campaign, the offer, the missed visit
  add column origin_id uuid,
  add column purpose text not null default 'care' check (purpose in ('care', 'administrative', 'commercial')),
  add column template text,
  add column variables jsonb,
  -- in the order in which they are tried; `channel` is the one that is tried now
  add column channels text[] not null default '{sms}',
  add column dedupe_key text,
  add column expires_at timestamptz,
  add column zone text,
  -- what is known of the message that it became
  add column outcome text check (outcome in ('sent', 'delivered', 'failed', 'unknown', 'dropped')),
  add constraint touch_of_a_visit check
    (origin <> 'appointment' or (appointment_id is not null and appointment_start_at is not null and appointment_version is not null)),
  add constraint touch_of_its_own check (origin = 'appointment' or (template is not null and variables is not null and zone is not null));

create unique index touch_dedupe on touch (clinic_id, dedupe_key) where dedupe_key is not null;
create index touch_origin on touch (clinic_id, origin_id, state) where origin_id is not null;
-- What a patient heard lately that they did not ask for.
create index touch_unasked on touch (clinic_id, patient_id, ended_at) where origin <> 'appointment' and state = 'sent';


-- Silence for everything, or only for offers (a list of those who want none).
alter table suppressed_address
  add column scope text not null default 'all' check (scope in ('all', 'commercial')),
  drop constraint suppressed_address_channel_check,
  add constraint suppressed_address_channel_check check (channel in ('sms', 'whatsapp', 'email', 'voice'));

-- The address under which a patient sees one visit without a login. The token itself is nowhere kept.
create table visit_link (
  clinic_id uuid not null references clinic (id),
  appointment_id uuid not null,
  patient_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (clinic_id, appointment_id),
  foreign key (clinic_id, appointment_id) references appointment (clinic_id, id) on delete cascade,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index visit_link_token on visit_link (token_hash);
alter table visit_link enable row level security;
alter table visit_link force row level security;
create policy tenant on visit_link using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
-- Which clinic a token belongs to is known only after it was found.
create policy system on visit_link for select using ((select is_system()));
grant select, insert, update, delete on visit_link to centralita_app;

-- What is sent before a visit, by service; without a service: for all others. Absent: the product's own.
create table reminder_plan (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  service_id uuid,
  plan jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id)
);
create unique index reminder_plan_service on reminder_plan (clinic_id, service_id) where service_id is not null;
create unique index reminder_plan_default on reminder_plan (clinic_id) where service_id is null;
alter table reminder_plan enable row level security;
alter table reminder_plan force row level security;
create policy tenant on reminder_plan using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on reminder_plan to centralita_app;

-- Who shares a telephone and wants their messages to themselves: never put together with those of the others.
create table messages_apart (
  clinic_id uuid not null references clinic (id),
  patient_id uuid not null,
  since timestamptz not null,
  primary key (clinic_id, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
alter table messages_apart enable row level security;
alter table messages_apart force row level security;
create policy tenant on messages_apart using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on messages_apart to centralita_app;
-- The reminders of one telephone that fall due together.
create index touch_reminders_due on touch (clinic_id, due_at) where state = 'planned' and origin = 'appointment';

-- What a message is made of beside its text: subject, sender's name, calendar entry; the approved template and its values.
alter table message add column parts jsonb;

-- Which approved template of WhatsApp says what a template of ours says, in a language; paused where Meta took it back.
create table whatsapp_template (
  clinic_id uuid not null references clinic (id),
  template text not null,
  language text not null check (language in ('es', 'ca', 'en')),
  content_sid text not null check (content_sid ~ '^H[XQ][0-9a-fA-F]{32}$'),
  status text not null check (status in ('approved', 'paused')),
  reason text,
  updated_at timestamptz not null,
  primary key (clinic_id, template, language)
);
alter table whatsapp_template enable row level security;
alter table whatsapp_template force row level security;
create policy tenant on whatsapp_template using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on whatsapp_template to centralita_app;
