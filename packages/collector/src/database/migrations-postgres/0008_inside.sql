CREATE TABLE "inside_counts" (
	"project_id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"touchpoint" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
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
	"w0" bigint DEFAULT 0 NOT NULL,
	"w1" bigint DEFAULT 0 NOT NULL,
	"w2" bigint DEFAULT 0 NOT NULL,
	"w3" bigint DEFAULT 0 NOT NULL,
	"w4" bigint DEFAULT 0 NOT NULL,
	"w5" bigint DEFAULT 0 NOT NULL,
	"w6" bigint DEFAULT 0 NOT NULL,
	"w7" bigint DEFAULT 0 NOT NULL,
	"w8" bigint DEFAULT 0 NOT NULL,
	"w9" bigint DEFAULT 0 NOT NULL,
	"w10" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "inside_counts_pkey" PRIMARY KEY("project_id","survey_id","question_id","touchpoint","unit","quarter")
);
--> statement-breakpoint
CREATE TABLE "inside_given" (
	"project_id" text COLLATE "C" NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	CONSTRAINT "inside_given_pkey" PRIMARY KEY("project_id","digest")
);
--> statement-breakpoint
CREATE TABLE "inside_words" (
	"project_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"survey_id" text COLLATE "C" NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"touchpoint" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"is_shown" bigint NOT NULL,
	CONSTRAINT "inside_words_pkey" PRIMARY KEY("project_id","id")
);
