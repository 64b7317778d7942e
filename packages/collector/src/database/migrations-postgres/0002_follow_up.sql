CREATE TABLE "deliveries" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"holder" text COLLATE "C",
	"leased_until" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "deliveries_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "delivery_attempts" (
	"project_id" text COLLATE "C" NOT NULL,
	"delivery_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"result" text COLLATE "C" NOT NULL,
	CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY("project_id","delivery_id","number")
);
--> statement-breakpoint
CREATE TABLE "endpoints" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	"secrets" text COLLATE "C" NOT NULL,
	"paused" text COLLATE "C",
	"resumed_at" bigint NOT NULL,
	CONSTRAINT "endpoints_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("due_at") WHERE state = 'due';--> statement-breakpoint
CREATE INDEX "deliveries_by_address" ON "deliveries" USING btree ("project_id","address","state");--> statement-breakpoint
CREATE INDEX "delivery_attempts_by_address" ON "delivery_attempts" USING btree ("project_id","address","at");