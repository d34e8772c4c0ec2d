-- CreateTable
CREATE TABLE "PracticeFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);
