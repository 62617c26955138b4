-- Who supervises an apprentice, and what is noted on a shortlist, two people may change at once: each says what they had read.
alter table placement add column version integer not null default 1;
alter table shortlist_entry add column version integer not null default 1;
