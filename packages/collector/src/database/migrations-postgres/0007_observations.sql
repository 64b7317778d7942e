CREATE TABLE "inbound_addresses" (
	"project_id" text COLLATE "C" NOT NULL,
	"hook_id" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "inbound_addresses_pkey" PRIMARY KEY("project_id","hook_id"),
	CONSTRAINT "inbound_addresses_by_address" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "inbound_deliveries" (
	"project_id" text COLLATE "C" NOT NULL,
	"hook_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	CONSTRAINT "inbound_deliveries_pkey" PRIMARY KEY("project_id","hook_id","id")
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"project_id" text COLLATE "C" NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"touchpoint" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"observation_id" text COLLATE "C" NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "measurements_pkey" PRIMARY KEY("project_id","measure","touchpoint","day","observation_id")
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"external_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"touchpoint" text COLLATE "C",
	"method" text COLLATE "C",
	"text" text COLLATE "C",
	"score" text COLLATE "C",
	"measures" text COLLATE "C",
	"properties" text COLLATE "C",
	"url" text COLLATE "C",
	"received_at" bigint NOT NULL,
	CONSTRAINT "observations_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE INDEX "measurements_by_observation" ON "measurements" USING btree ("project_id","observation_id");--> statement-breakpoint
CREATE INDEX "observations_by_time" ON "observations" USING btree ("project_id","at","id");--> statement-breakpoint
CREATE INDEX "observations_by_person" ON "observations" USING btree ("project_id","person_id","at") WHERE person_id IS NOT NULL;