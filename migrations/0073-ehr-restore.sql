-- A cancellation that was a slip is taken back at the clinic's own system too.
alter table ehr_write drop constraint ehr_write_kind_check;
alter table ehr_write add constraint ehr_write_kind_check
  check (kind in ('book', 'reschedule', 'cancel', 'confirm', 'mark', 'restore'));
