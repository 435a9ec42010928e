create schema aid;

create table aid.award (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  kind text not null constraint an_aid_kind_is_known check (kind in ('tuition_waiver', 'national_grant', 'donation')),
  amount numeric(9, 2) not null constraint aid_is_positive check (amount > 0),
  granted_on date not null,
  constraint a_student_gets_an_aid_once_a_day unique (student, kind, granted_on));

create view aid.fact_award as
select a.id as record_id, 'aid_award' as record_type, s.student_number as record_label, a.granted_on as happened_on,
       a.student, s.sex, a.kind, a.amount
from aid.award a join students.student s on s.id = a.student;
comment on view aid.fact_award is 'Grain: one aid granted to one student on one day; amount in yuan';
