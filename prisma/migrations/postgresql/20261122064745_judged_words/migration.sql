-- AlterTable
ALTER TABLE "CommentRevision" ADD COLUMN     "judged" TEXT;
