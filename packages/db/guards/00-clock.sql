-- The moment of the present statement.
create or replace function clock_now() returns timestamptz language sql stable parallel safe
  return statement_timestamp() + clock_shift();

-- The sponsor's day.
create or replace function sponsor_today() returns date language sql stable parallel safe
  return (clock_now() at time zone sponsor_time_zone())::date;

-- Whether a stamp is of this moment. The server takes it from its own clock, which may differ a little.
create or replace function is_now(stamp timestamptz) returns boolean language sql stable parallel safe
  return stamp between clock_now() - interval '15 minutes' and clock_now() + interval '15 minutes';
