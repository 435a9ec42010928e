-- Students by major on both census days.
select m.name, m.years,
  count(*) filter (where e.valid_from <= :last_census and (e.valid_to is null or e.valid_to > :last_census)) as last_year,
  count(*) filter (where e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)) as this_year
from students.enrolment e join programmes.major m on m.id = e.major
group by rollup ((m.name, m.years))
