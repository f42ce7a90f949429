import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rumours_field" AS ENUM('food', 'nutrition', 'infectious', 'vaccines', 'medicines', 'cancer', 'traditional', 'dailyhealth', 'children', 'elderly', 'weather', 'earthquake', 'astronomy', 'physics', 'chemistry', 'biology', 'agriculture', 'internet', 'safety');
  CREATE TYPE "public"."enum_rumours_severity" AS ENUM('low', 'medium', 'high', 'blocker');
  CREATE TYPE "public"."enum_rumours_pattern" AS ENUM('false-cause', 'dose', 'stereotype', 'out-of-context', 'sales', 'exaggeration', 'concept-swap', 'conjecture', 'habit');
  CREATE TYPE "public"."enum_rumours_status" AS ENUM('draft', 'active', 'retired');
  CREATE TABLE "rumours" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"claim" varchar NOT NULL,
  	"variants" varchar,
  	"expression" varchar,
  	"counter_fact" varchar NOT NULL,
  	"truth" varchar,
  	"field" "enum_rumours_field" NOT NULL,
  	"severity" "enum_rumours_severity" DEFAULT 'medium' NOT NULL,
  	"pattern" "enum_rumours_pattern",
  	"sources" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"status" "enum_rumours_status" DEFAULT 'active' NOT NULL,
  	"from_round" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "verdicts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"open_key" varchar NOT NULL,
  	"round" varchar NOT NULL,
  	"piece" varchar,
  	"department" varchar,
  	"region" varchar,
  	"claim_id" varchar NOT NULL,
  	"claim" varchar,
  	"field" varchar,
  	"rules" jsonb,
  	"engine" varchar,
  	"model" varchar,
  	"stance" varchar,
  	"engine_verdict" varchar,
  	"engine_risk" varchar,
  	"confidence" numeric,
  	"expert" varchar,
  	"expert_name" varchar,
  	"expert_verdict" varchar,
  	"note" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"rumour" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "model_days" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"claimed" numeric,
  	"calls" numeric,
  	"tokens_in" numeric,
  	"tokens_out" numeric,
  	"cost" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "model_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "departments" ADD COLUMN "model_consent" boolean DEFAULT false;
  ALTER TABLE "departments" ADD COLUMN "model_consent_basis" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rumours_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "verdicts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "model_days_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "model_answers_id" uuid;
  CREATE UNIQUE INDEX "rumours_code_idx" ON "rumours" USING btree ("code");
  CREATE INDEX "rumours_status_idx" ON "rumours" USING btree ("status");
  CREATE INDEX "rumours_updated_at_idx" ON "rumours" USING btree ("updated_at");
  CREATE INDEX "rumours_created_at_idx" ON "rumours" USING btree ("created_at");
  CREATE UNIQUE INDEX "verdicts_open_key_idx" ON "verdicts" USING btree ("open_key");
  CREATE INDEX "verdicts_round_idx" ON "verdicts" USING btree ("round");
  CREATE INDEX "verdicts_piece_idx" ON "verdicts" USING btree ("piece");
  CREATE INDEX "verdicts_department_idx" ON "verdicts" USING btree ("department");
  CREATE INDEX "verdicts_region_idx" ON "verdicts" USING btree ("region");
  CREATE INDEX "verdicts_claim_id_idx" ON "verdicts" USING btree ("claim_id");
  CREATE INDEX "verdicts_expert_verdict_idx" ON "verdicts" USING btree ("expert_verdict");
  CREATE INDEX "verdicts_decided_at_idx" ON "verdicts" USING btree ("decided_at");
  CREATE INDEX "verdicts_updated_at_idx" ON "verdicts" USING btree ("updated_at");
  CREATE INDEX "verdicts_created_at_idx" ON "verdicts" USING btree ("created_at");
  CREATE UNIQUE INDEX "model_days_day_idx" ON "model_days" USING btree ("day");
  CREATE INDEX "model_days_updated_at_idx" ON "model_days" USING btree ("updated_at");
  CREATE INDEX "model_days_created_at_idx" ON "model_days" USING btree ("created_at");
  CREATE UNIQUE INDEX "model_answers_key_idx" ON "model_answers" USING btree ("key");
  CREATE INDEX "model_answers_updated_at_idx" ON "model_answers" USING btree ("updated_at");
  CREATE INDEX "model_answers_created_at_idx" ON "model_answers" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rumours_fk" FOREIGN KEY ("rumours_id") REFERENCES "public"."rumours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verdicts_fk" FOREIGN KEY ("verdicts_id") REFERENCES "public"."verdicts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_model_days_fk" FOREIGN KEY ("model_days_id") REFERENCES "public"."model_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_model_answers_fk" FOREIGN KEY ("model_answers_id") REFERENCES "public"."model_answers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_rumours_id_idx" ON "payload_locked_documents_rels" USING btree ("rumours_id");
  CREATE INDEX "payload_locked_documents_rels_verdicts_id_idx" ON "payload_locked_documents_rels" USING btree ("verdicts_id");
  CREATE INDEX "payload_locked_documents_rels_model_days_id_idx" ON "payload_locked_documents_rels" USING btree ("model_days_id");
  CREATE INDEX "payload_locked_documents_rels_model_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("model_answers_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rumours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "verdicts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "model_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "model_answers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rumours" CASCADE;
  DROP TABLE "verdicts" CASCADE;
  DROP TABLE "model_days" CASCADE;
  DROP TABLE "model_answers" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_rumours_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_verdicts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_model_days_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_model_answers_fk";
  
  DROP INDEX "payload_locked_documents_rels_rumours_id_idx";
  DROP INDEX "payload_locked_documents_rels_verdicts_id_idx";
  DROP INDEX "payload_locked_documents_rels_model_days_id_idx";
  DROP INDEX "payload_locked_documents_rels_model_answers_id_idx";
  ALTER TABLE "departments" DROP COLUMN "model_consent";
  ALTER TABLE "departments" DROP COLUMN "model_consent_basis";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rumours_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "verdicts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "model_days_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "model_answers_id";
  DROP TYPE "public"."enum_rumours_field";
  DROP TYPE "public"."enum_rumours_severity";
  DROP TYPE "public"."enum_rumours_pattern";
  DROP TYPE "public"."enum_rumours_status";`)
}
