-- What triage was told and what it decided, as vendors know it. An assessment is both: the answers (QuestionnaireResponse) and the
-- decision (RiskAssessment) under one id. The protocol that was asked for leads the answers, else the one that decided; where none
-- fits it is the universal screen, which always runs and stands first.
create view fhir_questionnaire_response with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.decided_at, a.asked_by, a.language, a.input, a.reading -> 'nextQuestion' is null as is_complete,
         lead.protocol ->> 'id' as protocol_id, lead.protocol ->> 'version' as protocol_version,
         1 as version, a.decided_at as updated_at
    from triage_assessment a
    cross join lateral (
      select p.protocol from jsonb_array_elements(a.decision -> 'protocols') with ordinality p(protocol, place)
       order by p.protocol ->> 'id' = a.input ->> 'protocol' desc nulls last,
                p.protocol ->> 'id' = a.decision -> 'reasons' -> 0 ->> 'protocol' desc nulls last, p.place
       limit 1) lead;

create view fhir_risk_assessment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.decided_at, a.deadline, a.language, a.level, a.decision, a.engine_version, a.lexicon_version,
         a.reading -> 'nextQuestion' is null as is_complete,
         lead.protocol ->> 'id' as protocol_id, lead.protocol ->> 'version' as protocol_version,
         1 as version, a.decided_at as updated_at
    from triage_assessment a
    cross join lateral (
      select p.protocol from jsonb_array_elements(a.decision -> 'protocols') with ordinality p(protocol, place)
       order by p.protocol ->> 'id' = a.decision -> 'reasons' -> 0 ->> 'protocol' desc nulls last, p.place
       limit 1) lead;

create index triage_assessment_decided on triage_assessment (clinic_id, decided_at, id);

grant select on fhir_questionnaire_response, fhir_risk_assessment to centralita_app;
