create schema assets;

create table assets.asset (
  id uuid primary key default uuidv7(),
  inventory_number text not null constraint an_inventory_number_is_used_once unique,
  name text not null,
  category text not null constraint an_asset_category_is_known check (category in ('building', 'general_equipment', 'special_equipment', 'books_archives', 'furniture', 'intangible', 'relics')),
  use text not null constraint a_use_of_an_asset_is_known check (use in ('teaching', 'administration', 'living')),
  original_value numeric(14, 2) not null constraint an_asset_costs_something check (original_value > 0),
  acquired date not null,
  disposed date,
  constraint an_asset_is_disposed_of_after_it_was_acquired check (disposed > acquired));

create table assets.valuation (
  id uuid primary key default uuidv7(),
  asset uuid not null references assets.asset,
  valued_on date not null,
  net_value numeric(14, 2) not null constraint a_net_value_is_not_negative check (net_value >= 0),
  constraint an_asset_is_valued_once_a_day unique (asset, valued_on));

create table assets.device (
  id uuid primary key default uuidv7(),
  inventory_number text not null constraint a_device_number_is_used_once unique,
  kind text not null constraint a_device_kind_is_known check (kind in ('computer', 'tablet', 'touch_panel', 'mobile_recorder')),
  use text not null constraint a_use_of_a_device_is_known check (use in ('teaching', 'administration')),
  room uuid references facilities.room,
  valid_from date not null,
  valid_to date,
  constraint a_device_is_used_for_a_time check (valid_to > valid_from));

create table assets.book_stock (
  id uuid primary key default uuidv7(),
  batch_number text not null constraint a_batch_number_is_used_once unique,
  classification text not null,
  volumes integer not null constraint a_batch_has_volumes check (volumes > 0),
  valid_from date not null,
  valid_to date,
  constraint a_batch_is_held_for_a_time check (valid_to > valid_from));

create view assets.fact_asset as
select a.id as record_id, 'asset' as record_type, a.inventory_number as record_label, a.acquired as valid_from, a.disposed as valid_to,
       a.category, a.use, a.category in ('general_equipment', 'special_equipment') as equipment, a.original_value
from assets.asset a;
comment on view assets.fact_asset is 'Grain: one asset over the time it is held; original value in yuan';

create view assets.fact_valuation as
select v.id as record_id, 'valuation' as record_type, a.inventory_number as record_label, v.valued_on as happened_on,
       a.category, a.use, v.net_value
from assets.valuation v join assets.asset a on a.id = v.asset;
comment on view assets.fact_valuation is 'Grain: the net value in yuan of one asset on one valuation day';

create view assets.fact_device as
select d.id as record_id, 'device' as record_type, d.inventory_number as record_label, d.valid_from, d.valid_to,
       d.kind, d.use, r.kind as room_kind
from assets.device d left join facilities.room r on r.id = d.room;
comment on view assets.fact_device is 'Grain: one device over the time it is in one use';

create view assets.fact_book_stock as
select b.id as record_id, 'book_stock' as record_type, b.batch_number as record_label, b.valid_from, b.valid_to, b.classification, b.volumes
from assets.book_stock b;
comment on view assets.fact_book_stock is 'Grain: one batch of printed books over the time it is held';
