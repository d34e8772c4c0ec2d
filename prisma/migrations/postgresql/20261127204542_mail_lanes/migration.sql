-- DropIndex
DROP INDEX "Outbox_state_notBefore_idx";

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "detail" TEXT,
ADD COLUMN     "lane" INTEGER NOT NULL DEFAULT 2;

-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN     "nextReminderAt" TIMESTAMP(3),
ADD COLUMN     "nextUrgentReminderAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Outbox_state_lane_notBefore_id_idx" ON "Outbox"("state", "lane", "notBefore", "id");

-- CreateIndex
CREATE INDEX "Outbox_state_leasedUntil_idx" ON "Outbox"("state", "leasedUntil");

-- CreateIndex
CREATE INDEX "StaffAccount_disabledAt_nextReminderAt_idx" ON "StaffAccount"("disabledAt", "nextReminderAt");

-- CreateIndex
CREATE INDEX "StaffAccount_disabledAt_nextUrgentReminderAt_idx" ON "StaffAccount"("disabledAt", "nextUrgentReminderAt");
