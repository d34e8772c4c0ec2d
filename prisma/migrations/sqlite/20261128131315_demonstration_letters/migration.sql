-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Letter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sound" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "answer" TEXT,
    "answeredBy" TEXT,
    "assignedTo" TEXT,
    "version" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Letter" ("answer", "answeredBy", "assignedTo", "body", "createdAt", "endedAt", "id", "locator", "salt", "secretHash", "sound", "status", "topic", "version") SELECT "answer", "answeredBy", "assignedTo", "body", "createdAt", "endedAt", "id", "locator", "salt", "secretHash", "sound", "status", "topic", "version" FROM "Letter";
DROP TABLE "Letter";
ALTER TABLE "new_Letter" RENAME TO "Letter";
CREATE UNIQUE INDEX "Letter_locator_key" ON "Letter"("locator");
CREATE INDEX "Letter_status_createdAt_idx" ON "Letter"("status", "createdAt");
CREATE INDEX "Letter_endedAt_idx" ON "Letter"("endedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
