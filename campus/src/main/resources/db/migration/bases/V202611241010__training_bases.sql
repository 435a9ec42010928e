create schema bases;

create table bases.training_base (
  id uuid primary key default uuidv7(),
  name text not null constraint a_base_name_is_used_once unique,
  area numeric(10, 2) not null constraint a_base_has_an_area check (area > 0),
  content text not null,
  serves text not null,
  valid_from date not null,
  valid_to date,
  constraint a_base_exists_for_a_time check (valid_to > valid_from));

create table bases.renewal (
  id uuid primary key default uuidv7(),
  base uuid not null references bases.training_base,
  kind text not null constraint a_renewal_kind_is_known check (kind in ('new', 'rebuilt')),
  finished_on date not null);

create table bases.service (
  id uuid primary key default uuidv7(),
  base uuid not null references bases.training_base,
  major uuid not null references programmes.major,
  valid_from date not null,
  valid_to date,
  constraint a_service_ends_after_it_begins check (valid_to > valid_from),
  constraint a_base_serves_a_major_once_at_a_time exclude using gist (base with =, major with =, daterange(valid_from, valid_to) with &&));

create table bases.training_room (
  id uuid primary key default uuidv7(),
  name text not null constraint a_training_room_name_is_used_once unique,
  base uuid not null references bases.training_base,
  major uuid references programmes.major,
  valid_from date not null,
  valid_to date,
  constraint a_training_room_is_used_for_a_time check (valid_to > valid_from));

create table bases.workstation_count (
  id uuid primary key default uuidv7(),
  room uuid not null references bases.training_room,
  workstations integer not null constraint workstations_are_not_negative check (workstations >= 0),
  valid_from date not null,
  valid_to date,
  constraint a_workstation_count_ends_after_it_begins check (valid_to > valid_from),
  constraint a_room_has_one_workstation_count_at_a_time exclude using gist (room with =, daterange(valid_from, valid_to) with &&));

create view bases.fact_base as
select b.id as record_id, 'training_base' as record_type, b.name as record_label, b.valid_from, b.valid_to, b.name as base, b.area
from bases.training_base b;
comment on view bases.fact_base is 'Grain: one training base over its life; area in m²';

create view bases.fact_renewal as
select r.id as record_id, 'renewal' as record_type, b.name as record_label, r.finished_on as happened_on, b.name as base, r.kind
from bases.renewal r join bases.training_base b on b.id = r.base;
comment on view bases.fact_renewal is 'Grain: one building or rebuilding of one training base';

create view bases.fact_service as
select s.id as record_id, 'base_service' as record_type, b.name || '/' || m.code as record_label, s.valid_from, s.valid_to,
       b.name as base, m.name as major
from bases.service s join bases.training_base b on b.id = s.base join programmes.major m on m.id = s.major;
comment on view bases.fact_service is 'Grain: one training base serving one major over one span';

create view bases.fact_training_room as
select r.id as record_id, 'training_room' as record_type, r.name as record_label, r.valid_from, r.valid_to,
       b.name as base, m.name as major
from bases.training_room r join bases.training_base b on b.id = r.base left join programmes.major m on m.id = r.major;
comment on view bases.fact_training_room is 'Grain: one training room over its life';

create view bases.fact_workstation_count as
select w.id as record_id, 'workstation_count' as record_type, r.name as record_label, w.valid_from, w.valid_to,
       b.name as base, m.name as major, w.workstations
from bases.workstation_count w join bases.training_room r on r.id = w.room
join bases.training_base b on b.id = r.base left join programmes.major m on m.id = r.major;
comment on view bases.fact_workstation_count is 'Grain: the number of workstations of one training room over one span';
