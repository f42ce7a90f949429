import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum_articles_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum_articles_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum_articles_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum_articles_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum__articles_v_version_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum__articles_v_version_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum__articles_v_version_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum__articles_v_version_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_videos_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum_videos_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum_videos_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum_videos_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum_videos_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum_videos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__videos_v_version_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum__videos_v_version_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum__videos_v_version_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum__videos_v_version_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum__videos_v_version_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum__videos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_comics_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum_comics_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum_comics_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum_comics_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum_comics_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum_comics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__comics_v_version_audience" AS ENUM('public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials');
  CREATE TYPE "public"."enum__comics_v_version_channels" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum__comics_v_version_purpose" AS ENUM('daily', 'policy', 'knowledge', 'opinion');
  CREATE TYPE "public"."enum__comics_v_version_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum__comics_v_version_origin_type" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum__comics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_ai_label" AS ENUM('none', 'assisted', 'generated', 'synthesized');
  CREATE TYPE "public"."enum_rounds_state" AS ENUM('screening', 'assigning', 'waiting', 'inReview', 'approved', 'released', 'changesRequested', 'refused', 'takenBack', 'ended');
  CREATE TYPE "public"."enum_assignments_state" AS ENUM('asked', 'accepted', 'decided', 'declined', 'conflict', 'expired', 'overdue', 'cancelled');
  CREATE TYPE "public"."enum_assignments_decision" AS ENUM('approve', 'requestChanges', 'refuse');
  CREATE TYPE "public"."enum_deliveries_action" AS ENUM('publish', 'correct', 'withdraw');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('planned', 'claimed', 'calling', 'awaitingPlatform', 'awaitingPerson', 'unknown', 'live', 'gone', 'rejected', 'failed', 'superseded');
  CREATE TYPE "public"."enum_pieces_kind" AS ENUM('articles', 'videos', 'comics');
  CREATE TYPE "public"."enum_pieces_stage" AS ENUM('draft', 'screening', 'assigning', 'waiting', 'inReview', 'approved', 'changesRequested', 'refused', 'released', 'withdrawn');
  CREATE TYPE "public"."enum_departments_level" AS ENUM('province', 'city', 'county', 'town');
  CREATE TYPE "public"."enum_departments_kind" AS ENUM('party', 'government', 'authority', 'other');
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'expert', 'office', 'auditor', 'admin');
  CREATE TYPE "public"."enum_channel_accounts_channel" AS ENUM('website', 'wechat', 'douyin', 'weibo');
  CREATE TYPE "public"."enum_channel_accounts_mode" AS ENUM('hosted', 'draft', 'confirm', 'handoff', 'api', 'share', 'manual');
  CREATE TYPE "public"."enum_quota_rules_kinds" AS ENUM('articles', 'videos', 'comics');
  CREATE TYPE "public"."enum_quota_rules_origins" AS ENUM('original', 'reprint', 'joint');
  CREATE TYPE "public"."enum_quota_rules_department_kinds" AS ENUM('party', 'government', 'authority', 'other');
  CREATE TABLE "articles_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_articles_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid
  );
  
  CREATE TABLE "articles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "articles_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_articles_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"cover_id" uuid,
  	"cover_alt" varchar,
  	"purpose" "enum_articles_purpose",
  	"ai_label" "enum_articles_ai_label" DEFAULT 'none',
  	"sponsored" boolean DEFAULT false,
  	"sponsor" varchar,
  	"origin_type" "enum_articles_origin_type" DEFAULT 'original',
  	"origin_source" varchar,
  	"origin_url" varchar,
  	"origin_permission" varchar,
  	"origin_joint_with" varchar,
  	"responsible_editor" varchar,
  	"signer_name" varchar,
  	"signer_post" varchar,
  	"confidentiality_check_checked_by" varchar,
  	"confidentiality_check_checked_at" varchar,
  	"declaration" boolean DEFAULT false,
  	"department_id" uuid,
  	"urgent" boolean DEFAULT false,
  	"slug" varchar,
  	"correction_note" varchar,
  	"piece_id" uuid,
  	"submitted" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__articles_v_version_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__articles_v_version_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_cover_id" uuid,
  	"version_cover_alt" varchar,
  	"version_purpose" "enum__articles_v_version_purpose",
  	"version_ai_label" "enum__articles_v_version_ai_label" DEFAULT 'none',
  	"version_sponsored" boolean DEFAULT false,
  	"version_sponsor" varchar,
  	"version_origin_type" "enum__articles_v_version_origin_type" DEFAULT 'original',
  	"version_origin_source" varchar,
  	"version_origin_url" varchar,
  	"version_origin_permission" varchar,
  	"version_origin_joint_with" varchar,
  	"version_responsible_editor" varchar,
  	"version_signer_name" varchar,
  	"version_signer_post" varchar,
  	"version_confidentiality_check_checked_by" varchar,
  	"version_confidentiality_check_checked_at" varchar,
  	"version_declaration" boolean DEFAULT false,
  	"version_department_id" uuid,
  	"version_urgent" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_correction_note" varchar,
  	"version_piece_id" uuid,
  	"version_submitted" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "videos_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_videos_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "videos_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid
  );
  
  CREATE TABLE "videos_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "videos_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_videos_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "videos" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"video_id" uuid,
  	"transcript" varchar,
  	"cover_id" uuid,
  	"cover_alt" varchar,
  	"purpose" "enum_videos_purpose",
  	"ai_label" "enum_videos_ai_label" DEFAULT 'none',
  	"sponsored" boolean DEFAULT false,
  	"sponsor" varchar,
  	"origin_type" "enum_videos_origin_type" DEFAULT 'original',
  	"origin_source" varchar,
  	"origin_url" varchar,
  	"origin_permission" varchar,
  	"origin_joint_with" varchar,
  	"responsible_editor" varchar,
  	"signer_name" varchar,
  	"signer_post" varchar,
  	"confidentiality_check_checked_by" varchar,
  	"confidentiality_check_checked_at" varchar,
  	"declaration" boolean DEFAULT false,
  	"department_id" uuid,
  	"urgent" boolean DEFAULT false,
  	"slug" varchar,
  	"correction_note" varchar,
  	"piece_id" uuid,
  	"submitted" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_videos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "videos_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "videos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "_videos_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__videos_v_version_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_videos_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__videos_v_version_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_videos_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_video_id" uuid,
  	"version_transcript" varchar,
  	"version_cover_id" uuid,
  	"version_cover_alt" varchar,
  	"version_purpose" "enum__videos_v_version_purpose",
  	"version_ai_label" "enum__videos_v_version_ai_label" DEFAULT 'none',
  	"version_sponsored" boolean DEFAULT false,
  	"version_sponsor" varchar,
  	"version_origin_type" "enum__videos_v_version_origin_type" DEFAULT 'original',
  	"version_origin_source" varchar,
  	"version_origin_url" varchar,
  	"version_origin_permission" varchar,
  	"version_origin_joint_with" varchar,
  	"version_responsible_editor" varchar,
  	"version_signer_name" varchar,
  	"version_signer_post" varchar,
  	"version_confidentiality_check_checked_by" varchar,
  	"version_confidentiality_check_checked_at" varchar,
  	"version_declaration" boolean DEFAULT false,
  	"version_department_id" uuid,
  	"version_urgent" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_correction_note" varchar,
  	"version_piece_id" uuid,
  	"version_submitted" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__videos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_videos_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_videos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "comics_pages_panels_dialogue" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "comics_pages_panels" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"alt" varchar,
  	"narration" varchar
  );
  
  CREATE TABLE "comics_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "comics_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_comics_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "comics_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid
  );
  
  CREATE TABLE "comics_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "comics_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_comics_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "comics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"cover_alt" varchar,
  	"purpose" "enum_comics_purpose",
  	"ai_label" "enum_comics_ai_label" DEFAULT 'none',
  	"sponsored" boolean DEFAULT false,
  	"sponsor" varchar,
  	"origin_type" "enum_comics_origin_type" DEFAULT 'original',
  	"origin_source" varchar,
  	"origin_url" varchar,
  	"origin_permission" varchar,
  	"origin_joint_with" varchar,
  	"responsible_editor" varchar,
  	"signer_name" varchar,
  	"signer_post" varchar,
  	"confidentiality_check_checked_by" varchar,
  	"confidentiality_check_checked_at" varchar,
  	"declaration" boolean DEFAULT false,
  	"department_id" uuid,
  	"urgent" boolean DEFAULT false,
  	"slug" varchar,
  	"correction_note" varchar,
  	"piece_id" uuid,
  	"submitted" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_comics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "comics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "comics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "_comics_v_version_pages_panels_dialogue" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"speaker" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_comics_v_version_pages_panels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"alt" varchar,
  	"narration" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_comics_v_version_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_comics_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__comics_v_version_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_comics_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit" varchar,
  	"account_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_comics_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_comics_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__comics_v_version_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_comics_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_cover_alt" varchar,
  	"version_purpose" "enum__comics_v_version_purpose",
  	"version_ai_label" "enum__comics_v_version_ai_label" DEFAULT 'none',
  	"version_sponsored" boolean DEFAULT false,
  	"version_sponsor" varchar,
  	"version_origin_type" "enum__comics_v_version_origin_type" DEFAULT 'original',
  	"version_origin_source" varchar,
  	"version_origin_url" varchar,
  	"version_origin_permission" varchar,
  	"version_origin_joint_with" varchar,
  	"version_responsible_editor" varchar,
  	"version_signer_name" varchar,
  	"version_signer_post" varchar,
  	"version_confidentiality_check_checked_by" varchar,
  	"version_confidentiality_check_checked_at" varchar,
  	"version_declaration" boolean DEFAULT false,
  	"version_department_id" uuid,
  	"version_urgent" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_correction_note" varchar,
  	"version_piece_id" uuid,
  	"version_submitted" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__comics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_comics_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_comics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"alt" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"ai_label" "enum_media_ai_label" DEFAULT 'none',
  	"is_map" boolean DEFAULT false,
  	"map_approval" varchar,
  	"department_id" uuid NOT NULL,
  	"sha256" varchar,
  	"duration" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wechat_cover_url" varchar,
  	"sizes_wechat_cover_width" numeric,
  	"sizes_wechat_cover_height" numeric,
  	"sizes_wechat_cover_mime_type" varchar,
  	"sizes_wechat_cover_filesize" numeric,
  	"sizes_wechat_cover_filename" varchar,
  	"sizes_douyin_cover_url" varchar,
  	"sizes_douyin_cover_width" numeric,
  	"sizes_douyin_cover_height" numeric,
  	"sizes_douyin_cover_mime_type" varchar,
  	"sizes_douyin_cover_filesize" numeric,
  	"sizes_douyin_cover_filename" varchar
  );
  
  CREATE TABLE "rounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"piece" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"doc_id" varchar NOT NULL,
  	"title" varchar,
  	"department" varchar,
  	"department_name" varchar,
  	"region" varchar,
  	"requester" varchar,
  	"requester_name" varchar,
  	"state" "enum_rounds_state" NOT NULL,
  	"state_since" timestamp(3) with time zone,
  	"open_key" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"snapshot" jsonb,
  	"settings" jsonb,
  	"contributors" jsonb,
  	"report" jsonb,
  	"risk" varchar,
  	"urgent" boolean,
  	"correction_note" varchar,
  	"approvals_needed" numeric,
  	"approvals_left" numeric,
  	"outcome_reason" varchar,
  	"waiting_why" varchar,
  	"base_release" varchar,
  	"closed_at" timestamp(3) with time zone,
  	"demo" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"round" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"open_key" varchar NOT NULL,
  	"title" varchar,
  	"department" varchar,
  	"department_name" varchar,
  	"region" varchar,
  	"field_names" varchar,
  	"characters" numeric,
  	"expert" varchar NOT NULL,
  	"expert_user" varchar NOT NULL,
  	"expert_name" varchar,
  	"same_system" boolean,
  	"why" varchar,
  	"state" "enum_assignments_state" NOT NULL,
  	"urgent" boolean,
  	"accept_by" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"decision" "enum_assignments_decision",
  	"digest" varchar,
  	"reason" varchar,
  	"claims" jsonb,
  	"private_note" varchar,
  	"demo" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"piece" varchar NOT NULL,
  	"round" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"department" varchar,
  	"department_name" varchar,
  	"region" varchar,
  	"origin_type" varchar,
  	"purpose" varchar,
  	"field_ids" varchar,
  	"field_names" varchar,
  	"year" numeric,
  	"sequence" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"released_at" timestamp(3) with time zone,
  	"first_released_at" timestamp(3) with time zone,
  	"correction_note" varchar,
  	"current" boolean,
  	"public_piece" jsonb,
  	"snapshot" jsonb,
  	"approvals" jsonb,
  	"text_fingerprint" varchar,
  	"near_duplicate_of" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_sequence" numeric,
  	"withdraw_kind" varchar,
  	"withdraw_reason" varchar,
  	"withdrawn_by" varchar,
  	"recorded_at" timestamp(3) with time zone,
  	"demo" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ledger_key" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"release" varchar NOT NULL,
  	"account" varchar NOT NULL,
  	"account_name" varchar,
  	"channel" varchar NOT NULL,
  	"title" varchar,
  	"department" varchar,
  	"department_name" varchar,
  	"region" varchar,
  	"action" "enum_deliveries_action" NOT NULL,
  	"state" "enum_deliveries_state" NOT NULL,
  	"step" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"attempt" numeric NOT NULL,
  	"mark" varchar NOT NULL,
  	"token" varchar NOT NULL,
  	"lease_until" timestamp(3) with time zone,
  	"called_at" timestamp(3) with time zone,
  	"absences" numeric,
  	"last_absence_at" timestamp(3) with time zone,
  	"receipt" jsonb,
  	"task" jsonb,
  	"post_id" varchar,
  	"link" varchar,
  	"public_at" timestamp(3) with time zone,
  	"verified_at" timestamp(3) with time zone,
  	"error" jsonb,
  	"demo" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pieces" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_pieces_kind" NOT NULL,
  	"doc_key" varchar NOT NULL,
  	"title" varchar,
  	"department" varchar,
  	"department_name" varchar,
  	"region" varchar,
  	"slug" varchar,
  	"slug_key" varchar NOT NULL,
  	"stage" "enum_pieces_stage" DEFAULT 'draft' NOT NULL,
  	"open_round" varchar NOT NULL,
  	"current_release" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"edit_seq" numeric NOT NULL,
  	"contributors" jsonb,
  	"media_ids" varchar,
  	"ever_released" boolean,
  	"public_state" varchar NOT NULL,
  	"public_changed_at" timestamp(3) with time zone,
  	"notice" jsonb,
  	"demo" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "departments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"full_name" varchar NOT NULL,
  	"credit_code" varchar,
  	"level" "enum_departments_level" NOT NULL,
  	"region_code" varchar NOT NULL,
  	"parent_id" uuid,
  	"kind" "enum_departments_kind" DEFAULT 'authority' NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"predecessor_id" uuid,
  	"column_website_opened" boolean DEFAULT false,
  	"column_website_url" varchar,
  	"column_website_since" timestamp(3) with time zone,
  	"column_wechat_opened" boolean DEFAULT false,
  	"column_wechat_url" varchar,
  	"column_wechat_since" timestamp(3) with time zone,
  	"column_douyin_opened" boolean DEFAULT false,
  	"column_douyin_url" varchar,
  	"column_douyin_since" timestamp(3) with time zone,
  	"column_weibo_opened" boolean DEFAULT false,
  	"column_weibo_url" varchar,
  	"column_weibo_since" timestamp(3) with time zone,
  	"demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" NOT NULL,
  	"department_id" uuid,
  	"region" varchar,
  	"active" boolean DEFAULT true NOT NULL,
  	"demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "experts_leave" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "experts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"user_id" uuid NOT NULL,
  	"title" varchar,
  	"employer" varchar,
  	"employer_department_id" uuid,
  	"conflict_note" varchar,
  	"monthly_capacity" numeric DEFAULT 8 NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "experts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"fields_id" uuid,
  	"departments_id" uuid
  );
  
  CREATE TABLE "fields" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "channel_accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"department_id" uuid NOT NULL,
  	"region" varchar,
  	"channel" "enum_channel_accounts_channel" NOT NULL,
  	"mode" "enum_channel_accounts_mode" NOT NULL,
  	"settings" jsonb,
  	"secrets" jsonb,
  	"active" boolean DEFAULT true,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quota_rules_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_quota_rules_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "quota_rules_origins" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_quota_rules_origins",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "quota_rules_department_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_quota_rules_department_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "quota_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"basis" varchar NOT NULL,
  	"valid_from" numeric NOT NULL,
  	"valid_to" numeric,
  	"target" numeric NOT NULL,
  	"recorded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quota_targets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"department_id" uuid NOT NULL,
  	"region" varchar,
  	"year" numeric NOT NULL,
  	"target" numeric NOT NULL,
  	"reason" varchar NOT NULL,
  	"basis" varchar NOT NULL,
  	"recorded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"actor_id" varchar,
  	"actor_name" varchar,
  	"actor_role" varchar,
  	"action" varchar,
  	"subject_type" varchar,
  	"subject_id" varchar,
  	"subject_title" varchar,
  	"digest" varchar,
  	"reason" varchar,
  	"data" varchar,
  	"demo" boolean,
  	"seq_key" varchar NOT NULL,
  	"seq" numeric,
  	"prev_hash" varchar,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"job" varchar NOT NULL,
  	"queue" varchar NOT NULL,
  	"row_id" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"attempt" numeric NOT NULL,
  	"not_before" timestamp(3) with time zone,
  	"enqueued_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "leases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"holder" varchar NOT NULL,
  	"until" timestamp(3) with time zone,
  	"note" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"videos_id" uuid,
  	"comics_id" uuid,
  	"media_id" uuid,
  	"rounds_id" uuid,
  	"assignments_id" uuid,
  	"releases_id" uuid,
  	"deliveries_id" uuid,
  	"pieces_id" uuid,
  	"departments_id" uuid,
  	"users_id" uuid,
  	"experts_id" uuid,
  	"fields_id" uuid,
  	"channel_accounts_id" uuid,
  	"quota_rules_id" uuid,
  	"quota_targets_id" uuid,
  	"audit_id" uuid,
  	"outbox_id" uuid,
  	"leases_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_audience" ADD CONSTRAINT "articles_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_sources" ADD CONSTRAINT "articles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_channels" ADD CONSTRAINT "articles_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_audience" ADD CONSTRAINT "_articles_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources" ADD CONSTRAINT "_articles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_channels" ADD CONSTRAINT "_articles_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_department_id_departments_id_fk" FOREIGN KEY ("version_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_piece_id_pieces_id_fk" FOREIGN KEY ("version_piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_audience" ADD CONSTRAINT "videos_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_authors" ADD CONSTRAINT "videos_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_authors" ADD CONSTRAINT "videos_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_sources" ADD CONSTRAINT "videos_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_channels" ADD CONSTRAINT "videos_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_video_id_media_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_texts" ADD CONSTRAINT "videos_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_audience" ADD CONSTRAINT "_videos_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_authors" ADD CONSTRAINT "_videos_v_version_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_version_authors" ADD CONSTRAINT "_videos_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_sources" ADD CONSTRAINT "_videos_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_channels" ADD CONSTRAINT "_videos_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_parent_id_videos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_video_id_media_id_fk" FOREIGN KEY ("version_video_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_department_id_departments_id_fk" FOREIGN KEY ("version_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_piece_id_pieces_id_fk" FOREIGN KEY ("version_piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_texts" ADD CONSTRAINT "_videos_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_pages_panels_dialogue" ADD CONSTRAINT "comics_pages_panels_dialogue_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comics_pages_panels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_pages_panels" ADD CONSTRAINT "comics_pages_panels_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comics_pages_panels" ADD CONSTRAINT "comics_pages_panels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comics_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_pages" ADD CONSTRAINT "comics_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_audience" ADD CONSTRAINT "comics_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_authors" ADD CONSTRAINT "comics_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comics_authors" ADD CONSTRAINT "comics_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_sources" ADD CONSTRAINT "comics_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_channels" ADD CONSTRAINT "comics_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics" ADD CONSTRAINT "comics_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comics" ADD CONSTRAINT "comics_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comics" ADD CONSTRAINT "comics_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comics_texts" ADD CONSTRAINT "comics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_rels" ADD CONSTRAINT "comics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comics_rels" ADD CONSTRAINT "comics_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_pages_panels_dialogue" ADD CONSTRAINT "_comics_v_version_pages_panels_dialogue_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_comics_v_version_pages_panels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_pages_panels" ADD CONSTRAINT "_comics_v_version_pages_panels_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v_version_pages_panels" ADD CONSTRAINT "_comics_v_version_pages_panels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_comics_v_version_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_pages" ADD CONSTRAINT "_comics_v_version_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_audience" ADD CONSTRAINT "_comics_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_authors" ADD CONSTRAINT "_comics_v_version_authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v_version_authors" ADD CONSTRAINT "_comics_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_sources" ADD CONSTRAINT "_comics_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_version_channels" ADD CONSTRAINT "_comics_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v" ADD CONSTRAINT "_comics_v_parent_id_comics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v" ADD CONSTRAINT "_comics_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v" ADD CONSTRAINT "_comics_v_version_department_id_departments_id_fk" FOREIGN KEY ("version_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v" ADD CONSTRAINT "_comics_v_version_piece_id_pieces_id_fk" FOREIGN KEY ("version_piece_id") REFERENCES "public"."pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comics_v_texts" ADD CONSTRAINT "_comics_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_rels" ADD CONSTRAINT "_comics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_comics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_comics_v_rels" ADD CONSTRAINT "_comics_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_predecessor_id_departments_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experts_leave" ADD CONSTRAINT "experts_leave_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts" ADD CONSTRAINT "experts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experts" ADD CONSTRAINT "experts_employer_department_id_departments_id_fk" FOREIGN KEY ("employer_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experts_rels" ADD CONSTRAINT "experts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts_rels" ADD CONSTRAINT "experts_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts_rels" ADD CONSTRAINT "experts_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quota_rules_kinds" ADD CONSTRAINT "quota_rules_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quota_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quota_rules_origins" ADD CONSTRAINT "quota_rules_origins_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quota_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quota_rules_department_kinds" ADD CONSTRAINT "quota_rules_department_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quota_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quota_targets" ADD CONSTRAINT "quota_targets_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comics_fk" FOREIGN KEY ("comics_id") REFERENCES "public"."comics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rounds_fk" FOREIGN KEY ("rounds_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliveries_fk" FOREIGN KEY ("deliveries_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pieces_fk" FOREIGN KEY ("pieces_id") REFERENCES "public"."pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_experts_fk" FOREIGN KEY ("experts_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_channel_accounts_fk" FOREIGN KEY ("channel_accounts_id") REFERENCES "public"."channel_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quota_rules_fk" FOREIGN KEY ("quota_rules_id") REFERENCES "public"."quota_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quota_targets_fk" FOREIGN KEY ("quota_targets_id") REFERENCES "public"."quota_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."audit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outbox_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leases_fk" FOREIGN KEY ("leases_id") REFERENCES "public"."leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_audience_order_idx" ON "articles_audience" USING btree ("order");
  CREATE INDEX "articles_audience_parent_idx" ON "articles_audience" USING btree ("parent_id");
  CREATE INDEX "articles_authors_order_idx" ON "articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "articles_authors" USING btree ("_parent_id");
  CREATE INDEX "articles_authors_account_idx" ON "articles_authors" USING btree ("account_id");
  CREATE INDEX "articles_sources_order_idx" ON "articles_sources" USING btree ("_order");
  CREATE INDEX "articles_sources_parent_id_idx" ON "articles_sources" USING btree ("_parent_id");
  CREATE INDEX "articles_channels_order_idx" ON "articles_channels" USING btree ("order");
  CREATE INDEX "articles_channels_parent_idx" ON "articles_channels" USING btree ("parent_id");
  CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
  CREATE INDEX "articles_department_idx" ON "articles" USING btree ("department_id");
  CREATE INDEX "articles_piece_idx" ON "articles" USING btree ("piece_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_fields_id_idx" ON "articles_rels" USING btree ("fields_id");
  CREATE INDEX "_articles_v_version_audience_order_idx" ON "_articles_v_version_audience" USING btree ("order");
  CREATE INDEX "_articles_v_version_audience_parent_idx" ON "_articles_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "_articles_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_authors_account_idx" ON "_articles_v_version_authors" USING btree ("account_id");
  CREATE INDEX "_articles_v_version_sources_order_idx" ON "_articles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_articles_v_version_sources_parent_id_idx" ON "_articles_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_channels_order_idx" ON "_articles_v_version_channels" USING btree ("order");
  CREATE INDEX "_articles_v_version_channels_parent_idx" ON "_articles_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_department_idx" ON "_articles_v" USING btree ("version_department_id");
  CREATE INDEX "_articles_v_version_version_piece_idx" ON "_articles_v" USING btree ("version_piece_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_fields_id_idx" ON "_articles_v_rels" USING btree ("fields_id");
  CREATE INDEX "videos_audience_order_idx" ON "videos_audience" USING btree ("order");
  CREATE INDEX "videos_audience_parent_idx" ON "videos_audience" USING btree ("parent_id");
  CREATE INDEX "videos_authors_order_idx" ON "videos_authors" USING btree ("_order");
  CREATE INDEX "videos_authors_parent_id_idx" ON "videos_authors" USING btree ("_parent_id");
  CREATE INDEX "videos_authors_account_idx" ON "videos_authors" USING btree ("account_id");
  CREATE INDEX "videos_sources_order_idx" ON "videos_sources" USING btree ("_order");
  CREATE INDEX "videos_sources_parent_id_idx" ON "videos_sources" USING btree ("_parent_id");
  CREATE INDEX "videos_channels_order_idx" ON "videos_channels" USING btree ("order");
  CREATE INDEX "videos_channels_parent_idx" ON "videos_channels" USING btree ("parent_id");
  CREATE INDEX "videos_video_idx" ON "videos" USING btree ("video_id");
  CREATE INDEX "videos_cover_idx" ON "videos" USING btree ("cover_id");
  CREATE INDEX "videos_department_idx" ON "videos" USING btree ("department_id");
  CREATE INDEX "videos_piece_idx" ON "videos" USING btree ("piece_id");
  CREATE INDEX "videos_updated_at_idx" ON "videos" USING btree ("updated_at");
  CREATE INDEX "videos_created_at_idx" ON "videos" USING btree ("created_at");
  CREATE INDEX "videos_deleted_at_idx" ON "videos" USING btree ("deleted_at");
  CREATE INDEX "videos__status_idx" ON "videos" USING btree ("_status");
  CREATE INDEX "videos_texts_order_parent" ON "videos_texts" USING btree ("order","parent_id");
  CREATE INDEX "videos_rels_order_idx" ON "videos_rels" USING btree ("order");
  CREATE INDEX "videos_rels_parent_idx" ON "videos_rels" USING btree ("parent_id");
  CREATE INDEX "videos_rels_path_idx" ON "videos_rels" USING btree ("path");
  CREATE INDEX "videos_rels_fields_id_idx" ON "videos_rels" USING btree ("fields_id");
  CREATE INDEX "_videos_v_version_audience_order_idx" ON "_videos_v_version_audience" USING btree ("order");
  CREATE INDEX "_videos_v_version_audience_parent_idx" ON "_videos_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_authors_order_idx" ON "_videos_v_version_authors" USING btree ("_order");
  CREATE INDEX "_videos_v_version_authors_parent_id_idx" ON "_videos_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_version_authors_account_idx" ON "_videos_v_version_authors" USING btree ("account_id");
  CREATE INDEX "_videos_v_version_sources_order_idx" ON "_videos_v_version_sources" USING btree ("_order");
  CREATE INDEX "_videos_v_version_sources_parent_id_idx" ON "_videos_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_version_channels_order_idx" ON "_videos_v_version_channels" USING btree ("order");
  CREATE INDEX "_videos_v_version_channels_parent_idx" ON "_videos_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_videos_v_parent_idx" ON "_videos_v" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_version_video_idx" ON "_videos_v" USING btree ("version_video_id");
  CREATE INDEX "_videos_v_version_version_cover_idx" ON "_videos_v" USING btree ("version_cover_id");
  CREATE INDEX "_videos_v_version_version_department_idx" ON "_videos_v" USING btree ("version_department_id");
  CREATE INDEX "_videos_v_version_version_piece_idx" ON "_videos_v" USING btree ("version_piece_id");
  CREATE INDEX "_videos_v_version_version_updated_at_idx" ON "_videos_v" USING btree ("version_updated_at");
  CREATE INDEX "_videos_v_version_version_created_at_idx" ON "_videos_v" USING btree ("version_created_at");
  CREATE INDEX "_videos_v_version_version_deleted_at_idx" ON "_videos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_videos_v_version_version__status_idx" ON "_videos_v" USING btree ("version__status");
  CREATE INDEX "_videos_v_created_at_idx" ON "_videos_v" USING btree ("created_at");
  CREATE INDEX "_videos_v_updated_at_idx" ON "_videos_v" USING btree ("updated_at");
  CREATE INDEX "_videos_v_latest_idx" ON "_videos_v" USING btree ("latest");
  CREATE INDEX "_videos_v_autosave_idx" ON "_videos_v" USING btree ("autosave");
  CREATE INDEX "_videos_v_texts_order_parent" ON "_videos_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_videos_v_rels_order_idx" ON "_videos_v_rels" USING btree ("order");
  CREATE INDEX "_videos_v_rels_parent_idx" ON "_videos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_videos_v_rels_path_idx" ON "_videos_v_rels" USING btree ("path");
  CREATE INDEX "_videos_v_rels_fields_id_idx" ON "_videos_v_rels" USING btree ("fields_id");
  CREATE INDEX "comics_pages_panels_dialogue_order_idx" ON "comics_pages_panels_dialogue" USING btree ("_order");
  CREATE INDEX "comics_pages_panels_dialogue_parent_id_idx" ON "comics_pages_panels_dialogue" USING btree ("_parent_id");
  CREATE INDEX "comics_pages_panels_order_idx" ON "comics_pages_panels" USING btree ("_order");
  CREATE INDEX "comics_pages_panels_parent_id_idx" ON "comics_pages_panels" USING btree ("_parent_id");
  CREATE INDEX "comics_pages_panels_image_idx" ON "comics_pages_panels" USING btree ("image_id");
  CREATE INDEX "comics_pages_order_idx" ON "comics_pages" USING btree ("_order");
  CREATE INDEX "comics_pages_parent_id_idx" ON "comics_pages" USING btree ("_parent_id");
  CREATE INDEX "comics_audience_order_idx" ON "comics_audience" USING btree ("order");
  CREATE INDEX "comics_audience_parent_idx" ON "comics_audience" USING btree ("parent_id");
  CREATE INDEX "comics_authors_order_idx" ON "comics_authors" USING btree ("_order");
  CREATE INDEX "comics_authors_parent_id_idx" ON "comics_authors" USING btree ("_parent_id");
  CREATE INDEX "comics_authors_account_idx" ON "comics_authors" USING btree ("account_id");
  CREATE INDEX "comics_sources_order_idx" ON "comics_sources" USING btree ("_order");
  CREATE INDEX "comics_sources_parent_id_idx" ON "comics_sources" USING btree ("_parent_id");
  CREATE INDEX "comics_channels_order_idx" ON "comics_channels" USING btree ("order");
  CREATE INDEX "comics_channels_parent_idx" ON "comics_channels" USING btree ("parent_id");
  CREATE INDEX "comics_cover_idx" ON "comics" USING btree ("cover_id");
  CREATE INDEX "comics_department_idx" ON "comics" USING btree ("department_id");
  CREATE INDEX "comics_piece_idx" ON "comics" USING btree ("piece_id");
  CREATE INDEX "comics_updated_at_idx" ON "comics" USING btree ("updated_at");
  CREATE INDEX "comics_created_at_idx" ON "comics" USING btree ("created_at");
  CREATE INDEX "comics_deleted_at_idx" ON "comics" USING btree ("deleted_at");
  CREATE INDEX "comics__status_idx" ON "comics" USING btree ("_status");
  CREATE INDEX "comics_texts_order_parent" ON "comics_texts" USING btree ("order","parent_id");
  CREATE INDEX "comics_rels_order_idx" ON "comics_rels" USING btree ("order");
  CREATE INDEX "comics_rels_parent_idx" ON "comics_rels" USING btree ("parent_id");
  CREATE INDEX "comics_rels_path_idx" ON "comics_rels" USING btree ("path");
  CREATE INDEX "comics_rels_fields_id_idx" ON "comics_rels" USING btree ("fields_id");
  CREATE INDEX "_comics_v_version_pages_panels_dialogue_order_idx" ON "_comics_v_version_pages_panels_dialogue" USING btree ("_order");
  CREATE INDEX "_comics_v_version_pages_panels_dialogue_parent_id_idx" ON "_comics_v_version_pages_panels_dialogue" USING btree ("_parent_id");
  CREATE INDEX "_comics_v_version_pages_panels_order_idx" ON "_comics_v_version_pages_panels" USING btree ("_order");
  CREATE INDEX "_comics_v_version_pages_panels_parent_id_idx" ON "_comics_v_version_pages_panels" USING btree ("_parent_id");
  CREATE INDEX "_comics_v_version_pages_panels_image_idx" ON "_comics_v_version_pages_panels" USING btree ("image_id");
  CREATE INDEX "_comics_v_version_pages_order_idx" ON "_comics_v_version_pages" USING btree ("_order");
  CREATE INDEX "_comics_v_version_pages_parent_id_idx" ON "_comics_v_version_pages" USING btree ("_parent_id");
  CREATE INDEX "_comics_v_version_audience_order_idx" ON "_comics_v_version_audience" USING btree ("order");
  CREATE INDEX "_comics_v_version_audience_parent_idx" ON "_comics_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_comics_v_version_authors_order_idx" ON "_comics_v_version_authors" USING btree ("_order");
  CREATE INDEX "_comics_v_version_authors_parent_id_idx" ON "_comics_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_comics_v_version_authors_account_idx" ON "_comics_v_version_authors" USING btree ("account_id");
  CREATE INDEX "_comics_v_version_sources_order_idx" ON "_comics_v_version_sources" USING btree ("_order");
  CREATE INDEX "_comics_v_version_sources_parent_id_idx" ON "_comics_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_comics_v_version_channels_order_idx" ON "_comics_v_version_channels" USING btree ("order");
  CREATE INDEX "_comics_v_version_channels_parent_idx" ON "_comics_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_comics_v_parent_idx" ON "_comics_v" USING btree ("parent_id");
  CREATE INDEX "_comics_v_version_version_cover_idx" ON "_comics_v" USING btree ("version_cover_id");
  CREATE INDEX "_comics_v_version_version_department_idx" ON "_comics_v" USING btree ("version_department_id");
  CREATE INDEX "_comics_v_version_version_piece_idx" ON "_comics_v" USING btree ("version_piece_id");
  CREATE INDEX "_comics_v_version_version_updated_at_idx" ON "_comics_v" USING btree ("version_updated_at");
  CREATE INDEX "_comics_v_version_version_created_at_idx" ON "_comics_v" USING btree ("version_created_at");
  CREATE INDEX "_comics_v_version_version_deleted_at_idx" ON "_comics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_comics_v_version_version__status_idx" ON "_comics_v" USING btree ("version__status");
  CREATE INDEX "_comics_v_created_at_idx" ON "_comics_v" USING btree ("created_at");
  CREATE INDEX "_comics_v_updated_at_idx" ON "_comics_v" USING btree ("updated_at");
  CREATE INDEX "_comics_v_latest_idx" ON "_comics_v" USING btree ("latest");
  CREATE INDEX "_comics_v_autosave_idx" ON "_comics_v" USING btree ("autosave");
  CREATE INDEX "_comics_v_texts_order_parent" ON "_comics_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_comics_v_rels_order_idx" ON "_comics_v_rels" USING btree ("order");
  CREATE INDEX "_comics_v_rels_parent_idx" ON "_comics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_comics_v_rels_path_idx" ON "_comics_v_rels" USING btree ("path");
  CREATE INDEX "_comics_v_rels_fields_id_idx" ON "_comics_v_rels" USING btree ("fields_id");
  CREATE INDEX "media_department_idx" ON "media" USING btree ("department_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wechat_cover_sizes_wechat_cover_filename_idx" ON "media" USING btree ("sizes_wechat_cover_filename");
  CREATE INDEX "media_sizes_douyin_cover_sizes_douyin_cover_filename_idx" ON "media" USING btree ("sizes_douyin_cover_filename");
  CREATE INDEX "rounds_piece_idx" ON "rounds" USING btree ("piece");
  CREATE INDEX "rounds_department_idx" ON "rounds" USING btree ("department");
  CREATE INDEX "rounds_region_idx" ON "rounds" USING btree ("region");
  CREATE INDEX "rounds_state_idx" ON "rounds" USING btree ("state");
  CREATE INDEX "rounds_state_since_idx" ON "rounds" USING btree ("state_since");
  CREATE UNIQUE INDEX "rounds_open_key_idx" ON "rounds" USING btree ("open_key");
  CREATE INDEX "rounds_digest_idx" ON "rounds" USING btree ("digest");
  CREATE INDEX "rounds_updated_at_idx" ON "rounds" USING btree ("updated_at");
  CREATE INDEX "rounds_created_at_idx" ON "rounds" USING btree ("created_at");
  CREATE INDEX "assignments_round_idx" ON "assignments" USING btree ("round");
  CREATE INDEX "assignments_piece_idx" ON "assignments" USING btree ("piece");
  CREATE UNIQUE INDEX "assignments_open_key_idx" ON "assignments" USING btree ("open_key");
  CREATE INDEX "assignments_department_idx" ON "assignments" USING btree ("department");
  CREATE INDEX "assignments_region_idx" ON "assignments" USING btree ("region");
  CREATE INDEX "assignments_expert_idx" ON "assignments" USING btree ("expert");
  CREATE INDEX "assignments_expert_user_idx" ON "assignments" USING btree ("expert_user");
  CREATE INDEX "assignments_state_idx" ON "assignments" USING btree ("state");
  CREATE INDEX "assignments_due_at_idx" ON "assignments" USING btree ("due_at");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE INDEX "releases_piece_idx" ON "releases" USING btree ("piece");
  CREATE UNIQUE INDEX "releases_round_idx" ON "releases" USING btree ("round");
  CREATE INDEX "releases_kind_idx" ON "releases" USING btree ("kind");
  CREATE INDEX "releases_department_idx" ON "releases" USING btree ("department");
  CREATE INDEX "releases_region_idx" ON "releases" USING btree ("region");
  CREATE INDEX "releases_year_idx" ON "releases" USING btree ("year");
  CREATE INDEX "releases_digest_idx" ON "releases" USING btree ("digest");
  CREATE INDEX "releases_released_at_idx" ON "releases" USING btree ("released_at");
  CREATE INDEX "releases_first_released_at_idx" ON "releases" USING btree ("first_released_at");
  CREATE INDEX "releases_current_idx" ON "releases" USING btree ("current");
  CREATE INDEX "releases_text_fingerprint_idx" ON "releases" USING btree ("text_fingerprint");
  CREATE INDEX "releases_withdrawn_at_idx" ON "releases" USING btree ("withdrawn_at");
  CREATE INDEX "releases_recorded_at_idx" ON "releases" USING btree ("recorded_at");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE UNIQUE INDEX "deliveries_ledger_key_idx" ON "deliveries" USING btree ("ledger_key");
  CREATE INDEX "deliveries_piece_idx" ON "deliveries" USING btree ("piece");
  CREATE INDEX "deliveries_release_idx" ON "deliveries" USING btree ("release");
  CREATE INDEX "deliveries_account_idx" ON "deliveries" USING btree ("account");
  CREATE INDEX "deliveries_channel_idx" ON "deliveries" USING btree ("channel");
  CREATE INDEX "deliveries_department_idx" ON "deliveries" USING btree ("department");
  CREATE INDEX "deliveries_region_idx" ON "deliveries" USING btree ("region");
  CREATE INDEX "deliveries_state_idx" ON "deliveries" USING btree ("state");
  CREATE UNIQUE INDEX "deliveries_mark_idx" ON "deliveries" USING btree ("mark");
  CREATE INDEX "deliveries_lease_until_idx" ON "deliveries" USING btree ("lease_until");
  CREATE INDEX "deliveries_public_at_idx" ON "deliveries" USING btree ("public_at");
  CREATE INDEX "deliveries_verified_at_idx" ON "deliveries" USING btree ("verified_at");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE INDEX "pieces_kind_idx" ON "pieces" USING btree ("kind");
  CREATE UNIQUE INDEX "pieces_doc_key_idx" ON "pieces" USING btree ("doc_key");
  CREATE INDEX "pieces_department_idx" ON "pieces" USING btree ("department");
  CREATE INDEX "pieces_region_idx" ON "pieces" USING btree ("region");
  CREATE UNIQUE INDEX "pieces_slug_key_idx" ON "pieces" USING btree ("slug_key");
  CREATE INDEX "pieces_stage_idx" ON "pieces" USING btree ("stage");
  CREATE INDEX "pieces_open_round_idx" ON "pieces" USING btree ("open_round");
  CREATE INDEX "pieces_public_changed_at_idx" ON "pieces" USING btree ("public_changed_at");
  CREATE INDEX "pieces_demo_idx" ON "pieces" USING btree ("demo");
  CREATE INDEX "pieces_updated_at_idx" ON "pieces" USING btree ("updated_at");
  CREATE INDEX "pieces_created_at_idx" ON "pieces" USING btree ("created_at");
  CREATE UNIQUE INDEX "departments_credit_code_idx" ON "departments" USING btree ("credit_code");
  CREATE INDEX "departments_region_code_idx" ON "departments" USING btree ("region_code");
  CREATE INDEX "departments_parent_idx" ON "departments" USING btree ("parent_id");
  CREATE INDEX "departments_predecessor_idx" ON "departments" USING btree ("predecessor_id");
  CREATE INDEX "departments_updated_at_idx" ON "departments" USING btree ("updated_at");
  CREATE INDEX "departments_created_at_idx" ON "departments" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_department_idx" ON "users" USING btree ("department_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "experts_leave_order_idx" ON "experts_leave" USING btree ("_order");
  CREATE INDEX "experts_leave_parent_id_idx" ON "experts_leave" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "experts_user_idx" ON "experts" USING btree ("user_id");
  CREATE INDEX "experts_employer_department_idx" ON "experts" USING btree ("employer_department_id");
  CREATE INDEX "experts_updated_at_idx" ON "experts" USING btree ("updated_at");
  CREATE INDEX "experts_created_at_idx" ON "experts" USING btree ("created_at");
  CREATE INDEX "experts_rels_order_idx" ON "experts_rels" USING btree ("order");
  CREATE INDEX "experts_rels_parent_idx" ON "experts_rels" USING btree ("parent_id");
  CREATE INDEX "experts_rels_path_idx" ON "experts_rels" USING btree ("path");
  CREATE INDEX "experts_rels_fields_id_idx" ON "experts_rels" USING btree ("fields_id");
  CREATE INDEX "experts_rels_departments_id_idx" ON "experts_rels" USING btree ("departments_id");
  CREATE UNIQUE INDEX "fields_name_idx" ON "fields" USING btree ("name");
  CREATE UNIQUE INDEX "fields_key_idx" ON "fields" USING btree ("key");
  CREATE INDEX "fields_updated_at_idx" ON "fields" USING btree ("updated_at");
  CREATE INDEX "fields_created_at_idx" ON "fields" USING btree ("created_at");
  CREATE INDEX "channel_accounts_department_idx" ON "channel_accounts" USING btree ("department_id");
  CREATE INDEX "channel_accounts_region_idx" ON "channel_accounts" USING btree ("region");
  CREATE INDEX "channel_accounts_channel_idx" ON "channel_accounts" USING btree ("channel");
  CREATE INDEX "channel_accounts_updated_at_idx" ON "channel_accounts" USING btree ("updated_at");
  CREATE INDEX "channel_accounts_created_at_idx" ON "channel_accounts" USING btree ("created_at");
  CREATE INDEX "quota_rules_kinds_order_idx" ON "quota_rules_kinds" USING btree ("order");
  CREATE INDEX "quota_rules_kinds_parent_idx" ON "quota_rules_kinds" USING btree ("parent_id");
  CREATE INDEX "quota_rules_origins_order_idx" ON "quota_rules_origins" USING btree ("order");
  CREATE INDEX "quota_rules_origins_parent_idx" ON "quota_rules_origins" USING btree ("parent_id");
  CREATE INDEX "quota_rules_department_kinds_order_idx" ON "quota_rules_department_kinds" USING btree ("order");
  CREATE INDEX "quota_rules_department_kinds_parent_idx" ON "quota_rules_department_kinds" USING btree ("parent_id");
  CREATE INDEX "quota_rules_recorded_at_idx" ON "quota_rules" USING btree ("recorded_at");
  CREATE INDEX "quota_rules_updated_at_idx" ON "quota_rules" USING btree ("updated_at");
  CREATE INDEX "quota_rules_created_at_idx" ON "quota_rules" USING btree ("created_at");
  CREATE INDEX "quota_targets_department_idx" ON "quota_targets" USING btree ("department_id");
  CREATE INDEX "quota_targets_region_idx" ON "quota_targets" USING btree ("region");
  CREATE INDEX "quota_targets_year_idx" ON "quota_targets" USING btree ("year");
  CREATE INDEX "quota_targets_recorded_at_idx" ON "quota_targets" USING btree ("recorded_at");
  CREATE INDEX "quota_targets_updated_at_idx" ON "quota_targets" USING btree ("updated_at");
  CREATE INDEX "quota_targets_created_at_idx" ON "quota_targets" USING btree ("created_at");
  CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at");
  CREATE INDEX "audit_action_idx" ON "audit" USING btree ("action");
  CREATE INDEX "audit_subject_id_idx" ON "audit" USING btree ("subject_id");
  CREATE UNIQUE INDEX "audit_seq_key_idx" ON "audit" USING btree ("seq_key");
  CREATE INDEX "audit_seq_idx" ON "audit" USING btree ("seq");
  CREATE INDEX "audit_updated_at_idx" ON "audit" USING btree ("updated_at");
  CREATE INDEX "audit_created_at_idx" ON "audit" USING btree ("created_at");
  CREATE INDEX "outbox_row_id_idx" ON "outbox" USING btree ("row_id");
  CREATE INDEX "outbox_state_idx" ON "outbox" USING btree ("state");
  CREATE INDEX "outbox_not_before_idx" ON "outbox" USING btree ("not_before");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE UNIQUE INDEX "leases_name_idx" ON "leases" USING btree ("name");
  CREATE INDEX "leases_updated_at_idx" ON "leases" USING btree ("updated_at");
  CREATE INDEX "leases_created_at_idx" ON "leases" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_videos_id_idx" ON "payload_locked_documents_rels" USING btree ("videos_id");
  CREATE INDEX "payload_locked_documents_rels_comics_id_idx" ON "payload_locked_documents_rels" USING btree ("comics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("rounds_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("releases_id");
  CREATE INDEX "payload_locked_documents_rels_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_pieces_id_idx" ON "payload_locked_documents_rels" USING btree ("pieces_id");
  CREATE INDEX "payload_locked_documents_rels_departments_id_idx" ON "payload_locked_documents_rels" USING btree ("departments_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_experts_id_idx" ON "payload_locked_documents_rels" USING btree ("experts_id");
  CREATE INDEX "payload_locked_documents_rels_fields_id_idx" ON "payload_locked_documents_rels" USING btree ("fields_id");
  CREATE INDEX "payload_locked_documents_rels_channel_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("channel_accounts_id");
  CREATE INDEX "payload_locked_documents_rels_quota_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("quota_rules_id");
  CREATE INDEX "payload_locked_documents_rels_quota_targets_id_idx" ON "payload_locked_documents_rels" USING btree ("quota_targets_id");
  CREATE INDEX "payload_locked_documents_rels_audit_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_id");
  CREATE INDEX "payload_locked_documents_rels_outbox_id_idx" ON "payload_locked_documents_rels" USING btree ("outbox_id");
  CREATE INDEX "payload_locked_documents_rels_leases_id_idx" ON "payload_locked_documents_rels" USING btree ("leases_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_audience" CASCADE;
  DROP TABLE "articles_authors" CASCADE;
  DROP TABLE "articles_sources" CASCADE;
  DROP TABLE "articles_channels" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_audience" CASCADE;
  DROP TABLE "_articles_v_version_authors" CASCADE;
  DROP TABLE "_articles_v_version_sources" CASCADE;
  DROP TABLE "_articles_v_version_channels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "videos_audience" CASCADE;
  DROP TABLE "videos_authors" CASCADE;
  DROP TABLE "videos_sources" CASCADE;
  DROP TABLE "videos_channels" CASCADE;
  DROP TABLE "videos" CASCADE;
  DROP TABLE "videos_texts" CASCADE;
  DROP TABLE "videos_rels" CASCADE;
  DROP TABLE "_videos_v_version_audience" CASCADE;
  DROP TABLE "_videos_v_version_authors" CASCADE;
  DROP TABLE "_videos_v_version_sources" CASCADE;
  DROP TABLE "_videos_v_version_channels" CASCADE;
  DROP TABLE "_videos_v" CASCADE;
  DROP TABLE "_videos_v_texts" CASCADE;
  DROP TABLE "_videos_v_rels" CASCADE;
  DROP TABLE "comics_pages_panels_dialogue" CASCADE;
  DROP TABLE "comics_pages_panels" CASCADE;
  DROP TABLE "comics_pages" CASCADE;
  DROP TABLE "comics_audience" CASCADE;
  DROP TABLE "comics_authors" CASCADE;
  DROP TABLE "comics_sources" CASCADE;
  DROP TABLE "comics_channels" CASCADE;
  DROP TABLE "comics" CASCADE;
  DROP TABLE "comics_texts" CASCADE;
  DROP TABLE "comics_rels" CASCADE;
  DROP TABLE "_comics_v_version_pages_panels_dialogue" CASCADE;
  DROP TABLE "_comics_v_version_pages_panels" CASCADE;
  DROP TABLE "_comics_v_version_pages" CASCADE;
  DROP TABLE "_comics_v_version_audience" CASCADE;
  DROP TABLE "_comics_v_version_authors" CASCADE;
  DROP TABLE "_comics_v_version_sources" CASCADE;
  DROP TABLE "_comics_v_version_channels" CASCADE;
  DROP TABLE "_comics_v" CASCADE;
  DROP TABLE "_comics_v_texts" CASCADE;
  DROP TABLE "_comics_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "rounds" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "pieces" CASCADE;
  DROP TABLE "departments" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "experts_leave" CASCADE;
  DROP TABLE "experts" CASCADE;
  DROP TABLE "experts_rels" CASCADE;
  DROP TABLE "fields" CASCADE;
  DROP TABLE "channel_accounts" CASCADE;
  DROP TABLE "quota_rules_kinds" CASCADE;
  DROP TABLE "quota_rules_origins" CASCADE;
  DROP TABLE "quota_rules_department_kinds" CASCADE;
  DROP TABLE "quota_rules" CASCADE;
  DROP TABLE "quota_targets" CASCADE;
  DROP TABLE "audit" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "leases" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_articles_audience";
  DROP TYPE "public"."enum_articles_channels";
  DROP TYPE "public"."enum_articles_purpose";
  DROP TYPE "public"."enum_articles_ai_label";
  DROP TYPE "public"."enum_articles_origin_type";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_audience";
  DROP TYPE "public"."enum__articles_v_version_channels";
  DROP TYPE "public"."enum__articles_v_version_purpose";
  DROP TYPE "public"."enum__articles_v_version_ai_label";
  DROP TYPE "public"."enum__articles_v_version_origin_type";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_videos_audience";
  DROP TYPE "public"."enum_videos_channels";
  DROP TYPE "public"."enum_videos_purpose";
  DROP TYPE "public"."enum_videos_ai_label";
  DROP TYPE "public"."enum_videos_origin_type";
  DROP TYPE "public"."enum_videos_status";
  DROP TYPE "public"."enum__videos_v_version_audience";
  DROP TYPE "public"."enum__videos_v_version_channels";
  DROP TYPE "public"."enum__videos_v_version_purpose";
  DROP TYPE "public"."enum__videos_v_version_ai_label";
  DROP TYPE "public"."enum__videos_v_version_origin_type";
  DROP TYPE "public"."enum__videos_v_version_status";
  DROP TYPE "public"."enum_comics_audience";
  DROP TYPE "public"."enum_comics_channels";
  DROP TYPE "public"."enum_comics_purpose";
  DROP TYPE "public"."enum_comics_ai_label";
  DROP TYPE "public"."enum_comics_origin_type";
  DROP TYPE "public"."enum_comics_status";
  DROP TYPE "public"."enum__comics_v_version_audience";
  DROP TYPE "public"."enum__comics_v_version_channels";
  DROP TYPE "public"."enum__comics_v_version_purpose";
  DROP TYPE "public"."enum__comics_v_version_ai_label";
  DROP TYPE "public"."enum__comics_v_version_origin_type";
  DROP TYPE "public"."enum__comics_v_version_status";
  DROP TYPE "public"."enum_media_ai_label";
  DROP TYPE "public"."enum_rounds_state";
  DROP TYPE "public"."enum_assignments_state";
  DROP TYPE "public"."enum_assignments_decision";
  DROP TYPE "public"."enum_deliveries_action";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_pieces_kind";
  DROP TYPE "public"."enum_pieces_stage";
  DROP TYPE "public"."enum_departments_level";
  DROP TYPE "public"."enum_departments_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_channel_accounts_channel";
  DROP TYPE "public"."enum_channel_accounts_mode";
  DROP TYPE "public"."enum_quota_rules_kinds";
  DROP TYPE "public"."enum_quota_rules_origins";
  DROP TYPE "public"."enum_quota_rules_department_kinds";`)
}
