ALTER TABLE `cases` ADD `routed_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `told_at` integer;--> statement-breakpoint
UPDATE `cases` SET `routed_at` = "first"."at" FROM (
	SELECT "d"."project_id", json_extract("d"."subject", '$.caseId') AS "case_id", min("a"."at") AS "at"
	FROM `deliveries` AS "d" JOIN `delivery_attempts` AS "a"
	ON "a"."project_id" = "d"."project_id" AND "a"."delivery_id" = "d"."id" AND "a"."number" = "d"."attempts"
	WHERE "d"."state" = 'delivered' AND json_extract("d"."subject", '$.kind') = 'case' AND json_extract("d"."subject", '$.event') = 'opened'
	GROUP BY "d"."project_id", json_extract("d"."subject", '$.caseId')
) AS "first" WHERE `cases`.`project_id` = "first"."project_id" AND `cases`.`id` = "first"."case_id";--> statement-breakpoint
UPDATE `cases` SET `told_at` = "first"."at" FROM (
	SELECT "d"."project_id", json_extract("d"."subject", '$.caseId') AS "case_id", min("a"."at") AS "at"
	FROM `deliveries` AS "d" JOIN `delivery_attempts` AS "a"
	ON "a"."project_id" = "d"."project_id" AND "a"."delivery_id" = "d"."id" AND "a"."number" = "d"."attempts"
	WHERE "d"."state" = 'delivered' AND json_extract("d"."subject", '$.kind') = 'case' AND json_extract("d"."subject", '$.event') = 'verified'
	GROUP BY "d"."project_id", json_extract("d"."subject", '$.caseId')
) AS "first" WHERE `cases`.`project_id` = "first"."project_id" AND `cases`.`id` = "first"."case_id";