-- What an event names by its id is called after the type that it is of, as wherever the API takes or gives an id.
update event set data = (data - 'meetingId') || jsonb_build_object('classMeetingId', data -> 'meetingId')
  where act in ('hours.attended', 'attendance.corrected') and data ? 'meetingId';
update event set data = (data - 'readingId') || jsonb_build_object('practicodeReadingId', data -> 'readingId')
  where act in ('practicode.reading_recorded', 'practicode.reading_corrected') and data ? 'readingId';
update event set data = (data - 'basedOnId') || jsonb_build_object('basedOnProgramVersionId', data -> 'basedOnId')
  where act = 'program_version.created' and data ? 'basedOnId';
