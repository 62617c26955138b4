-- why an import failed is a code and facts from now on; what failed before keeps its sentence, as a JSON text
alter table roster_import alter column failure type jsonb using to_jsonb(failure);
