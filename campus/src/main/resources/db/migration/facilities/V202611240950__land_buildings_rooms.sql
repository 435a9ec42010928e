create schema facilities;

create table facilities.land_parcel (
  id uuid primary key default uuidv7(),
  name text not null constraint a_parcel_name_is_used_once unique,
  area numeric(12, 2) not null constraint a_parcel_has_an_area check (area > 0),
  valid_from date not null,
  valid_to date,
  constraint a_parcel_is_held_for_a_time check (valid_to > valid_from));

create table facilities.building (
  id uuid primary key default uuidv7(),
  name text not null constraint a_building_name_is_used_once unique,
  valid_from date not null,
  valid_to date,
  constraint a_building_stands_for_a_time check (valid_to > valid_from));

create table facilities.floor_area (
  id uuid primary key default uuidv7(),
  building uuid not null references facilities.building,
  use text not null constraint a_use_of_floor_area_is_known check (use in ('teaching', 'administration', 'living')),
  area numeric(12, 2) not null constraint a_floor_area_is_positive check (area > 0),
  valid_from date not null,
  valid_to date,
  constraint a_floor_area_is_used_for_a_time check (valid_to > valid_from),
  constraint a_building_has_one_area_for_a_use_at_a_time exclude using gist (building with =, use with =, daterange(valid_from, valid_to) with &&));

create table facilities.room (
  id uuid primary key default uuidv7(),
  number text not null constraint a_room_number_is_used_once unique,
  building uuid not null references facilities.building,
  kind text not null constraint a_room_kind_is_known check (kind in ('multimedia_classroom', 'computer_lab', 'lecture_capture', 'digital_multimedia', 'reading_room_students', 'reading_room_teachers', 'other')),
  seats integer not null constraint seats_are_not_negative check (seats >= 0),
  valid_from date not null,
  valid_to date,
  constraint a_room_is_used_for_a_time check (valid_to > valid_from));

create view facilities.fact_land as
select p.id as record_id, 'land_parcel' as record_type, p.name as record_label, p.valid_from, p.valid_to, p.area
from facilities.land_parcel p;
comment on view facilities.fact_land is 'Grain: one land parcel over the time it is held; area in m²';

create view facilities.fact_floor_area as
select a.id as record_id, 'floor_area' as record_type, b.name as record_label, a.valid_from, a.valid_to, b.name as building, a.use, a.area
from facilities.floor_area a join facilities.building b on b.id = a.building;
comment on view facilities.fact_floor_area is 'Grain: the floor area of one building for one use over one span; area in m²';

create view facilities.fact_room as
select r.id as record_id, 'room' as record_type, r.number as record_label, r.valid_from, r.valid_to, b.name as building, r.kind, r.seats
from facilities.room r join facilities.building b on b.id = r.building;
comment on view facilities.fact_room is 'Grain: one room over the time it is used as one kind';
