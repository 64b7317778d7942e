CREATE TABLE `carried_items` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`case_id` text,
	`item` text NOT NULL,
	`carried_at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `huddles` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`held_at` integer NOT NULL,
	`minutes` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `huddles_by_team` ON `huddles` (`project_id`,`team_id`,`held_at`);--> statement-breakpoint
CREATE TABLE `readers` (
	`email` text PRIMARY KEY NOT NULL,
	`preferences` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `points` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `contacted_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `resolved_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `verified_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `root_cause` text;--> statement-breakpoint
CREATE INDEX `cases_by_points` ON `cases` (`project_id`,`state`,`points`);--> statement-breakpoint
CREATE INDEX `cases_by_touchpoint` ON `cases` (`project_id`,`touchpoint`,`opened_at`);