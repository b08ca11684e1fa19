-- What triage decides in the shadow acts on nobody: vendors do not see it as a decision, nor what a person thought of it. What was told
-- (QuestionnaireResponse) is no decision and stays.
create or replace view fhir_risk_assessment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.decided_at, a.deadline, a.language, a.level, a.decision, a.engine_version, a.lexicon_version,
         a.reading -> 'nextQuestion' is null as is_complete,
         lead.protocol ->> 'id' as protocol_id, lead.protocol ->> 'version' as protocol_version,
         1 as version, a.decided_at as updated_at
    from triage_assessment a
    cross join lateral (
      select p.protocol from jsonb_array_elements(a.decision -> 'protocols') with ordinality p(protocol, place)
       order by p.protocol ->> 'id' = a.decision -> 'reasons' -> 0 ->> 'protocol' desc nulls last, p.place
       limit 1) lead
   where a.mode <> 'shadow';

create or replace view fhir_provenance with (security_invoker = true) as
  select a.clinic_id, a.id, a.occurred_at, a.actor, a.action, a.subject_type,
         case when a.subject_type = 'Appointment' and a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
              then a.subject_id::uuid end as appointment_id,
         a.patient_id, a.detail, 1 as version, a.recorded_at as updated_at,
         case when a.subject_type = 'RiskAssessment' and a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
              then a.subject_id::uuid end as assessment_id
    from audit_entry a
   where a.action in ('appointment.book', 'appointment.overbook', 'appointment.cancel', 'appointment.reschedule', 'appointment.confirm-attendance',
                      'appointment.change-status', 'appointment.import', 'patient.import', 'patient.register')
      or (a.action = 'triage.assess' and a.detail ->> 'mode' is distinct from 'shadow')
      or (a.action = 'triage.override' and not exists (
            select from triage_assessment t where t.clinic_id = a.clinic_id and t.mode = 'shadow'
               and t.id = case when a.subject_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then a.subject_id::uuid end));
