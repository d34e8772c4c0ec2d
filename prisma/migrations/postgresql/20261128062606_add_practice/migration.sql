-- CreateTable
CREATE TABLE "PracticePlace" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "afterHours" TEXT NOT NULL,
    "afterHoursPhone" TEXT NOT NULL,
    "waysThere" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PracticePlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeDay" (
    "id" TEXT NOT NULL,
    "placeId" TEXT,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "holiday" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PracticeDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeWait" (
    "kind" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "asOf" TIMESTAMP(3) NOT NULL,
    "validUntil" TIMESTAMP(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PracticeWait_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "Clinic" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "booking" TEXT NOT NULL,
    "placeId" TEXT,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "spaces" INTEGER,
    "asOf" TIMESTAMP(3) NOT NULL,
    "validUntil" TIMESTAMP(3) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Clinic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PracticeDay_until_idx" ON "PracticeDay"("until");

-- CreateIndex
CREATE INDEX "Clinic_endsAt_idx" ON "Clinic"("endsAt");
