create or replace view activities.fact_league_membership as
select l.id as record_id, 'league_membership' as record_type, s.student_number as record_label,
       greatest(l.valid_from, e.valid_from) as valid_from, least(l.valid_to, e.valid_to) as valid_to, l.student, s.sex, e.study_mode
from activities.league_membership l
join students.student s on s.id = l.student
join students.enrolment e on e.student = l.student and e.valid_from < coalesce(l.valid_to, 'infinity') and coalesce(e.valid_to, 'infinity') > l.valid_from;
