-- Grades on both census days, and how many of the cohort that entered three years ago graduated.
select e.grade,
  count(*) filter (where e.valid_from <= :last_census and (e.valid_to is null or e.valid_to > :last_census)) as last_year,
  count(*) filter (where e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)) as this_year,
  count(*) filter (where e.began = 'entered' and e.study_mode = 'full_time' and extract(year from e.valid_from) = :year - 3) as entered,
  count(*) filter (where e.began = 'entered' and e.study_mode = 'full_time' and extract(year from e.valid_from) = :year - 4) as entered_before,
  count(*) filter (where e.ended = 'graduated' and e.valid_to between :school_year_from and :school_year_until) as graduated,
  count(*) filter (where e.ended = 'graduated' and e.valid_to between :last_school_year_from and :last_school_year_until) as graduated_before
from students.enrolment e
group by rollup (e.grade)
