-- A version says which stages it leads through; one that says nothing leads through the whole pipeline, as all did before.
alter table program_version add constraint program_version_path_possible check (policies -> 'path' is null or (policies -> 'path')::text
  ~ '^\["TRAINING"(, "PRACTICODE")?(, "INTERNSHIP")?(, "READY")?, "APPRENTICESHIP", "COMPLETED"\]$');

-- something may be asked before an apprenticeship starts
alter table requirement drop constraint requirement_gate_known;
alter table requirement add constraint requirement_gate_known
  check (gate in ('COMPLETION', 'LEAVING_TRAINING', 'LEAVING_PRACTICODE', 'LEAVING_INTERNSHIP', 'NONE'));
