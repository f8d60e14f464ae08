--liquibase formatted sql

--changeset parindex:006-penalty-points
-- a leaf for penalty points (điểm trừ) goes from 0 down; what points may be is the set's to say, and code checks it
alter table criterion_entry drop constraint criterion_entry_points_check;
alter table criterion_entry add constraint criterion_entry_points_check check (points between -1000 and 1000);
