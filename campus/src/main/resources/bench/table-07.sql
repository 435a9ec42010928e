-- Training bases with area, rooms and workstations.
with base as (
  select b.name, b.area, count(distinct r.id) as rooms, sum(w.workstations) as workstations
  from bases.training_base b
  left join bases.training_room r on r.base = b.id and r.valid_from <= :census and (r.valid_to is null or r.valid_to > :census)
  left join bases.workstation_count w on w.room = r.id and w.valid_from <= :census and (w.valid_to is null or w.valid_to > :census)
  where b.valid_from <= :census and (b.valid_to is null or b.valid_to > :census)
  group by b.id, b.name, b.area)
select name, sum(area) as area, sum(rooms) as rooms, sum(workstations) as workstations from base group by rollup (name)
