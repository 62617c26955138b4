-- Which languages are spoken the program knows; a tag that it does not know any more counts as none.
ALTER TABLE "user" ADD COLUMN     "language" TEXT;
ALTER TABLE "user" ADD CONSTRAINT "user_language_is_a_tag" CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$');
