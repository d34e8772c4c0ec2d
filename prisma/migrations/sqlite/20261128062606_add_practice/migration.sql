-- CreateTable
CREATE TABLE "PracticePlace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "afterHours" TEXT NOT NULL,
    "afterHoursPhone" TEXT NOT NULL,
    "waysThere" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "PracticeDay" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "holiday" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "PracticeWait" (
    "kind" TEXT NOT NULL PRIMARY KEY,
    "amount" INTEGER NOT NULL,
    "asOf" DATETIME NOT NULL,
    "validUntil" DATETIME NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Clinic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "booking" TEXT NOT NULL,
    "placeId" TEXT,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "spaces" INTEGER,
    "asOf" DATETIME NOT NULL,
    "validUntil" DATETIME NOT NULL,
    "sequence" INTEGER NOT NULL,
    "cancelledAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false
);

-- CreateIndex
CREATE INDEX "PracticeDay_until_idx" ON "PracticeDay"("until");

-- CreateIndex
CREATE INDEX "Clinic_endsAt_idx" ON "Clinic"("endsAt");
