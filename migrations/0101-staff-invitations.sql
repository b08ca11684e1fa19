-- A link by which somebody chooses their own password: only its hash is kept, it opens once, and not after its hour. Null: there is none.
alter table staff
  add column invite_hash bytea,
  add column invite_until timestamptz,
  add constraint staff_invite check ((invite_hash is null) = (invite_until is null));
create unique index staff_invite_hash on staff (invite_hash) where invite_hash is not null;
