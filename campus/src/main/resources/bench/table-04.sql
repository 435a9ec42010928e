-- Intake, roll, final-year students and graduates, this year and the last.
select
  count(*) filter (where e.began = 'entered' and e.valid_from between :intake_from and :census) as intake,
  count(*) filter (where e.began = 'entered' and e.valid_from between :last_intake_from and :last_census) as last_intake,
  count(*) filter (where e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)) as roll,
  count(*) filter (where e.valid_from <= :last_census and (e.valid_to is null or e.valid_to > :last_census)) as last_roll,
  count(*) filter (where e.grade = m.years and e.study_mode = 'full_time' and e.valid_from <= :before_graduation and (e.valid_to is null or e.valid_to > :before_graduation)) as final_year,
  count(*) filter (where e.grade = m.years and e.study_mode = 'full_time' and e.valid_from <= :last_before_graduation and (e.valid_to is null or e.valid_to > :last_before_graduation)) as last_final_year,
  count(*) filter (where e.ended = 'graduated' and e.valid_to between :school_year_from and :school_year_until) as graduates,
  count(*) filter (where e.ended = 'graduated' and e.valid_to between :last_school_year_from and :last_school_year_until) as last_graduates
from students.enrolment e join programmes.major m on m.id = e.major
