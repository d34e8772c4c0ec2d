-- CreateTable
CREATE TABLE "RotaShift" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "weekday" INTEGER,
    "day" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);

-- CreateIndex
CREATE INDEX "RotaShift_day_idx" ON "RotaShift"("day");
