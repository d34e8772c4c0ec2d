-- AlterTable
ALTER TABLE "Letter" ADD COLUMN "language" TEXT;

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Follower" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "addressHash" TEXT NOT NULL,
    "emailEncrypted" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "language" TEXT,
    "createdAt" DATETIME NOT NULL,
    "toldUntil" DATETIME NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Follower" ("addressHash", "createdAt", "emailEncrypted", "id", "language", "pace", "refusals", "toldUntil") SELECT "addressHash", "createdAt", "emailEncrypted", "id", "language", "pace", "refusals", "toldUntil" FROM "Follower";
DROP TABLE "Follower";
ALTER TABLE "new_Follower" RENAME TO "Follower";
CREATE UNIQUE INDEX "Follower_addressHash_key" ON "Follower"("addressHash");
CREATE INDEX "Follower_pace_toldUntil_idx" ON "Follower"("pace", "toldUntil");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_accountId_name_key" ON "SavedView"("accountId", "name");
