CREATE TABLE "troubles" (
	"project_id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"noted_at" bigint NOT NULL,
	CONSTRAINT "troubles_pkey" PRIMARY KEY("project_id","response_id")
);
--> statement-breakpoint
CREATE INDEX "troubles_by_time" ON "troubles" USING btree ("project_id","noted_at");