-- CreateTable
CREATE TABLE "AccessRecord" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "action" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "commentId" TEXT,
    "postId" TEXT,
    "physician" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "AccessRecord_accountId_seq_idx" ON "AccessRecord"("accountId", "seq");

-- CreateIndex
CREATE INDEX "AccessRecord_physician_seq_idx" ON "AccessRecord"("physician", "seq");

-- CreateIndex
CREATE INDEX "AccessRecord_commentId_idx" ON "AccessRecord"("commentId");

-- CreateIndex
CREATE INDEX "AccessRecord_at_idx" ON "AccessRecord"("at");

-- CreateIndex
CREATE INDEX "Decision_actorId_seq_idx" ON "Decision"("actorId", "seq");

-- CreateIndex
CREATE INDEX "Decision_at_idx" ON "Decision"("at");

-- Written by hand, like the log of decisions: rows are added, and never changed or taken away.
CREATE TRIGGER "AccessRecord_no_update" BEFORE UPDATE ON "AccessRecord"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not changed');
END;

CREATE TRIGGER "AccessRecord_no_delete" BEFORE DELETE ON "AccessRecord"
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not taken away');
END;

CREATE TRIGGER "AccessRecord_no_replace" BEFORE INSERT ON "AccessRecord"
WHEN EXISTS (SELECT 1 FROM "AccessRecord" WHERE "seq" = NEW."seq")
BEGIN
  SELECT RAISE(ABORT, 'The log only grows: its rows are not replaced');
END;
