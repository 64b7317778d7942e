ALTER TABLE "cases" ADD COLUMN "routed_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "told_at" bigint;--> statement-breakpoint
UPDATE "cases" SET "routed_at" = "first"."at" FROM (
	SELECT "d"."project_id", ("d"."subject"::jsonb ->> 'caseId') AS "case_id", min("a"."at") AS "at"
	FROM "deliveries" AS "d" JOIN "delivery_attempts" AS "a"
	ON "a"."project_id" = "d"."project_id" AND "a"."delivery_id" = "d"."id" AND "a"."number" = "d"."attempts"
	WHERE "d"."state" = 'delivered' AND ("d"."subject"::jsonb ->> 'kind') = 'case' AND ("d"."subject"::jsonb ->> 'event') = 'opened'
	GROUP BY "d"."project_id", ("d"."subject"::jsonb ->> 'caseId')
) AS "first" WHERE "cases"."project_id" = "first"."project_id" AND "cases"."id" = "first"."case_id";--> statement-breakpoint
UPDATE "cases" SET "told_at" = "first"."at" FROM (
	SELECT "d"."project_id", ("d"."subject"::jsonb ->> 'caseId') AS "case_id", min("a"."at") AS "at"
	FROM "deliveries" AS "d" JOIN "delivery_attempts" AS "a"
	ON "a"."project_id" = "d"."project_id" AND "a"."delivery_id" = "d"."id" AND "a"."number" = "d"."attempts"
	WHERE "d"."state" = 'delivered' AND ("d"."subject"::jsonb ->> 'kind') = 'case' AND ("d"."subject"::jsonb ->> 'event') = 'verified'
	GROUP BY "d"."project_id", ("d"."subject"::jsonb ->> 'caseId')
) AS "first" WHERE "cases"."project_id" = "first"."project_id" AND "cases"."id" = "first"."case_id";