CREATE TABLE `inbound_addresses` (
	`project_id` text NOT NULL,
	`hook_id` text NOT NULL,
	`address` text NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `hook_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_addresses_by_address` ON `inbound_addresses` (`address`);--> statement-breakpoint
CREATE TABLE `inbound_deliveries` (
	`project_id` text NOT NULL,
	`hook_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`project_id`, `hook_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `measurements` (
	`project_id` text NOT NULL,
	`measure` text NOT NULL,
	`touchpoint` text NOT NULL,
	`day` text NOT NULL,
	`observation_id` text NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`project_id`, `measure`, `touchpoint`, `day`, `observation_id`)
);
--> statement-breakpoint
CREATE INDEX `measurements_by_observation` ON `measurements` (`project_id`,`observation_id`);--> statement-breakpoint
CREATE TABLE `observations` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`person_id` text,
	`touchpoint` text,
	`method` text,
	`text` text,
	`score` text,
	`measures` text,
	`properties` text,
	`url` text,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `observations_by_time` ON `observations` (`project_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_person` ON `observations` (`project_id`,`person_id`,`at`) WHERE person_id IS NOT NULL;