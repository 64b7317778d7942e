CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"password" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "accounts_by_provider" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" DEFAULT '' NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"details" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "counts" (
	"project_id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"touchpoint" text COLLATE "C" NOT NULL,
	"dimension" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"s0" bigint DEFAULT 0 NOT NULL,
	"s1" bigint DEFAULT 0 NOT NULL,
	"s2" bigint DEFAULT 0 NOT NULL,
	"s3" bigint DEFAULT 0 NOT NULL,
	"s4" bigint DEFAULT 0 NOT NULL,
	"s5" bigint DEFAULT 0 NOT NULL,
	"s6" bigint DEFAULT 0 NOT NULL,
	"s7" bigint DEFAULT 0 NOT NULL,
	"s8" bigint DEFAULT 0 NOT NULL,
	"s9" bigint DEFAULT 0 NOT NULL,
	"s10" bigint DEFAULT 0 NOT NULL,
	"shown" bigint DEFAULT 0 NOT NULL,
	"started" bigint DEFAULT 0 NOT NULL,
	"completed" bigint DEFAULT 0 NOT NULL,
	"dismissed" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "counts_pkey" PRIMARY KEY("project_id","dimension","value","survey_id","question_id","touchpoint","day")
);
--> statement-breakpoint
CREATE TABLE "identity_secrets" (
	"project_id" text COLLATE "C" NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "identity_secrets_pkey" PRIMARY KEY("project_id","secret")
);
--> statement-breakpoint
CREATE TABLE "installation_secrets" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"invited_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("project_id","id"),
	CONSTRAINT "invitations_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "journeys" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	CONSTRAINT "journeys_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"digest" text COLLATE "C" PRIMARY KEY NOT NULL,
	"id" text COLLATE "C" DEFAULT '' NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" DEFAULT 'Admin key' NOT NULL,
	"project_id" text COLLATE "C" DEFAULT '*' NOT NULL,
	"scopes" text COLLATE "C",
	"made_with" text COLLATE "C",
	"made_by" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"expires_at" bigint
);
--> statement-breakpoint
CREATE TABLE "members" (
	"project_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "members_pkey" PRIMARY KEY("project_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"project_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"traits" text COLLATE "C" NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "people_pkey" PRIMARY KEY("project_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "person_aliases" (
	"project_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"into_id" text COLLATE "C" NOT NULL,
	"merged_at" bigint NOT NULL,
	CONSTRAINT "person_aliases_pkey" PRIMARY KEY("project_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	CONSTRAINT "projects_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "response_notes" (
	"project_id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "response_notes_pkey" PRIMARY KEY("project_id","response_id","id")
);
--> statement-breakpoint
CREATE TABLE "response_tags" (
	"project_id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"tag" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "response_tags_pkey" PRIMARY KEY("project_id","response_id","tag")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"row" bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "responses_row_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"survey_version" bigint NOT NULL,
	"touchpoint" text COLLATE "C",
	"person_id" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"shown_at" bigint NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"answers" text COLLATE "C" NOT NULL,
	"details" text COLLATE "C" NOT NULL,
	"received_at" bigint NOT NULL,
	"flags" text COLLATE "C",
	CONSTRAINT "responses_by_id" UNIQUE("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"expires_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "sessions_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "survey_drafts" (
	"project_id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "survey_drafts_pkey" PRIMARY KEY("project_id","survey_id")
);
--> statement-breakpoint
CREATE TABLE "survey_versions" (
	"project_id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	CONSTRAINT "survey_versions_pkey" PRIMARY KEY("project_id","survey_id","version")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"published_version" bigint NOT NULL,
	CONSTRAINT "surveys_pkey" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"project_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"definition" text COLLATE "C" NOT NULL,
	CONSTRAINT "touchpoints_pkey" PRIMARY KEY("project_id","key")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"email_verified" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"identifier" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"expires_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "accounts_by_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitations_by_email" ON "invitations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "keys_by_kind" ON "keys" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "keys_by_id" ON "keys" USING btree ("id");--> statement-breakpoint
CREATE INDEX "members_by_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "person_aliases_by_into" ON "person_aliases" USING btree ("project_id","into_id");--> statement-breakpoint
CREATE INDEX "response_tags_by_tag" ON "response_tags" USING btree ("project_id","tag","response_id");--> statement-breakpoint
CREATE INDEX "responses_by_person" ON "responses" USING btree ("project_id","person_id","shown_at") WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "responses_by_time" ON "responses" USING btree ("project_id","shown_at");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");