-- Rooms and devices as vendors know them: a room is a Location beside the sites, a device a Device, and visits have them among their
-- participants.

create view fhir_place with (security_invoker = true) as
  select s.clinic_id, s.id, s.name, s.zone, s.address, s.phone, s.opening_hours, s.active, s.fhir, s.version, s.updated_at,
         s.latitude, s.longitude, null::uuid as site_id, null::text as asset_type
    from site s
  union all
  select a.clinic_id, a.id, a.name, site.zone, null, null, a.weekly_availability, a.active, a.fhir, a.version, a.updated_at,
         null, null, a.site_id, a.type
    from asset a join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.kind = 'room';

create view fhir_device with (security_invoker = true) as
  select a.clinic_id, a.id, a.name, a.site_id, a.type as asset_type, a.weekly_availability as opening_hours, a.active, a.fhir,
         a.version, a.updated_at
    from asset a where a.kind = 'device';

create or replace view fhir_healthcare_service with (security_invoker = true) as
  select s.clinic_id, s.id, s.name, s.names, s.duration_minutes, s.buffer_before_minutes, s.buffer_after_minutes, s.grid_minutes,
         s.min_lead_minutes, s.max_ahead_days, s.bookable_by_patients, s.active, s.fhir, s.version, s.updated_at,
         coalesce(r.needs, '[]') as needs
    from service s left join service_rule r on r.clinic_id = s.clinic_id and r.service_id = s.id;

-- Of a visit that several patients attend what any of them has, once.
create view fhir_appointment_asset with (security_invoker = true) as
  select o.clinic_id, coalesce(a.group_id, a.id) as appointment_id, t.asset_id as place_id, s.kind, s.name
    from occupancy o
    join asset_time t on t.clinic_id = o.clinic_id and t.occupancy_id = o.id
    join asset s on s.clinic_id = t.clinic_id and s.id = t.asset_id
    join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id;

-- Where visits are, for whoever asks for a site or for a room.
create view fhir_appointment_place with (security_invoker = true) as
  select a.clinic_id, coalesce(a.group_id, a.id) as appointment_id, a.site_id as place_id from appointment a
  union all
  select m.clinic_id, m.appointment_id, m.place_id from fhir_appointment_asset m where m.kind = 'room';

create or replace view fhir_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, service.name as service_name, site.zone,
         a.schedule_id, a.slot_id, a.start_at, a.end_at,
         case when a.group_id is null or a.status not in ('cancelled', 'noshow', 'entered-in-error') then a.status
              else coalesce((select m.status from appointment m
                              where m.clinic_id = a.clinic_id and m.group_id = a.id
                                and m.status not in ('cancelled', 'noshow', 'entered-in-error') order by m.id limit 1), a.status) end as status,
         a.attendance, a.reason, a.cancel_reason, a.fhir, a.version, a.created_at, a.updated_at,
         case when a.group_id is not null then
           (select jsonb_agg(jsonb_build_object('patientId', m.patient_id, 'attendance', m.attendance, 'status', m.status)
                             order by m.id <> a.id, m.id)
              from appointment m where m.clinic_id = a.clinic_id and m.group_id = a.id) end as members,
         a.triage_id, a.priority,
         service.fhir->'type' as service_types, service.fhir->'specialty' as service_specialties,
         -- Asked once whether the clinic has any at all (row security shows no other's): most have none.
         case when exists (select 1 from asset) then
           (select jsonb_agg(distinct jsonb_build_object('id', s.id, 'kind', s.kind, 'name', s.name))
              from occupancy o
              join asset_time t on t.clinic_id = o.clinic_id and t.occupancy_id = o.id
              join asset s on s.clinic_id = t.clinic_id and s.id = t.asset_id
             where o.clinic_id = a.clinic_id
               and o.appointment_id = any (case when a.group_id is null then array[a.id]
                 else array(select m.id from appointment m where m.clinic_id = a.clinic_id and m.group_id = a.id) end)) end as assets
    from appointment a
    left join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    left join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.group_id is null or a.group_id = a.id;

grant select on fhir_place, fhir_device, fhir_appointment_asset, fhir_appointment_place to centralita_app;

-- A file may bring devices too.
alter table imported_row drop constraint imported_row_resource_type_check;
alter table imported_row add constraint imported_row_resource_type_check
  check (resource_type in ('Organization', 'Location', 'Device', 'HealthcareService', 'Practitioner', 'PractitionerRole', 'Schedule', 'Slot',
    'Patient', 'RelatedPerson', 'Appointment'));

-- Connections that stand already read their devices with the next comparison of everything, or when their load comes to them.
insert into sync_checkpoint (clinic_id, connection_id, type, state, updated_at)
  select s.clinic_id, s.connection_id, 'Device', case when s.state = 'loaded' then 'loaded' else 'waiting' end, s.updated_at
    from sync_checkpoint s where s.type = 'Appointment'
  on conflict do nothing;
