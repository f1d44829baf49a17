-- A list is filtered, counted and paged out of these indexes alone: rows carry whole texts and are read a page at a time.
create index material_by_time on material (updated_at desc, id, organization_id, stage, publicity, kind, created_by, forced, folded_title);
create index material_by_title on material (folded_title, id, organization_id, stage, publicity, kind, created_by, forced);
create index material_discarded on material (stage, discarded_at);
drop index material_updated;
