-- Earlier versions of what vendors change and synchronise, and views of what the house knows besides its agenda.

-- A version is kept when the next one is written: the current one stands in its own table, and writing something new costs
-- nothing more. `record` is the row as the FHIR view showed it. The oldest go: so many changes of one visit are no history.
create table resource_version (
  clinic_id uuid not null references clinic (id),
  type text not null check (type in ('Patient', 'Appointment')),
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  record jsonb not null,
  primary key (clinic_id, type, id, version)
);
create index resource_version_updated on resource_version (clinic_id, type, updated_at, id, version);

alter table resource_version enable row level security;
alter table resource_version force row level security;
create policy tenant on resource_version
  using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on resource_version to centralita_app;

-- Before the update: the views still show the old row, a patient with the old contact points, which are written after it.
create function keep_patient_version() returns trigger language plpgsql as $$
begin
  insert into resource_version (clinic_id, type, id, version, updated_at, record)
    select v.clinic_id, 'Patient', v.id, v.version, v.updated_at, to_jsonb(v) from fhir_patient v
     where v.clinic_id = old.clinic_id and v.id = old.id
    on conflict do nothing;
  delete from resource_version r
   where r.clinic_id = old.clinic_id and r.type = 'Patient' and r.id = old.id and r.version <= old.version - 100;
  return new;
end $$;
create trigger keep_patient_version before update on patient
  for each row when (old.version is distinct from new.version) execute function keep_patient_version();

create function keep_appointment_version() returns trigger language plpgsql as $$
begin
  insert into resource_version (clinic_id, type, id, version, updated_at, record)
    select v.clinic_id, 'Appointment', v.id, v.version, v.updated_at, to_jsonb(v) from fhir_appointment v
     where v.clinic_id = old.clinic_id and v.id = old.id
    on conflict do nothing;
  delete from resource_version r
   where r.clinic_id = old.clinic_id and r.type = 'Appointment' and r.id = old.id and r.version <= old.version - 100;
  return new;
end $$;
create trigger keep_appointment_version before update on appointment
  for each row when (old.version is distinct from new.version) execute function keep_appointment_version();

-- Slots that changed since a moment: what a vendor that mirrors them asks every minute.
create index slot_updated on slot (clinic_id, updated_at, id);
-- ITI-81 asks the audit trail by time.
create index audit_entry_occurred on audit_entry (clinic_id, occurred_at, id);

-- Rows without a version of their own have the moment of their last change as one.
create view fhir_task with (security_invoker = true) as
  select t.clinic_id, t.id, t.kind, t.status, t.priority, t.reason, t.patient_id, t.appointment_id, t.message_id, t.phone, t.owner_id,
         t.due_at, t.created_at, t.completed_at, t.version, t.updated_at
    from task t;

create view fhir_communication with (security_invoker = true) as
  select m.clinic_id, m.id, 'message' as kind, m.direction, m.channel, m.status, coalesce(m.failure, m.error_code) as status_reason,
         case when m.status in ('planned', 'claimed') then 'preparation'
              when m.status in ('dispatching', 'accepted', 'sent') then 'in-progress'
              when m.status in ('delivered', 'received') then 'completed'
              when m.status = 'unknown' then 'unknown' else 'not-done' end as fhir_status,
         m.body, m.template, m.language, m.patient_id, m.appointment_id, m.in_reply_to,
         (select t.id from touch t where t.clinic_id = m.clinic_id and t.message_id = m.id order by t.id limit 1) as touch_id,
         case when m.direction = 'outbound' then m.dispatched_at else m.created_at end as sent_at,
         case when m.status in ('delivered', 'received') then m.updated_at end as received_at,
         floor(extract(epoch from m.updated_at) * 1000)::bigint as version, m.updated_at
    from message m
  union all
  select c.clinic_id, c.id, 'call', c.direction, 'voice', c.status, c.outcome,
         case when c.status = 'ringing' then 'preparation' when c.status = 'in-progress' then 'in-progress'
              when c.status = 'completed' then 'completed' else 'not-done' end,
         null, null, null, c.patient_id, null, null, null, c.started_at, c.answered_at,
         floor(extract(epoch from coalesce(c.ended_at, c.answered_at, c.started_at)) * 1000)::bigint,
         coalesce(c.ended_at, c.answered_at, c.started_at)
    from call c;

create view fhir_communication_request with (security_invoker = true) as
  select t.clinic_id, t.id, t.appointment_id, t.patient_id, t.step, t.channel, t.state,
         case t.state when 'planned' then 'active' when 'sent' then 'completed' else 'revoked' end as fhir_status,
         t.reason, t.due_at, t.planned_at, t.message_id,
         floor(extract(epoch from coalesce(t.ended_at, t.planned_at)) * 1000)::bigint as version,
         coalesce(t.ended_at, t.planned_at) as updated_at
    from touch t;

-- A later decision about the same takes the place of an earlier one.
create view fhir_consent with (security_invoker = true) as
  select c.clinic_id, c.id, c.patient_id, c.purpose, c.channel, c.decision, c.decided_at, c.valid_until, c.source,
         case when exists (select from consent n where n.clinic_id = c.clinic_id and n.patient_id = c.patient_id
                             and n.purpose = c.purpose and n.channel = c.channel and (n.decided_at, n.id) > (c.decided_at, c.id))
              then 'inactive' else 'active' end as fhir_status,
         1 as version, c.decided_at as updated_at
    from consent c;

create view fhir_audit_event with (security_invoker = true) as
  select a.clinic_id, a.id, a.occurred_at, a.actor, a.action, a.subject_type, a.subject_id, a.patient_id, a.detail,
         case when split_part(a.action, '.', 2) in ('read') then 'read'
              when split_part(a.action, '.', 2) in ('search', 'find') then 'search'
              when split_part(a.action, '.', 2) in ('history') then 'history'
              when split_part(a.action, '.', 2) in ('book', 'overbook', 'register', 'plan', 'open', 'raise', 'receive', 'hold') then 'create'
              else 'update' end as subtype,
         case when a.actor->>'kind' = 'api-client' then 'rest' else 'activity' end as type,
         1 as version, a.recorded_at as updated_at
    from audit_entry a;

-- Who made a visit or a patient's record what it is: the entries of the trail that changed one.
create view fhir_provenance with (security_invoker = true) as
  select a.clinic_id, a.id, a.occurred_at, a.actor, a.action, a.subject_type,
         case when a.subject_type = 'Appointment' and a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
              then a.subject_id::uuid end as appointment_id,
         a.patient_id, a.detail, 1 as version, a.recorded_at as updated_at
    from audit_entry a
   where a.action in ('appointment.book', 'appointment.overbook', 'appointment.cancel', 'appointment.reschedule', 'appointment.confirm-attendance',
                      'appointment.change-status', 'appointment.import', 'patient.import', 'patient.register');

-- What a patient said about coming: of the visit, with its id.
create view fhir_appointment_response with (security_invoker = true) as
  select a.clinic_id, a.id, a.id as appointment_id, a.patient_id, a.practitioner_id, a.site_id, a.attendance, site.zone, a.start_at, a.end_at,
         a.version, a.updated_at
    from appointment a join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.attendance <> 'needs-action';

grant select on fhir_task, fhir_communication, fhir_communication_request, fhir_consent, fhir_audit_event, fhir_provenance,
  fhir_appointment_response to centralita_app;
