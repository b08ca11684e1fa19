-- A visit that several patients attend together. Each has an appointment of their own (answer, status, reminders); all name the
-- first one of them, under whose id the visit is one Appointment for vendors. The practitioner's time is taken once, by
-- whoever came first, and kept by the others beside it: it is free again when nobody comes any more.
alter table appointment add column group_id uuid;
alter table appointment add constraint appointment_group_lead
  foreign key (clinic_id, group_id) references appointment (clinic_id, id);
create index appointment_group on appointment (clinic_id, group_id) where group_id is not null;

create or replace view fhir_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, service.name as service_name, site.zone,
         a.schedule_id, a.slot_id, a.start_at, a.end_at,
         -- The visit takes place as long as anybody of the group comes.
         case when a.group_id is null or a.status not in ('cancelled', 'noshow', 'entered-in-error') then a.status
              else coalesce((select m.status from appointment m
                              where m.clinic_id = a.clinic_id and m.group_id = a.id
                                and m.status not in ('cancelled', 'noshow', 'entered-in-error') order by m.id limit 1), a.status) end as status,
         a.attendance, a.reason, a.cancel_reason, a.fhir, a.version, a.created_at, a.updated_at,
         case when a.group_id is not null then
           (select jsonb_agg(jsonb_build_object('patientId', m.patient_id, 'attendance', m.attendance, 'status', m.status)
                             order by m.id <> a.id, m.id)
              from appointment m where m.clinic_id = a.clinic_id and m.group_id = a.id) end as members
    from appointment a
    left join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    left join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.group_id is null or a.group_id = a.id;

-- Who comes to which visit, as vendors know it.
create view fhir_appointment_patient with (security_invoker = true) as
  select a.clinic_id, coalesce(a.group_id, a.id) as appointment_id, a.patient_id, a.id as member_id from appointment a;

create or replace view fhir_appointment_response with (security_invoker = true) as
  select a.clinic_id, a.id, coalesce(a.group_id, a.id) as appointment_id, a.patient_id, a.practitioner_id, a.site_id, a.attendance,
         site.zone, a.start_at, a.end_at, a.version, a.updated_at
    from appointment a join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.attendance <> 'needs-action';

grant select on fhir_appointment_patient to centralita_app;

-- R4's own way to tell with a payload: an update of the resource below the endpoint.
alter table event_subscription drop constraint event_subscription_content_check;
alter table event_subscription add constraint event_subscription_content_check
  check (content in ('ping', 'empty', 'id-only', 'full-resource', 'resource'));

-- What the API clients asked for in this minute, over all processes (shape of rate-limiter-flexible). Of no clinic: it is asked
-- before one is chosen. A crash may lose it: the counts of a minute are not worth a journal.
create unlogged table request_rate (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
alter table request_rate enable row level security;
alter table request_rate force row level security;
create policy system on request_rate using ((select is_system())) with check ((select is_system()));
grant select, insert, update, delete on request_rate to centralita_app;
