CREATE TABLE "case_events" (
	"project_id" text COLLATE "C" NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"event" text COLLATE "C" NOT NULL,
	CONSTRAINT "case_events_pkey" PRIMARY KEY("project_id","case_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"assignee" text COLLATE "C",
	"team_id" text COLLATE "C",
	"touchpoint" text COLLATE "C",
	"person_id" text COLLATE "C",
	"score" bigint,
	"opened_at" bigint NOT NULL,
	"due_at" bigint,
	"escalations" bigint DEFAULT 0 NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "cases_pkey" PRIMARY KEY("project_id","id"),
	CONSTRAINT "cases_by_response" UNIQUE("project_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "routing_rules" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	CONSTRAINT "routing_rules_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "routings" (
	"project_id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"decisions" text COLLATE "C" NOT NULL,
	"trials" text COLLATE "C" NOT NULL,
	"delivery_ids" text COLLATE "C" NOT NULL,
	"decided_at" bigint NOT NULL,
	CONSTRAINT "routings_pkey" PRIMARY KEY("project_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	CONSTRAINT "teams_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE INDEX "cases_by_state" ON "cases" USING btree ("project_id","state","due_at");--> statement-breakpoint
CREATE INDEX "cases_by_person" ON "cases" USING btree ("project_id","person_id") WHERE person_id IS NOT NULL;