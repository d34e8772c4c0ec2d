-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "assignedToId" TEXT;
ALTER TABLE "Comment" ADD COLUMN "snoozeReason" TEXT;
ALTER TABLE "Comment" ADD COLUMN "snoozedUntil" DATETIME;

-- CreateIndex
CREATE INDEX "Comment_assignedToId_idx" ON "Comment"("assignedToId");
