CREATE TABLE `troubles` (
	`project_id` text NOT NULL,
	`response_id` text NOT NULL,
	`noted_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `response_id`)
);
--> statement-breakpoint
CREATE INDEX `troubles_by_time` ON `troubles` (`project_id`,`noted_at`);