-- Wall time of each day that is kept for urgent visits of a service (triage level 2 to 4), until so many hours before.
alter table service_rule add column urgent_from text check (urgent_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table service_rule add column urgent_to text check (urgent_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table service_rule add column urgent_release_hours integer check (urgent_release_hours between 0 and 720);
alter table service_rule add constraint service_rule_urgent check (
  (urgent_from is null) = (urgent_to is null) and (urgent_from is null) = (urgent_release_hours is null) and urgent_from < urgent_to
);
