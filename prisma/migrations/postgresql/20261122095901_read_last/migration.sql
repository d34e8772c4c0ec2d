-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "readLast" TEXT;
