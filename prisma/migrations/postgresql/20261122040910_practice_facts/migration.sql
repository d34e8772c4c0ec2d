-- CreateTable
CREATE TABLE "PracticeFact" (
    "id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "PracticeFact_pkey" PRIMARY KEY ("id")
);
