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
