-- How many minutes late the patient said to come; of the time that it was told for: a visit that is moved has it no more.
alter table appointment
  add column late_minutes integer check (late_minutes between 1 and 240);
