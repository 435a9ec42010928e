-- Bases that serve a major, and its training rooms.
with major as (
  select m.name,
    (select count(*) from bases.service s where s.major = m.id and s.valid_from <= :census and (s.valid_to is null or s.valid_to > :census)) as bases,
    (select count(*) from bases.training_room r where r.major = m.id and r.valid_from <= :census and (r.valid_to is null or r.valid_to > :census)) as rooms
  from programmes.major m)
select name, sum(bases) as bases, sum(rooms) as rooms from major group by rollup (name)
