-- What every change writes (its trail, its events, its jobs) locked the row of its clinic each time, which all that happens at once in one
-- clinic shares. Row-level security says whose rows they are, and a clinic is never deleted.
alter table audit_entry drop constraint audit_entry_clinic_id_fkey;
alter table outbox_event drop constraint outbox_event_clinic_id_fkey;
alter table job drop constraint job_clinic_id_fkey;

create function clinic_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a clinic is not deleted: its trail stays' using errcode = '23503';
end
$$;
create trigger clinic_stays before delete on clinic for each row execute function clinic_stays();
