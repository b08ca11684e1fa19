-- A transaction that is sent in one go commits before its answers are read: a condition that does not hold must fail by itself.
create function require_that(condition boolean) returns void language plpgsql as $$
begin
  if condition is not true then
    raise exception 'a condition of the transaction does not hold' using errcode = 'CL001';
  end if;
end
$$;
