create schema partners;

create table partners.partner (
  id uuid primary key default uuidv7(),
  name text not null constraint a_partner_name_is_used_once unique,
  sector text not null constraint a_sector_is_known check (sector in ('automobile', 'dairy', 'hospital', 'kindergarten', 'manufacturing', 'commerce', 'information', 'agriculture', 'tourism', 'other')));

create table partners.agreement (
  id uuid primary key default uuidv7(),
  partner uuid not null references partners.partner,
  kind text not null constraint an_agreement_kind_is_known check (kind in ('cooperation', 'on_campus', 'training_to_order', 'apprenticeship')),
  valid_from date not null,
  valid_to date,
  constraint an_agreement_ends_after_it_begins check (valid_to > valid_from),
  constraint a_partner_has_one_agreement_of_a_kind_at_a_time exclude using gist (partner with =, kind with =, daterange(valid_from, valid_to) with &&));

create table partners.placement (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  partner uuid not null references partners.partner,
  major uuid not null references programmes.major,
  kind text not null constraint a_placement_kind_is_known check (kind in ('internship', 'experience')),
  post text not null,
  hours integer not null constraint a_placement_has_hours check (hours > 0),
  insured boolean not null,
  valid_from date not null,
  valid_to date,
  constraint a_placement_ends_after_it_begins check (valid_to > valid_from),
  constraint a_student_is_placed_once_at_a_time exclude using gist (student with =, daterange(valid_from, valid_to) with &&));

create view partners.fact_agreement as
select a.id as record_id, 'agreement' as record_type, p.name as record_label, a.valid_from, a.valid_to, a.partner, p.sector, a.kind
from partners.agreement a join partners.partner p on p.id = a.partner;
comment on view partners.fact_agreement is 'Grain: one agreement with one partner over one span';

create view partners.fact_placement as
select l.id as record_id, 'placement' as record_type, s.student_number as record_label, l.valid_from as happened_on,
       l.student, l.partner, p.sector, m.name as major, l.kind, l.hours, l.insured
from partners.placement l join students.student s on s.id = l.student join partners.partner p on p.id = l.partner
join programmes.major m on m.id = l.major;
comment on view partners.fact_placement is 'Grain: one placement of one student, dated its first day';
