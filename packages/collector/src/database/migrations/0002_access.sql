CREATE TABLE `audit` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
ALTER TABLE `keys` ADD `id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `keys` ADD `name` text DEFAULT 'Admin key' NOT NULL;--> statement-breakpoint
ALTER TABLE `keys` ADD `project_id` text DEFAULT '*' NOT NULL;--> statement-breakpoint
ALTER TABLE `keys` ADD `scopes` text;--> statement-breakpoint
ALTER TABLE `keys` ADD `made_with` text;--> statement-breakpoint
CREATE INDEX `keys_by_id` ON `keys` (`id`);--> statement-breakpoint
ALTER TABLE `responses` ADD `flags` text;--> statement-breakpoint
UPDATE `keys` SET `id` = substr(`digest`, 1, 22);
