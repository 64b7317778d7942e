CREATE TABLE "carried_items" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"case_id" text COLLATE "C",
	"item" text COLLATE "C" NOT NULL,
	"carried_at" bigint NOT NULL,
	"closed_at" bigint,
	CONSTRAINT "carried_items_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "huddles" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"held_at" bigint NOT NULL,
	"minutes" text COLLATE "C" NOT NULL,
	CONSTRAINT "huddles_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "readers" (
	"email" text COLLATE "C" PRIMARY KEY NOT NULL,
	"preferences" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "points" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "contacted_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "resolved_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "verified_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "root_cause" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "huddles_by_team" ON "huddles" USING btree ("project_id","team_id","held_at");--> statement-breakpoint
CREATE INDEX "cases_by_points" ON "cases" USING btree ("project_id","state","points");--> statement-breakpoint
CREATE INDEX "cases_by_touchpoint" ON "cases" USING btree ("project_id","touchpoint","opened_at");