PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_counts` (
	`project_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`touchpoint` text NOT NULL,
	`dimension` text NOT NULL,
	`value` text NOT NULL,
	`day` text NOT NULL,
	`s0` integer DEFAULT 0 NOT NULL,
	`s1` integer DEFAULT 0 NOT NULL,
	`s2` integer DEFAULT 0 NOT NULL,
	`s3` integer DEFAULT 0 NOT NULL,
	`s4` integer DEFAULT 0 NOT NULL,
	`s5` integer DEFAULT 0 NOT NULL,
	`s6` integer DEFAULT 0 NOT NULL,
	`s7` integer DEFAULT 0 NOT NULL,
	`s8` integer DEFAULT 0 NOT NULL,
	`s9` integer DEFAULT 0 NOT NULL,
	`s10` integer DEFAULT 0 NOT NULL,
	`shown` integer DEFAULT 0 NOT NULL,
	`started` integer DEFAULT 0 NOT NULL,
	`completed` integer DEFAULT 0 NOT NULL,
	`dismissed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`project_id`, `dimension`, `value`, `survey_id`, `question_id`, `touchpoint`, `day`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_counts`("project_id", "survey_id", "question_id", "touchpoint", "dimension", "value", "day", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "shown", "started", "completed", "dismissed") SELECT "project_id", "survey_id", "question_id", "touchpoint", "dimension", "value", "day", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "shown", "started", "completed", "dismissed" FROM `counts`;--> statement-breakpoint
DROP TABLE `counts`;--> statement-breakpoint
ALTER TABLE `__new_counts` RENAME TO `counts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;