-- Names are about to be compared letter by letter of any alphabet. A database whose own language knows the capitals of ASCII alone
-- may hold two employers that are then called the same: a person has to say which of them is renamed.
create collation any_alphabet (provider = icu, locale = 'und');
do $$
declare pairs text;
begin
  select string_agg(alike, '; ' order by alike) into pairs from (
    select string_agg('“' || name || '”', ' and ' order by name collate "C") as alike from employer
    group by lower(name collate any_alphabet) having count(*) > 1) each;
  if pairs is not null then
    raise exception 'These employers have names that differ in capitals alone: %. Start the version that was here before, rename all '
      'but one of each, and start this one again; nothing was changed.', pairs using errcode = 'UP001';
  end if;
end $$;
drop collation any_alphabet;
