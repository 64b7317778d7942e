CREATE TABLE `identity_secrets` (
	`project_id` text NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `secret`)
);
--> statement-breakpoint
CREATE INDEX `responses_by_person` ON `responses` (`project_id`,`person_id`) WHERE person_id IS NOT NULL;