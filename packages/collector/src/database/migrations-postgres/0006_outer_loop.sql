CREATE TABLE "analyses" (
	"project_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parameters" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"progress" bigint DEFAULT 0 NOT NULL,
	"failure" text COLLATE "C",
	"requested_at" bigint NOT NULL,
	"read_at" bigint NOT NULL,
	"holder" text COLLATE "C",
	"leased_until" bigint DEFAULT 0 NOT NULL,
	"computed_at" bigint,
	"result" text COLLATE "C",
	CONSTRAINT "analyses_pkey" PRIMARY KEY("project_id","kind","parameters")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"project_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "records_pkey" PRIMARY KEY("project_id","kind","id")
);
--> statement-breakpoint
CREATE INDEX "analyses_by_state" ON "analyses" USING btree ("state","requested_at");