-- Whether a file's content was taken in by the server in this transaction: it seals the hash of what it received.
create or replace function evidence_is_received(sha256_hex text) returns boolean language sql stable parallel safe
  security definer set search_path = pg_catalog, public as $$
  select current_setting('journeyline.evidence_seal', true)
      = encode(sha256(viewer_key || sha256(viewer_key || convert_to('evidence ' || sha256_hex, 'UTF8'))), 'hex')
    from public.installation
$$;
