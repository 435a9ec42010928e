-- Plans, intake and teachers by major over three years.
with major as (
  select m.name, y.year,
    (select sum(p.planned) from programmes.enrolment_plan p where p.major = m.id and p.year = y.year) as planned,
    (select count(*) from students.enrolment e where e.major = m.id and e.began = 'entered' and e.study_mode = 'full_time' and e.valid_from between y.intake_from and y.census) as intake,
    (select count(*) from staff.post p where p.major = m.id and p.kind = 'full_time_teacher' and p.valid_from <= y.census and (p.valid_to is null or p.valid_to > y.census)) as teachers
  from programmes.major m
  cross join (values (:year, cast(:intake_from as date), cast(:census as date)), (:year - 1, cast(:last_intake_from as date), cast(:last_census as date)),
    (:year - 2, cast(:intake_from as date) - interval '2 years', cast(:census as date) - interval '2 years')) as y(year, intake_from, census))
select name, year, sum(planned) as planned, sum(intake) as intake, sum(teachers) as teachers
from major group by grouping sets ((name, year), (year))
