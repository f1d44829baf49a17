-- How far the checks of a file have come. Files of before were taken without them: they stay public, and checked_at says so.
alter table stored_file add scanning varchar(20) default 'CLEAN' not null;
alter table stored_file add checked_at timestamp(6) with time zone;
-- A file that no saved text has named yet goes after this time; null for one that a text has named.
alter table stored_file add sweep_after timestamp(6) with time zone;
create index stored_file_sweep on stored_file (sweep_after);
