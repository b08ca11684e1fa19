-- Whether an EHR is asked at all just now, by all processes together: a circuit that one of them has opened is open in all, and one
-- alone looks whether the server is well again. Of the connection as it was configured then: a new key or address begins anew.
alter table ehr_pace add column circuit_revision integer not null default 0;
alter table ehr_pace add column failures integer not null default 0;
alter table ehr_pace add column open_until timestamptz;
alter table ehr_pace add column open_ms integer;
-- Whoever looks has so long for it; should its process die, another one looks then.
alter table ehr_pace add column probe_until timestamptz;
