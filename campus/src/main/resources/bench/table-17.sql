-- Majors: established, classes opened in both autumns, students.
with major as (
  select m.code, m.name, m.established,
    (select count(*) from programmes.class c where c.major = m.id and c.valid_from between :last_intake_from and :last_census) as opened_last_year,
    (select count(*) from programmes.class c where c.major = m.id and c.valid_from between :intake_from and :census) as opened,
    (select count(*) from students.enrolment e where e.major = m.id and e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)) as students
  from programmes.major m)
select code, name, established, sum(opened_last_year) as opened_last_year, sum(opened) as opened, sum(students) as students
from major group by rollup ((code, name, established))
