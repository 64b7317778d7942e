DROP INDEX `responses_by_person`;--> statement-breakpoint
CREATE INDEX `responses_by_person` ON `responses` (`project_id`,"row" >> 14,`person_id`) WHERE person_id IS NOT NULL;