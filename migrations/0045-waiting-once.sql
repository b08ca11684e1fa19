-- A patient waits once for a service and the visit that they would leave: the first place in the line is kept.

update waiting_entry w set state = 'withdrawn', ended_at = w.created_at
 where w.state = 'waiting' and exists (
   select from waiting_entry e
    where e.clinic_id = w.clinic_id and e.patient_id = w.patient_id and e.service_id = w.service_id
      and e.appointment_id is not distinct from w.appointment_id and e.state = 'waiting'
      and (e.created_at, e.id) < (w.created_at, w.id));

create unique index waiting_entry_once on waiting_entry (clinic_id, patient_id, service_id, appointment_id) nulls not distinct
  where state = 'waiting';
