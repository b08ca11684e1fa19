-- Who decided how urgent somebody is, and who decided otherwise: the provenance of an assessment. What is decided in the shadow acts on nobody.
create or replace view fhir_provenance with (security_invoker = true) as
  select a.clinic_id, a.id, a.occurred_at, a.actor, a.action, a.subject_type,
         case when a.subject_type = 'Appointment' and a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
              then a.subject_id::uuid end as appointment_id,
         a.patient_id, a.detail, 1 as version, a.recorded_at as updated_at,
         case when a.subject_type = 'RiskAssessment' and a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
              then a.subject_id::uuid end as assessment_id
    from audit_entry a
   where a.action in ('appointment.book', 'appointment.overbook', 'appointment.cancel', 'appointment.reschedule', 'appointment.confirm-attendance',
                      'appointment.change-status', 'appointment.import', 'patient.import', 'patient.register', 'triage.override')
      or (a.action = 'triage.assess' and a.detail ->> 'mode' is distinct from 'shadow');
