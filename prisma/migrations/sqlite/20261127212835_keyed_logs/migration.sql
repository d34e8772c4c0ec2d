-- AlterTable
ALTER TABLE "AccessRecord" ADD COLUMN "hash" TEXT;
ALTER TABLE "AccessRecord" ADD COLUMN "previousHash" TEXT;

-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN "salt" TEXT;

-- AlterTable
ALTER TABLE "CommentRevision" ADD COLUMN "salt" TEXT;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "rule" INTEGER;
ALTER TABLE "Decision" ADD COLUMN "shown" TEXT;

-- CreateTable
CREATE TABLE "LogPoint" (
    "log" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "seal" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LogBaseline" (
    "commentId" TEXT NOT NULL PRIMARY KEY,
    "status" TEXT NOT NULL,
    "shown" TEXT,
    "seal" TEXT NOT NULL
);
