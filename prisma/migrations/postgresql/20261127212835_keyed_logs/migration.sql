-- AlterTable
ALTER TABLE "AccessRecord" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "previousHash" TEXT;

-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN     "salt" TEXT;

-- AlterTable
ALTER TABLE "CommentRevision" ADD COLUMN     "salt" TEXT;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "rule" INTEGER,
ADD COLUMN     "shown" TEXT;

-- CreateTable
CREATE TABLE "LogPoint" (
    "log" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "LogPoint_pkey" PRIMARY KEY ("log")
);

-- CreateTable
CREATE TABLE "LogBaseline" (
    "commentId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "shown" TEXT,
    "seal" TEXT NOT NULL,

    CONSTRAINT "LogBaseline_pkey" PRIMARY KEY ("commentId")
);
