-- Written by hand: the schema has no words for triggers. Where the logs begin is written down once, and never changed or taken away.
CREATE TRIGGER "LogPoint_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "LogPoint"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "LogBaseline_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "LogBaseline"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
