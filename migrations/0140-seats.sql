-- A service of which one practitioner sees several patients at one time (vaccination, a class): so many seats.
alter table service_rule add column capacity integer check (capacity between 2 and 100);

-- Each of them takes the time as any visit does, with the number of a seat. What overlaps is of one session, whose seats are numbered
-- once each; anything else keeps out everything, as ever.
alter table occupancy add column seat_of uuid;
alter table occupancy add column seat smallint check (seat between 1 and 101);
alter table occupancy add constraint occupancy_seat_whole check ((seat_of is null) = (seat is null));
alter table occupancy add column session uuid not null generated always as (coalesce(seat_of, id)) stored;
alter table occupancy drop constraint occupancy_no_overlap;
alter table occupancy add constraint occupancy_no_overlap
  exclude using gist (clinic_id with =, resource_id with =, during with &&, session with <>) where (exclusive);
create unique index occupancy_seat on occupancy (clinic_id, seat_of, seat) where seat_of is not null;
