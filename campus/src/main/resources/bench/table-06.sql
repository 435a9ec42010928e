-- Workstations and full-time students on both census days.
select y.year,
  (select sum(w.workstations) from bases.workstation_count w where w.valid_from <= y.census and (w.valid_to is null or w.valid_to > y.census)) as workstations,
  (select count(*) from students.enrolment e where e.study_mode = 'full_time' and e.valid_from <= y.census and (e.valid_to is null or e.valid_to > y.census)) as full_time
from (values (:year, cast(:census as date)), (:year - 1, cast(:last_census as date))) as y(year, census)
