-- Two records may exchange values that only one may have, such as ID numbers: whether a value is used twice is asked once all rows are written.
do $$
declare
  each record;
begin
  for each in
    select conrelid::regclass as holder, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'u' and not condeferrable and connamespace not in (select oid from pg_namespace where nspname like 'pg\_%' or nspname = 'information_schema')
  loop
    execute format('alter table %s drop constraint %I, add constraint %I %s deferrable initially immediate', each.holder, each.name, each.name, each.definition);
  end loop;
end $$;
