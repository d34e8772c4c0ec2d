-- Written by hand: the schema has no words for triggers. Where the logs begin is written down once, and never changed or taken away.
CREATE TRIGGER "LogPoint_no_update" BEFORE UPDATE ON "LogPoint"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not changed');
END;

CREATE TRIGGER "LogPoint_no_delete" BEFORE DELETE ON "LogPoint"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not taken away');
END;

CREATE TRIGGER "LogPoint_no_replace" BEFORE INSERT ON "LogPoint"
WHEN EXISTS (SELECT 1 FROM "LogPoint" WHERE "log" = NEW."log")
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not replaced');
END;

CREATE TRIGGER "LogBaseline_no_update" BEFORE UPDATE ON "LogBaseline"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not changed');
END;

CREATE TRIGGER "LogBaseline_no_delete" BEFORE DELETE ON "LogBaseline"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not taken away');
END;

CREATE TRIGGER "LogBaseline_no_replace" BEFORE INSERT ON "LogBaseline"
WHEN EXISTS (SELECT 1 FROM "LogBaseline" WHERE "commentId" = NEW."commentId")
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not replaced');
END;
