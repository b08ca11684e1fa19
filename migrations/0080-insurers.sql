-- Who pays for a patient's visits, as the clinic names them: for the audience of a campaign. Not a policy number.
alter table patient
  add column insurers text[] not null default '{}',
  add constraint patient_insurers_few check (cardinality(insurers) <= 5);
