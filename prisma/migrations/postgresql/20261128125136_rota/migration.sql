-- CreateTable
CREATE TABLE "RotaShift" (
    "id" TEXT NOT NULL,
    "weekday" INTEGER,
    "day" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RotaShift_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RotaShift_day_idx" ON "RotaShift"("day");
