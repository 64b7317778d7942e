CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `accounts_by_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_by_provider` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `installation_secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`digest` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_digest_unique` ON `invitations` (`digest`);--> statement-breakpoint
CREATE INDEX `invitations_by_email` ON `invitations` (`email`);--> statement-breakpoint
CREATE TABLE `members` (
	`project_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `members_by_user` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`project_id` text NOT NULL,
	`person_id` text NOT NULL,
	`traits` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `person_id`)
);
--> statement-breakpoint
CREATE TABLE `person_aliases` (
	`project_id` text NOT NULL,
	`person_id` text NOT NULL,
	`into_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `person_aliases_by_into` ON `person_aliases` (`project_id`,`into_id`);--> statement-breakpoint
CREATE TABLE `response_notes` (
	`project_id` text NOT NULL,
	`response_id` text NOT NULL,
	`id` text NOT NULL,
	`text` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `response_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `response_tags` (
	`project_id` text NOT NULL,
	`response_id` text NOT NULL,
	`tag` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `response_id`, `tag`)
);
--> statement-breakpoint
CREATE INDEX `response_tags_by_tag` ON `response_tags` (`project_id`,`tag`,`response_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_digest_unique` ON `sessions` (`digest`);--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_by_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `journeys` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `survey_drafts` (
	`project_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`definition` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `survey_id`)
);
--> statement-breakpoint
DROP INDEX `responses_by_person`;--> statement-breakpoint
CREATE INDEX `responses_by_time` ON `responses` (`project_id`,`shown_at`);--> statement-breakpoint
CREATE INDEX `responses_by_person` ON `responses` (`project_id`,`person_id`,`shown_at`) WHERE person_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `actor_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `keys` ADD `made_by` text;