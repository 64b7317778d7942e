CREATE TABLE "duties" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"due_at" bigint NOT NULL,
	"holder" text COLLATE "C",
	"leased_until" bigint DEFAULT 0 NOT NULL
);
