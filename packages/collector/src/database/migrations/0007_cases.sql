CREATE TABLE `case_events` (
	`project_id` text NOT NULL,
	`case_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	PRIMARY KEY(`project_id`, `case_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`response_id` text NOT NULL,
	`state` text NOT NULL,
	`assignee` text,
	`team_id` text,
	`touchpoint` text,
	`person_id` text,
	`score` integer,
	`opened_at` integer NOT NULL,
	`due_at` integer,
	`escalations` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `cases_by_state` ON `cases` (`project_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `cases_by_person` ON `cases` (`project_id`,`person_id`) WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `cases_by_response` ON `cases` (`project_id`,`response_id`);--> statement-breakpoint
CREATE TABLE `routings` (
	`project_id` text NOT NULL,
	`response_id` text NOT NULL,
	`decisions` text NOT NULL,
	`trials` text NOT NULL,
	`delivery_ids` text NOT NULL,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `response_id`)
);
--> statement-breakpoint
CREATE TABLE `routing_rules` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
