-- Articles of law are titled in whole sentences: the longest of 7,891 that were brought in had 470 characters.
alter table material alter column title set data type varchar(500);
alter table material alter column folded_title set data type varchar(600);
alter table published_material alter column title set data type varchar(500);
alter table review_case alter column title set data type varchar(500);
alter table review_case alter column folded_title set data type varchar(600);
alter table opinion_request alter column title set data type varchar(500);
alter table import_line alter column title set data type varchar(500);
