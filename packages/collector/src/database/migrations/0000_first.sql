CREATE TABLE `counts` (
	`project_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`touchpoint` text NOT NULL,
	`dimension` text NOT NULL,
	`value` text NOT NULL,
	`day` text NOT NULL,
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
	`shown` integer DEFAULT 0 NOT NULL,
	`started` integer DEFAULT 0 NOT NULL,
	`completed` integer DEFAULT 0 NOT NULL,
	`dismissed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`project_id`, `survey_id`, `question_id`, `touchpoint`, `dimension`, `value`, `day`)
);
--> statement-breakpoint
CREATE TABLE `keys` (
	`digest` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer
);
--> statement-breakpoint
CREATE INDEX `keys_by_kind` ON `keys` (`kind`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`definition` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_key_unique` ON `projects` (`key`);--> statement-breakpoint
CREATE TABLE `responses` (
	`row` integer PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`survey_id` text NOT NULL,
	`survey_version` integer NOT NULL,
	`touchpoint` text,
	`person_id` text,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`shown_at` integer NOT NULL,
	`day` text NOT NULL,
	`answers` text NOT NULL,
	`details` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_by_id` ON `responses` (`project_id`,`id`);--> statement-breakpoint
CREATE TABLE `survey_versions` (
	`project_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `survey_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `surveys` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`published_version` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `touchpoints` (
	`project_id` text NOT NULL,
	`key` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`project_id`, `key`)
);
