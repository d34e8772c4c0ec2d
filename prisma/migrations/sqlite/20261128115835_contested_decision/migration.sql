-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "contestedId" TEXT;
