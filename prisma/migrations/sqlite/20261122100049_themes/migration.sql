-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "publishedTheme" TEXT;
ALTER TABLE "Comment" ADD COLUMN "theme" TEXT;
