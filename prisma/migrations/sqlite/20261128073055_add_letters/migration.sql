-- CreateTable
CREATE TABLE "Letter" (
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
    "endedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Letter_locator_key" ON "Letter"("locator");

-- CreateIndex
CREATE INDEX "Letter_status_createdAt_idx" ON "Letter"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Letter_endedAt_idx" ON "Letter"("endedAt");
