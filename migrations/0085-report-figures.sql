-- What the report reads of talks in writing and of the waiting list, and how long the clinic says that its people need for an errand.
create or replace view desk_conversation with (security_invoker = true) as
  select c.clinic_id, c.id, c.channel, c.remote_address, c.local_address, c.language, c.patient_id, c.topic, c.status, c.outcome, c.opened_at
    from conversation c;
create index conversation_written on conversation (clinic_id, opened_at) where channel <> 'voice';

create view desk_slot_offer with (security_invoker = true) as
  select o.clinic_id, o.id, o.patient_id, o.practitioner_id, o.start_at, o.end_at, o.state, o.entry_id is not null as is_waiting_list
    from slot_offer o;
grant select on desk_slot_offer to centralita_app;

create or replace view desk_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, a.start_at, a.end_at, a.status, a.attendance, a.origin,
         a.created_at, a.group_id
    from appointment a;

-- Who waits for a call is asked for by when the task came.
create index task_callback on task (clinic_id, created_at) where kind = 'callback' or reason = 'request-callback';

create table report_setting (
  clinic_id uuid not null primary key references clinic (id),
  -- minutes of a person's work that each errand would have taken: { call, talk, reminderCall }
  minutes jsonb not null,
  updated_at timestamptz not null
);
alter table report_setting enable row level security;
alter table report_setting force row level security;
create policy tenant on report_setting using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on report_setting to centralita_app;
