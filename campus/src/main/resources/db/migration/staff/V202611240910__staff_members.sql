create schema staff;

create table staff.member (
  id uuid primary key default uuidv7(),
  staff_number text not null constraint a_staff_number_belongs_to_one_member unique,
  name text not null,
  sex text not null constraint the_sex_of_a_member_is_coded_by_gb_2261_1 check (sex in ('1', '2')),
  birth_date date not null,
  id_number text not null constraint an_id_number_belongs_to_one_member unique,
  phone text);
