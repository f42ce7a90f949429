import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_fields_rumour_fields" AS ENUM('food', 'nutrition', 'infectious', 'vaccines', 'medicines', 'cancer', 'traditional', 'dailyhealth', 'children', 'elderly', 'weather', 'earthquake', 'astronomy', 'physics', 'chemistry', 'biology', 'agriculture', 'internet', 'safety');
  CREATE TABLE "fields_rumour_fields" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_fields_rumour_fields",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "fields_rumour_fields" ADD CONSTRAINT "fields_rumour_fields_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "fields_rumour_fields_order_idx" ON "fields_rumour_fields" USING btree ("order");
  CREATE INDEX "fields_rumour_fields_parent_idx" ON "fields_rumour_fields" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "fields_rumour_fields" CASCADE;
  DROP TYPE "public"."enum_fields_rumour_fields";`)
}
