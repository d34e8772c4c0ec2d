-- Written by hand: the schema has no words for triggers. Rows of the log of access go when they have been kept long enough: up to where a
-- point says that the log begins, and no further. Such a point needs the site's key, and is never changed or taken away.
DROP TRIGGER "AccessRecord_no_delete";

CREATE TRIGGER "AccessRecord_no_delete" BEFORE DELETE ON "AccessRecord"
WHEN NOT EXISTS (SELECT 1 FROM "LogPoint" WHERE "log" LIKE 'access-until-%' AND "seq" >= OLD."seq")
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not taken away');
END;
