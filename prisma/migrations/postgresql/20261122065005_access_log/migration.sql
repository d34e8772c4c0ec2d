-- CreateTable
CREATE TABLE "AccessRecord" (
    "seq" SERIAL NOT NULL,
    "action" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "commentId" TEXT,
    "postId" TEXT,
    "physician" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AccessRecord_pkey" PRIMARY KEY ("seq")
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
CREATE TRIGGER "AccessRecord_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AccessRecord"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
