-- A visit that was booked here says the codes of its service, as ITI-118 searches by them: what the HealthcareService has as type and
-- specialty stands beside the visit, for whoever says nothing of the kind itself.
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
         service.fhir->'type' as service_types, service.fhir->'specialty' as service_specialties
    from appointment a
    left join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    left join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.group_id is null or a.group_id = a.id;
