-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "publishedTheme" TEXT,
ADD COLUMN     "theme" TEXT;
