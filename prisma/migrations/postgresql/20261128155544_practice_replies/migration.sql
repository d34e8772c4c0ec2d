-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "fromPractice" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "settled" BOOLEAN NOT NULL DEFAULT false;
