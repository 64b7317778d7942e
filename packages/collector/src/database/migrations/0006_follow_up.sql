CREATE TABLE `deliveries` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`subject` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`holder` text,
	`leased_until` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`due_at`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `deliveries_by_address` ON `deliveries` (`project_id`,`address`,`state`);--> statement-breakpoint
CREATE TABLE `delivery_attempts` (
	`project_id` text NOT NULL,
	`delivery_id` text NOT NULL,
	`number` integer NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL,
	`result` text NOT NULL,
	PRIMARY KEY(`project_id`, `delivery_id`, `number`)
);
--> statement-breakpoint
CREATE INDEX `delivery_attempts_by_address` ON `delivery_attempts` (`project_id`,`address`,`at`);--> statement-breakpoint
CREATE TABLE `endpoints` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`definition` text NOT NULL,
	`secrets` text NOT NULL,
	`paused` text,
	`resumed_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
