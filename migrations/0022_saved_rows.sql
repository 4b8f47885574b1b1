-- Whoever has read a row to change it says which version was read. Where somebody else has changed it meanwhile, nothing is written,
-- and what follows in the transaction must not be committed: the mutation is run again then, as after any other conflict.
create function assert_saved(written bigint) returns void
  language plpgsql as $$
begin
  if written = 0 then
    raise exception 'somebody else has changed the row meanwhile' using errcode = 'serialization_failure';
  end if;
end
$$;
