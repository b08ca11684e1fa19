-- Whether an EHR is asked at all just now, by all processes together: a circuit that one of them has opened is open in all, and one
-- alone looks whether the server is well again. Of the connection as it was configured then: a new key or address begins anew.
alter table ehr_pace add column circuit_revision integer not null default 0;
alter table ehr_pace add column failures integer not null default 0;
alter table ehr_pace add column open_until timestamptz;
alter table ehr_pace add column open_ms integer;
-- Whoever looks has so long for it; should its process die, another one looks then.
alter table ehr_pace add column probe_until timestamptz;

-- How far the history of a whole server has been read, by its own clock.
alter table ehr_sync add column history_until timestamptz;

-- A visit may need several practitioners at once: its time is taken of each of them, all or nothing, by the same constraint. Who is
-- the visit's own stands with the appointment; the slot of a further one stands with the time that was taken of them.
drop index occupancy_appointment;
create unique index occupancy_appointment on occupancy (clinic_id, appointment_id, resource_id) where appointment_id is not null;
alter table occupancy add column slot_id uuid;
