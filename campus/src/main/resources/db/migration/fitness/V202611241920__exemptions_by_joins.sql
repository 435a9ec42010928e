create or replace view fitness.fact_exemption as
select x.id as record_id, 'fitness_exemption' as record_type, s.student_number as record_label,
       greatest(x.valid_from, e.valid_from) as valid_from, least(x.valid_to, e.valid_to) as valid_to,
       x.student, e.grade::text as grade, s.sex, x.reason, e.study_mode, e.status
from fitness.exemption x
join students.student s on s.id = x.student
join students.enrolment e on e.student = x.student and e.valid_from < coalesce(x.valid_to, 'infinity') and coalesce(e.valid_to, 'infinity') > x.valid_from;
