-- Written by hand: the schema has no words for triggers. Rows of the log are added, and never changed or taken away.
CREATE TRIGGER "Decision_no_update" BEFORE UPDATE ON "Decision"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not changed');
END;

CREATE TRIGGER "Decision_no_delete" BEFORE DELETE ON "Decision"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not taken away');
END;

-- INSERT OR REPLACE takes the older row away without asking the trigger above.
CREATE TRIGGER "Decision_no_replace" BEFORE INSERT ON "Decision"
WHEN EXISTS (
  SELECT 1 FROM "Decision"
  WHERE "seq" = NEW."seq" OR "id" = NEW."id" OR "hash" = NEW."hash" OR "idempotencyKey" = NEW."idempotencyKey"
)
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not replaced');
END;
