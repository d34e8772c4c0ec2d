-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN "nextReminderAt" DATETIME;
ALTER TABLE "StaffAccount" ADD COLUMN "nextUrgentReminderAt" DATETIME;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Outbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" TEXT,
    "lane" INTEGER NOT NULL DEFAULT 2,
    "decisionId" TEXT,
    "notBefore" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "leasedUntil" DATETIME,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_Outbox" ("attempts", "createdAt", "decisionId", "dedupeKey", "id", "kind", "lastError", "leasedUntil", "notBefore", "state", "subjectId") SELECT "attempts", "createdAt", "decisionId", "dedupeKey", "id", "kind", "lastError", "leasedUntil", "notBefore", "state", "subjectId" FROM "Outbox";
DROP TABLE "Outbox";
ALTER TABLE "new_Outbox" RENAME TO "Outbox";
CREATE UNIQUE INDEX "Outbox_dedupeKey_key" ON "Outbox"("dedupeKey");
CREATE INDEX "Outbox_state_lane_notBefore_id_idx" ON "Outbox"("state", "lane", "notBefore", "id");
CREATE INDEX "Outbox_state_leasedUntil_idx" ON "Outbox"("state", "leasedUntil");
CREATE INDEX "Outbox_decisionId_idx" ON "Outbox"("decisionId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "StaffAccount_disabledAt_nextReminderAt_idx" ON "StaffAccount"("disabledAt", "nextReminderAt");

-- CreateIndex
CREATE INDEX "StaffAccount_disabledAt_nextUrgentReminderAt_idx" ON "StaffAccount"("disabledAt", "nextUrgentReminderAt");
