-- Multimedia classrooms and teaching computers per student, this year and the last.
select y.year,
  (select count(*) from students.enrolment e where e.study_mode = 'full_time' and e.valid_from <= y.census and (e.valid_to is null or e.valid_to > y.census)) as full_time,
  (select count(*) from students.enrolment e where e.valid_from <= y.census and (e.valid_to is null or e.valid_to > y.census)) as roll,
  (select count(*) from facilities.room r where r.kind = 'multimedia_classroom' and r.valid_from <= y.census and (r.valid_to is null or r.valid_to > y.census)) as multimedia,
  (select count(*) from assets.device d where d.kind = 'computer' and d.use = 'teaching' and d.valid_from <= y.census and (d.valid_to is null or d.valid_to > y.census)) as computers
from (values (:year, cast(:census as date)), (:year - 1, cast(:last_census as date))) as y(year, census)
