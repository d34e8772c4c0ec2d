-- AlterTable
ALTER TABLE "StaffSession" ADD COLUMN "startedAt" DATETIME;

-- CreateTable
CREATE TABLE "AddressChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "oldEmail" TEXT NOT NULL,
    "newEmail" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    CONSTRAINT "AddressChange_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AddressChange_accountId_idx" ON "AddressChange"("accountId");
