-- Written by hand: the schema has no words for triggers. Rows of the log of access go when they have been kept long enough: up to where a
-- point says that the log begins, and no further. Such a point needs the site's key, and is never changed or taken away.
DROP TRIGGER "AccessRecord_only_grows" ON "AccessRecord";

CREATE TRIGGER "AccessRecord_only_grows" BEFORE UPDATE OR TRUNCATE ON "AccessRecord"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_early_removal"() RETURNS trigger AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "LogPoint" WHERE "log" LIKE 'access-until-%' AND "seq" >= OLD."seq") THEN
    RAISE EXCEPTION 'The log only grows: its rows are not taken away';
  END IF;
  RETURN OLD;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "AccessRecord_ends_at_point" BEFORE DELETE ON "AccessRecord"
FOR EACH ROW EXECUTE FUNCTION "refuse_early_removal"();
