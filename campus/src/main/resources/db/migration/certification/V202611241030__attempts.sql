create schema certification;

create table certification.attempt (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  occupation text not null,
  level text not null constraint a_certificate_level_is_known check (level in ('5', '4', '3', '2', '1')),
  attempted_on date not null,
  passed boolean not null,
  certificate_number text constraint a_certificate_number_is_used_once unique,
  constraint who_passes_gets_a_certificate check (passed = (certificate_number is not null)),
  constraint a_student_tries_an_occupation_once_a_day unique (student, occupation, attempted_on));

create view certification.fact_attempt as
select a.id as record_id, 'certification_attempt' as record_type, s.student_number as record_label, a.attempted_on as happened_on,
       a.student, s.sex, a.occupation, a.level, a.passed
from certification.attempt a join students.student s on s.id = a.student;
comment on view certification.fact_attempt is 'Grain: one attempt of one student at one certificate';
