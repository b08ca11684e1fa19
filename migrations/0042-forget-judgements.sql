-- What people wrote beside a triage decision may name whom it was about: it is erased with the words of the patient. The judgement
-- itself (who, which levels, why) stands.
create or replace function forget_triage_words(patients uuid[]) returns void language sql security definer set search_path = public as $$
  update triage_assessment
     set input = input - 'text', reading = reading - 'matches'
   where clinic_id = (select current_clinic()) and patient_id = any(patients);
  update triage_judgement j set comment = null
   where j.clinic_id = (select current_clinic()) and j.comment is not null
     and exists (select from triage_assessment a where a.clinic_id = j.clinic_id and a.id = j.assessment_id and a.patient_id = any(patients));
$$;
