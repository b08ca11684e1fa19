-- A task may be put off: until then it is not among what is open.
alter table task add column snoozed_until timestamptz;

-- What the desk reads of other modules for its inbox, its timeline and its figures.
create view desk_conversation with (security_invoker = true) as
  select c.clinic_id, c.id, c.channel, c.remote_address, c.local_address, c.language, c.patient_id from conversation c;

create view desk_queue_entry with (security_invoker = true) as
  select q.clinic_id, q.id, q.call_id, q.kind, q.status, q.site_id, q.entered_at, q.connected_at, q.ended_at, q.staff_id from queue_entry q;

create view desk_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, a.start_at, a.end_at, a.status, a.attendance, a.origin, a.created_at
    from appointment a;

create view desk_staff with (security_invoker = true) as
  select s.clinic_id, s.id, s.name from staff s;

grant select on desk_conversation, desk_queue_entry, desk_appointment, desk_staff to centralita_app;

-- Who saw a patient in a list: see `accessesTo`.
create index audit_entry_list on audit_entry using gin ((detail -> 'patients')) where subject_type = 'List';
