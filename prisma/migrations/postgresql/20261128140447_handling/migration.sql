-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "assignedToId" TEXT,
ADD COLUMN     "snoozeReason" TEXT,
ADD COLUMN     "snoozedUntil" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Comment_assignedToId_idx" ON "Comment"("assignedToId");
