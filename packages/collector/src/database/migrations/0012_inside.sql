CREATE TABLE `inside_counts` (
	`project_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`touchpoint` text NOT NULL,
	`unit` text NOT NULL,
	`quarter` text NOT NULL,
	`s0` integer DEFAULT 0 NOT NULL,
	`s1` integer DEFAULT 0 NOT NULL,
	`s2` integer DEFAULT 0 NOT NULL,
	`s3` integer DEFAULT 0 NOT NULL,
	`s4` integer DEFAULT 0 NOT NULL,
	`s5` integer DEFAULT 0 NOT NULL,
	`s6` integer DEFAULT 0 NOT NULL,
	`s7` integer DEFAULT 0 NOT NULL,
	`s8` integer DEFAULT 0 NOT NULL,
	`s9` integer DEFAULT 0 NOT NULL,
	`s10` integer DEFAULT 0 NOT NULL,
	`w0` integer DEFAULT 0 NOT NULL,
	`w1` integer DEFAULT 0 NOT NULL,
	`w2` integer DEFAULT 0 NOT NULL,
	`w3` integer DEFAULT 0 NOT NULL,
	`w4` integer DEFAULT 0 NOT NULL,
	`w5` integer DEFAULT 0 NOT NULL,
	`w6` integer DEFAULT 0 NOT NULL,
	`w7` integer DEFAULT 0 NOT NULL,
	`w8` integer DEFAULT 0 NOT NULL,
	`w9` integer DEFAULT 0 NOT NULL,
	`w10` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`project_id`, `survey_id`, `question_id`, `touchpoint`, `unit`, `quarter`)
);
--> statement-breakpoint
CREATE TABLE `inside_given` (
	`project_id` text NOT NULL,
	`digest` text NOT NULL,
	`quarter` text NOT NULL,
	PRIMARY KEY(`project_id`, `digest`)
);
--> statement-breakpoint
CREATE TABLE `inside_words` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`touchpoint` text NOT NULL,
	`quarter` text NOT NULL,
	`words` text NOT NULL,
	`is_shown` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
