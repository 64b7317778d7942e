CREATE TABLE `duties` (
	`name` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`holder` text,
	`leased_until` integer DEFAULT 0 NOT NULL
);
