CREATE TABLE `analyses` (
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`parameters` text NOT NULL,
	`state` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`failure` text,
	`requested_at` integer NOT NULL,
	`read_at` integer NOT NULL,
	`holder` text,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`computed_at` integer,
	`result` text,
	PRIMARY KEY(`project_id`, `kind`, `parameters`)
);
--> statement-breakpoint
CREATE INDEX `analyses_by_state` ON `analyses` (`state`,`requested_at`);--> statement-breakpoint
CREATE TABLE `records` (
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `kind`, `id`)
);
