-- CreateTable
CREATE TABLE "SiteMark" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SiteMark_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "AcceptedFile" (
    "file" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AcceptedFile_pkey" PRIMARY KEY ("file")
);

-- CreateTable
CREATE TABLE "Wording" (
    "hash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("hash")
);
