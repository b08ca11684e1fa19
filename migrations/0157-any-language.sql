-- A further language is files (docs/languages.md): which ones there are is known to the code, not to each table.
do $$
declare
  known record;
begin
  for known in
    select c.conrelid::regclass as owner, c.conname as name from pg_constraint c
     where c.contype = 'c' and c.connamespace = 'public'::regnamespace and pg_get_constraintdef(c.oid) like '%(language = ANY%''ca''%'
  loop
    execute format('alter table %s drop constraint %I', known.owner, known.name);
    execute format('alter table %s add constraint %I check (language ~ ''^[a-z]{2,3}$'')', known.owner, known.name);
  end loop;
end $$;
