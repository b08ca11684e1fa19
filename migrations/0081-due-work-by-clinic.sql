-- What is due of each clinic, where one clinic has so much that the others would wait behind it.
create index job_due_clinic on job (clinic_id, due_at, id) where state = 'due';
