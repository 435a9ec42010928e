create or replace view checks.case_student_counted_twice as
select s.id as record_id, 'student' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, t.enrolment is null as holds
from students.student s join students.enrolment e on e.student = s.id
left join (
  select distinct one.id as enrolment
  from students.student a
  join students.student b on b.name = a.name and b.birth_date = a.birth_date and b.sex = a.sex and b.id <> a.id
  join students.enrolment one on one.student = a.id
  join students.enrolment other on other.student = b.id
    and other.valid_from < coalesce(one.valid_to, 'infinity') and coalesce(other.valid_to, 'infinity') > one.valid_from) t on t.enrolment = e.id;
comment on view checks.case_student_counted_twice is
  'Grain: one student while in one enrolment span; another student of the same name, sex and birth date who is enrolled at the same time is probably the same person';
