-- CreateTable
CREATE TABLE "SiteMark" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AcceptedFile" (
    "file" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Wording" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "since" DATETIME NOT NULL
);
