-- H2 2.4.240; 
SET WRITE_DELAY 0;             
;              
CREATE USER IF NOT EXISTS "HAIDANG" SALT '9eaa6282a8221cf8' HASH '2eced4189b9c9f6dfd1e670ca1301d02d6ecefdd806508a9c2a656b52c1f9bbb' ADMIN;     
CREATE SEQUENCE "PUBLIC"."ACCOUNT_SEQ" START WITH 1 RESTART WITH 101 INCREMENT BY 50;          
CREATE SEQUENCE "PUBLIC"."AREA_SEQ" START WITH 1 RESTART WITH 201 INCREMENT BY 50;             
CREATE SEQUENCE "PUBLIC"."MATERIAL_SEQ" START WITH 1 RESTART WITH 101 INCREMENT BY 50;         
CREATE SEQUENCE "PUBLIC"."ORGANIZATION_SEQ" START WITH 1 RESTART WITH 201 INCREMENT BY 50;     
CREATE SEQUENCE "PUBLIC"."REVIEW_CASE_SEQ" START WITH 1 RESTART WITH 101 INCREMENT BY 50;      
CREATE SEQUENCE "PUBLIC"."REVISION_SEQ" START WITH 1 RESTART WITH 101 INCREMENT BY 50;         
CREATE CACHED TABLE "PUBLIC"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);           
ALTER TABLE "PUBLIC"."flyway_schema_history" ADD CONSTRAINT "PUBLIC"."flyway_schema_history_pk" PRIMARY KEY("installed_rank"); 
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.flyway_schema_history;    
INSERT INTO "PUBLIC"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.333397', 0, TRUE),
(1, '001', 'search outbox and jobs', 'SQL', 'V001__search_outbox_and_jobs.sql', 496901492, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.375732', 12, TRUE),
(2, '002', 'areas organizations accounts', 'SQL', 'V002__areas_organizations_accounts.sql', -1960634605, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.412684', 20, TRUE),
(3, '003', 'reviews', 'SQL', 'V003__reviews.sql', 491196474, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.442556', 19, TRUE),
(4, '010', 'files', 'SQL', 'V010__files.sql', -1331446447, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.451499', 3, TRUE),
(5, '020', 'materials', 'SQL', 'V020__materials.sql', 1825945715, 'HAIDANG', TIMESTAMP '2026-11-24 11:25:35.49034', 27, TRUE);  
CREATE INDEX "PUBLIC"."flyway_schema_history_s_idx" ON "PUBLIC"."flyway_schema_history"("success" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."HSEARCH_AGENT"(
    "ID" UUID NOT NULL,
    "TYPE" CHARACTER VARYING(255) NOT NULL,
    "NAME" CHARACTER VARYING(255) NOT NULL,
    "EXPIRATION" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "STATE" CHARACTER VARYING(255) NOT NULL,
    "TOTAL_SHARD_COUNT" INTEGER,
    "ASSIGNED_SHARD_INDEX" INTEGER,
    "PAYLOAD" BINARY LARGE OBJECT,
    "TENANT_ID" CHARACTER VARYING(255)
);            
ALTER TABLE "PUBLIC"."HSEARCH_AGENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("ID"); 
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.HSEARCH_AGENT;            
INSERT INTO "PUBLIC"."HSEARCH_AGENT" VALUES
(UUID 'd5c783fd-18c9-4eaa-9d43-0b3e4463b99c', 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'Outbox event processor', TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:47.909828+00', 'RUNNING', 1, 0, NULL, NULL);               
CREATE CACHED TABLE "PUBLIC"."HSEARCH_OUTBOX_EVENT"(
    "ID" UUID NOT NULL,
    "ENTITY_NAME" CHARACTER VARYING(256) NOT NULL,
    "ENTITY_ID" CHARACTER VARYING(256) NOT NULL,
    "ENTITY_ID_HASH" INTEGER NOT NULL,
    "PAYLOAD" BINARY LARGE OBJECT NOT NULL,
    "RETRIES" INTEGER NOT NULL,
    "PROCESS_AFTER" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "STATUS" CHARACTER VARYING(255) NOT NULL,
    "TENANT_ID" CHARACTER VARYING(255)
);          
ALTER TABLE "PUBLIC"."HSEARCH_OUTBOX_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("ID");          
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HSEARCH_OUTBOX_EVENT;     
CREATE INDEX "PUBLIC"."HSEARCH_OUTBOX_EVENT_DUE" ON "PUBLIC"."HSEARCH_OUTBOX_EVENT"("PROCESS_AFTER" NULLS FIRST);              
CREATE CACHED TABLE "PUBLIC"."SCHEDULED_TASKS"(
    "TASK_NAME" CHARACTER VARYING(100) NOT NULL,
    "TASK_INSTANCE" CHARACTER VARYING(250) NOT NULL,
    "TASK_DATA" BINARY LARGE OBJECT,
    "EXECUTION_TIME" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "PICKED" BOOLEAN NOT NULL,
    "PICKED_BY" CHARACTER VARYING(50),
    "LAST_SUCCESS" TIMESTAMP(6) WITH TIME ZONE,
    "LAST_FAILURE" TIMESTAMP(6) WITH TIME ZONE,
    "CONSECUTIVE_FAILURES" INTEGER,
    "LAST_HEARTBEAT" TIMESTAMP(6) WITH TIME ZONE,
    "VERSION" BIGINT NOT NULL,
    "PRIORITY" INTEGER
);     
ALTER TABLE "PUBLIC"."SCHEDULED_TASKS" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C" PRIMARY KEY("TASK_NAME", "TASK_INSTANCE");       
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.SCHEDULED_TASKS;          
INSERT INTO "PUBLIC"."SCHEDULED_TASKS" VALUES
('material-warnings-end', 'recurring', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 17:05:00+00', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL),
('search-upkeep', 'recurring', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 20:15:00+00', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL),
('material-publish', '7/1', NULL, TIMESTAMP WITH TIME ZONE '2099-01-01 00:00:00+00', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL);        
CREATE INDEX "PUBLIC"."SCHEDULED_TASKS_DUE" ON "PUBLIC"."SCHEDULED_TASKS"("EXECUTION_TIME" NULLS FIRST);       
CREATE INDEX "PUBLIC"."SCHEDULED_TASKS_HEARTBEAT" ON "PUBLIC"."SCHEDULED_TASKS"("LAST_HEARTBEAT" NULLS FIRST); 
CREATE CACHED TABLE "PUBLIC"."AREA"(
    "ID" BIGINT NOT NULL,
    "CODE" CHARACTER VARYING(20) NOT NULL,
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE,
    "NAME" CHARACTER VARYING(120) NOT NULL,
    "FULL_NAME" CHARACTER VARYING(160) NOT NULL,
    "ENGLISH_NAME" CHARACTER VARYING(160) NOT NULL,
    "KIND" CHARACTER VARYING(20) NOT NULL,
    "SLUG" CHARACTER VARYING(120) NOT NULL,
    "PARENT_CODE" CHARACTER VARYING(20),
    "IS_DEMO" BOOLEAN NOT NULL
);              
ALTER TABLE "PUBLIC"."AREA" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1" PRIMARY KEY("ID");          
-- 117 +/- SELECT COUNT(*) FROM PUBLIC.AREA;   
INSERT INTO "PUBLIC"."AREA" VALUES
(1, '31', DATE '2025-07-01', NULL, U&'H\1ea3i Ph\00f2ng', U&'Th\00e0nh ph\1ed1 H\1ea3i Ph\00f2ng', 'Hai Phong City', 'CITY', 'hai-phong', NULL, FALSE),
(2, '10507', DATE '2025-07-01', NULL, U&'Th\00e0nh \0110\00f4ng', U&'Ph\01b0\1eddng Th\00e0nh \0110\00f4ng', 'Thanh Dong Ward', 'WARD', 'phuong-thanh-dong', '31', FALSE),
(3, '10525', DATE '2025-07-01', NULL, U&'H\1ea3i D\01b0\01a1ng', U&'Ph\01b0\1eddng H\1ea3i D\01b0\01a1ng', 'Hai Duong Ward', 'WARD', 'phuong-hai-duong', '31', FALSE),
(4, '10532', DATE '2025-07-01', NULL, U&'L\00ea Thanh Ngh\1ecb', U&'Ph\01b0\1eddng L\00ea Thanh Ngh\1ecb', 'Le Thanh Nghi Ward', 'WARD', 'phuong-le-thanh-nghi', '31', FALSE),
(5, '10537', DATE '2025-07-01', NULL, U&'T\00e2n H\01b0ng', U&'Ph\01b0\1eddng T\00e2n H\01b0ng', 'Tan Hung Ward', 'WARD', 'phuong-tan-hung', '31', FALSE),
(6, '10543', DATE '2025-07-01', NULL, U&'Vi\1ec7t H\00f2a', U&'Ph\01b0\1eddng Vi\1ec7t H\00f2a', 'Viet Hoa Ward', 'WARD', 'phuong-viet-hoa', '31', FALSE),
(7, '10546', DATE '2025-07-01', NULL, U&'Ch\00ed Linh', U&'Ph\01b0\1eddng Ch\00ed Linh', 'Chi Linh Ward', 'WARD', 'phuong-chi-linh', '31', FALSE),
(8, '10549', DATE '2025-07-01', NULL, U&'Chu V\0103n An', U&'Ph\01b0\1eddng Chu V\0103n An', 'Chu Van An Ward', 'WARD', 'phuong-chu-van-an', '31', FALSE),
(9, '10552', DATE '2025-07-01', NULL, U&'Nguy\1ec5n Tr\00e3i', U&'Ph\01b0\1eddng Nguy\1ec5n Tr\00e3i', 'Nguyen Trai Ward', 'WARD', 'phuong-nguyen-trai', '31', FALSE),
(10, '10570', DATE '2025-07-01', NULL, U&'Tr\1ea7n H\01b0ng \0110\1ea1o', U&'Ph\01b0\1eddng Tr\1ea7n H\01b0ng \0110\1ea1o', 'Tran Hung Dao Ward', 'WARD', 'phuong-tran-hung-dao', '31', FALSE),
(11, '10573', DATE '2025-07-01', NULL, U&'Tr\1ea7n Nh\00e2n T\00f4ng', U&'Ph\01b0\1eddng Tr\1ea7n Nh\00e2n T\00f4ng', 'Tran Nhan Tong Ward', 'WARD', 'phuong-tran-nhan-tong', '31', FALSE),
(12, '10603', DATE '2025-07-01', NULL, U&'L\00ea \0110\1ea1i H\00e0nh', U&'Ph\01b0\1eddng L\00ea \0110\1ea1i H\00e0nh', 'Le Dai Hanh Ward', 'WARD', 'phuong-le-dai-hanh', '31', FALSE),
(13, '10606', DATE '2025-07-01', NULL, U&'Nam S\00e1ch', U&'X\00e3 Nam S\00e1ch', 'Nam Sach Commune', 'COMMUNE', 'xa-nam-sach', '31', FALSE),
(14, '10615', DATE '2025-07-01', NULL, U&'H\1ee3p Ti\1ebfn', U&'X\00e3 H\1ee3p Ti\1ebfn', 'Hop Tien Commune', 'COMMUNE', 'xa-hop-tien', '31', FALSE),
(15, '10633', DATE '2025-07-01', NULL, U&'Tr\1ea7n Ph\00fa', U&'X\00e3 Tr\1ea7n Ph\00fa', 'Tran Phu Commune', 'COMMUNE', 'xa-tran-phu', '31', FALSE),
(16, '10642', DATE '2025-07-01', NULL, U&'Th\00e1i T\00e2n', U&'X\00e3 Th\00e1i T\00e2n', 'Thai Tan Commune', 'COMMUNE', 'xa-thai-tan', '31', FALSE),
(17, '10645', DATE '2025-07-01', NULL, U&'An Ph\00fa', U&'X\00e3 An Ph\00fa', 'An Phu Commune', 'COMMUNE', 'xa-an-phu', '31', FALSE),
(18, '10660', DATE '2025-07-01', NULL, U&'\00c1i Qu\1ed1c', U&'Ph\01b0\1eddng \00c1i Qu\1ed1c', 'Ai Quoc Ward', 'WARD', 'phuong-ai-quoc', '31', FALSE),
(19, '10675', DATE '2025-07-01', NULL, U&'Kinh M\00f4n', U&'Ph\01b0\1eddng Kinh M\00f4n', 'Kinh Mon Ward', 'WARD', 'phuong-kinh-mon', '31', FALSE),
(20, '10678', DATE '2025-07-01', NULL, U&'B\1eafc An Ph\1ee5', U&'Ph\01b0\1eddng B\1eafc An Ph\1ee5', 'Bac An Phu Ward', 'WARD', 'phuong-bac-an-phu', '31', FALSE),
(21, '10705', DATE '2025-07-01', NULL, U&'Nam An Ph\1ee5', U&'X\00e3 Nam An Ph\1ee5', 'Nam An Phu Commune', 'COMMUNE', 'xa-nam-an-phu', '31', FALSE),
(22, '10714', DATE '2025-07-01', NULL, U&'Nh\1ecb Chi\1ec3u', U&'Ph\01b0\1eddng Nh\1ecb Chi\1ec3u', 'Nhi Chieu Ward', 'WARD', 'phuong-nhi-chieu', '31', FALSE),
(23, '10726', DATE '2025-07-01', NULL, U&'Ph\1ea1m S\01b0 M\1ea1nh', U&'Ph\01b0\1eddng Ph\1ea1m S\01b0 M\1ea1nh', 'Pham Su Manh Ward', 'WARD', 'phuong-pham-su-manh', '31', FALSE),
(24, '10729', DATE '2025-07-01', NULL, U&'Tr\1ea7n Li\1ec5u', U&'Ph\01b0\1eddng Tr\1ea7n Li\1ec5u', 'Tran Lieu Ward', 'WARD', 'phuong-tran-lieu', '31', FALSE),
(25, '10744', DATE '2025-07-01', NULL, U&'Nguy\1ec5n \0110\1ea1i N\0103ng', U&'Ph\01b0\1eddng Nguy\1ec5n \0110\1ea1i N\0103ng', 'Nguyen Dai Nang Ward', 'WARD', 'phuong-nguyen-dai-nang', '31', FALSE),
(26, '10750', DATE '2025-07-01', NULL, U&'Ph\00fa Th\00e1i', U&'X\00e3 Ph\00fa Th\00e1i', 'Phu Thai Commune', 'COMMUNE', 'xa-phu-thai', '31', FALSE);       
INSERT INTO "PUBLIC"."AREA" VALUES
(27, '10756', DATE '2025-07-01', NULL, U&'Lai Kh\00ea', U&'X\00e3 Lai Kh\00ea', 'Lai Khe Commune', 'COMMUNE', 'xa-lai-khe', '31', FALSE),
(28, '10792', DATE '2025-07-01', NULL, U&'An Th\00e0nh', U&'X\00e3 An Th\00e0nh', 'An Thanh Commune', 'COMMUNE', 'xa-an-thanh', '31', FALSE),
(29, '10804', DATE '2025-07-01', NULL, U&'Kim Th\00e0nh', U&'X\00e3 Kim Th\00e0nh', 'Kim Thanh Commune', 'COMMUNE', 'xa-kim-thanh', '31', FALSE),
(30, '10813', DATE '2025-07-01', NULL, U&'Thanh H\00e0', U&'X\00e3 Thanh H\00e0', 'Thanh Ha Commune', 'COMMUNE', 'xa-thanh-ha', '31', FALSE),
(31, '10816', DATE '2025-07-01', NULL, U&'H\00e0 B\1eafc', U&'X\00e3 H\00e0 B\1eafc', 'Ha Bac Commune', 'COMMUNE', 'xa-ha-bac', '31', FALSE),
(32, '10837', DATE '2025-07-01', NULL, U&'Nam \0110\1ed3ng', U&'Ph\01b0\1eddng Nam \0110\1ed3ng', 'Nam Dong Ward', 'WARD', 'phuong-nam-dong', '31', FALSE),
(33, '10843', DATE '2025-07-01', NULL, U&'H\00e0 Nam', U&'X\00e3 H\00e0 Nam', 'Ha Nam Commune', 'COMMUNE', 'xa-ha-nam', '31', FALSE),
(34, '10846', DATE '2025-07-01', NULL, U&'H\00e0 T\00e2y', U&'X\00e3 H\00e0 T\00e2y', 'Ha Tay Commune', 'COMMUNE', 'xa-ha-tay', '31', FALSE),
(35, '10882', DATE '2025-07-01', NULL, U&'H\00e0 \0110\00f4ng', U&'X\00e3 H\00e0 \0110\00f4ng', 'Ha Dong Commune', 'COMMUNE', 'xa-ha-dong', '31', FALSE),
(36, '10888', DATE '2025-07-01', NULL, U&'C\1ea9m Giang', U&'X\00e3 C\1ea9m Giang', 'Cam Giang Commune', 'COMMUNE', 'xa-cam-giang-10888', '31', FALSE),
(37, '10891', DATE '2025-07-01', NULL, U&'T\1ee9 Minh', U&'Ph\01b0\1eddng T\1ee9 Minh', 'Tu Minh Ward', 'WARD', 'phuong-tu-minh', '31', FALSE),
(38, '10903', DATE '2025-07-01', NULL, U&'C\1ea9m Gi\00e0ng', U&'X\00e3 C\1ea9m Gi\00e0ng', 'Cam Giang Commune', 'COMMUNE', 'xa-cam-giang-10903', '31', FALSE),
(39, '10909', DATE '2025-07-01', NULL, U&'Tu\1ec7 T\0129nh', U&'X\00e3 Tu\1ec7 T\0129nh', 'Tue Tinh Commune', 'COMMUNE', 'xa-tue-tinh', '31', FALSE),
(40, '10930', DATE '2025-07-01', NULL, U&'Mao \0110i\1ec1n', U&'X\00e3 Mao \0110i\1ec1n', 'Mao Dien Commune', 'COMMUNE', 'xa-mao-dien', '31', FALSE),
(41, '10945', DATE '2025-07-01', NULL, U&'K\1ebb S\1eb7t', U&'X\00e3 K\1ebb S\1eb7t', 'Ke Sat Commune', 'COMMUNE', 'xa-ke-sat', '31', FALSE),
(42, '10966', DATE '2025-07-01', NULL, U&'B\00ecnh Giang', U&'X\00e3 B\00ecnh Giang', 'Binh Giang Commune', 'COMMUNE', 'xa-binh-giang', '31', FALSE),
(43, '10972', DATE '2025-07-01', NULL, U&'\0110\01b0\1eddng An', U&'X\00e3 \0110\01b0\1eddng An', 'Duong An Commune', 'COMMUNE', 'xa-duong-an', '31', FALSE),
(44, '10993', DATE '2025-07-01', NULL, U&'Th\01b0\1ee3ng H\1ed3ng', U&'X\00e3 Th\01b0\1ee3ng H\1ed3ng', 'Thuong Hong Commune', 'COMMUNE', 'xa-thuong-hong', '31', FALSE),
(45, '10999', DATE '2025-07-01', NULL, U&'Gia L\1ed9c', U&'X\00e3 Gia L\1ed9c', 'Gia Loc Commune', 'COMMUNE', 'xa-gia-loc', '31', FALSE),
(46, '11002', DATE '2025-07-01', NULL, U&'Th\1ea1ch Kh\00f4i', U&'Ph\01b0\1eddng Th\1ea1ch Kh\00f4i', 'Thach Khoi Ward', 'WARD', 'phuong-thach-khoi', '31', FALSE),
(47, '11020', DATE '2025-07-01', NULL, U&'Y\1ebft Ki\00eau', U&'X\00e3 Y\1ebft Ki\00eau', 'Yet Kieu Commune', 'COMMUNE', 'xa-yet-kieu', '31', FALSE),
(48, '11050', DATE '2025-07-01', NULL, U&'Gia Ph\00fac', U&'X\00e3 Gia Ph\00fac', 'Gia Phuc Commune', 'COMMUNE', 'xa-gia-phuc', '31', FALSE),
(49, '11065', DATE '2025-07-01', NULL, U&'Tr\01b0\1eddng T\00e2n', U&'X\00e3 Tr\01b0\1eddng T\00e2n', 'Truong Tan Commune', 'COMMUNE', 'xa-truong-tan', '31', FALSE),
(50, '11074', DATE '2025-07-01', NULL, U&'T\1ee9 K\1ef3', U&'X\00e3 T\1ee9 K\1ef3', 'Tu Ky Commune', 'COMMUNE', 'xa-tu-ky', '31', FALSE),
(51, '11086', DATE '2025-07-01', NULL, U&'\0110\1ea1i S\01a1n', U&'X\00e3 \0110\1ea1i S\01a1n', 'Dai Son Commune', 'COMMUNE', 'xa-dai-son', '31', FALSE),
(52, '11113', DATE '2025-07-01', NULL, U&'T\00e2n K\1ef3', U&'X\00e3 T\00e2n K\1ef3', 'Tan Ky Commune', 'COMMUNE', 'xa-tan-ky', '31', FALSE),
(53, '11131', DATE '2025-07-01', NULL, U&'Ch\00ed Minh', U&'X\00e3 Ch\00ed Minh', 'Chi Minh Commune', 'COMMUNE', 'xa-chi-minh', '31', FALSE),
(54, '11140', DATE '2025-07-01', NULL, U&'L\1ea1c Ph\01b0\1ee3ng', U&'X\00e3 L\1ea1c Ph\01b0\1ee3ng', 'Lac Phuong Commune', 'COMMUNE', 'xa-lac-phuong', '31', FALSE);               
INSERT INTO "PUBLIC"."AREA" VALUES
(55, '11146', DATE '2025-07-01', NULL, U&'Nguy\00ean Gi\00e1p', U&'X\00e3 Nguy\00ean Gi\00e1p', 'Nguyen Giap Commune', 'COMMUNE', 'xa-nguyen-giap', '31', FALSE),
(56, '11164', DATE '2025-07-01', NULL, U&'V\0129nh L\1ea1i', U&'X\00e3 V\0129nh L\1ea1i', 'Vinh Lai Commune', 'COMMUNE', 'xa-vinh-lai', '31', FALSE),
(57, '11167', DATE '2025-07-01', NULL, U&'T\00e2n An', U&'X\00e3 T\00e2n An', 'Tan An Commune', 'COMMUNE', 'xa-tan-an', '31', FALSE),
(58, '11203', DATE '2025-07-01', NULL, 'Ninh Giang', U&'X\00e3 Ninh Giang', 'Ninh Giang Commune', 'COMMUNE', 'xa-ninh-giang', '31', FALSE),
(59, '11218', DATE '2025-07-01', NULL, U&'H\1ed3ng Ch\00e2u', U&'X\00e3 H\1ed3ng Ch\00e2u', 'Hong Chau Commune', 'COMMUNE', 'xa-hong-chau', '31', FALSE),
(60, '11224', DATE '2025-07-01', NULL, U&'Kh\00fac Th\1eeba D\1ee5', U&'X\00e3 Kh\00fac Th\1eeba D\1ee5', 'Khuc Thua Du Commune', 'COMMUNE', 'xa-khuc-thua-du', '31', FALSE),
(61, '11239', DATE '2025-07-01', NULL, U&'Thanh Mi\1ec7n', U&'X\00e3 Thanh Mi\1ec7n', 'Thanh Mien Commune', 'COMMUNE', 'xa-thanh-mien', '31', FALSE),
(62, '11242', DATE '2025-07-01', NULL, U&'Nguy\1ec5n L\01b0\01a1ng B\1eb1ng', U&'X\00e3 Nguy\1ec5n L\01b0\01a1ng B\1eb1ng', 'Nguyen Luong Bang Commune', 'COMMUNE', 'xa-nguyen-luong-bang', '31', FALSE),
(63, '11254', DATE '2025-07-01', NULL, U&'B\1eafc Thanh Mi\1ec7n', U&'X\00e3 B\1eafc Thanh Mi\1ec7n', 'Bac Thanh Mien Commune', 'COMMUNE', 'xa-bac-thanh-mien', '31', FALSE),
(64, '11257', DATE '2025-07-01', NULL, U&'H\1ea3i H\01b0ng', U&'X\00e3 H\1ea3i H\01b0ng', 'Hai Hung Commune', 'COMMUNE', 'xa-hai-hung', '31', FALSE),
(65, '11284', DATE '2025-07-01', NULL, U&'Nam Thanh Mi\1ec7n', U&'X\00e3 Nam Thanh Mi\1ec7n', 'Nam Thanh Mien Commune', 'COMMUNE', 'xa-nam-thanh-mien', '31', FALSE),
(66, '11311', DATE '2025-07-01', NULL, U&'H\1ed3ng B\00e0ng', U&'Ph\01b0\1eddng H\1ed3ng B\00e0ng', 'Hong Bang Ward', 'WARD', 'phuong-hong-bang', '31', FALSE),
(67, '11329', DATE '2025-07-01', NULL, U&'Ng\00f4 Quy\1ec1n', U&'Ph\01b0\1eddng Ng\00f4 Quy\1ec1n', 'Ngo Quyen Ward', 'WARD', 'phuong-ngo-quyen', '31', FALSE),
(68, '11359', DATE '2025-07-01', NULL, U&'Gia Vi\00ean', U&'Ph\01b0\1eddng Gia Vi\00ean', 'Gia Vien Ward', 'WARD', 'phuong-gia-vien', '31', FALSE),
(69, '11383', DATE '2025-07-01', NULL, U&'L\00ea Ch\00e2n', U&'Ph\01b0\1eddng L\00ea Ch\00e2n', 'Le Chan Ward', 'WARD', 'phuong-le-chan', '31', FALSE),
(70, '11407', DATE '2025-07-01', NULL, U&'An Bi\00ean', U&'Ph\01b0\1eddng An Bi\00ean', 'An Bien Ward', 'WARD', 'phuong-an-bien', '31', FALSE),
(71, '11411', DATE '2025-07-01', NULL, U&'\0110\00f4ng H\1ea3i', U&'Ph\01b0\1eddng \0110\00f4ng H\1ea3i', 'Dong Hai Ward', 'WARD', 'phuong-dong-hai', '31', FALSE),
(72, '11413', DATE '2025-07-01', NULL, U&'H\1ea3i An', U&'Ph\01b0\1eddng H\1ea3i An', 'Hai An Ward', 'WARD', 'phuong-hai-an', '31', FALSE),
(73, '11443', DATE '2025-07-01', NULL, U&'Ki\1ebfn An', U&'Ph\01b0\1eddng Ki\1ebfn An', 'Kien An Ward', 'WARD', 'phuong-kien-an', '31', FALSE),
(74, '11446', DATE '2025-07-01', NULL, U&'Ph\00f9 Li\1ec5n', U&'Ph\01b0\1eddng Ph\00f9 Li\1ec5n', 'Phu Lien Ward', 'WARD', 'phuong-phu-lien', '31', FALSE),
(75, '11455', DATE '2025-07-01', NULL, U&'\0110\1ed3 S\01a1n', U&'Ph\01b0\1eddng \0110\1ed3 S\01a1n', 'Do Son Ward', 'WARD', 'phuong-do-son', '31', FALSE),
(76, '11473', DATE '2025-07-01', NULL, U&'B\1ea1ch \0110\1eb1ng', U&'Ph\01b0\1eddng B\1ea1ch \0110\1eb1ng', 'Bach Dang Ward', 'WARD', 'phuong-bach-dang', '31', FALSE),
(77, '11488', DATE '2025-07-01', NULL, U&'L\01b0u Ki\1ebfm', U&'Ph\01b0\1eddng L\01b0u Ki\1ebfm', 'Luu Kiem Ward', 'WARD', 'phuong-luu-kiem', '31', FALSE),
(78, '11503', DATE '2025-07-01', NULL, U&'Vi\1ec7t Kh\00ea', U&'X\00e3 Vi\1ec7t Kh\00ea', 'Viet Khe Commune', 'COMMUNE', 'xa-viet-khe', '31', FALSE),
(79, '11506', DATE '2025-07-01', NULL, U&'L\00ea \00cdch M\1ed9c', U&'Ph\01b0\1eddng L\00ea \00cdch M\1ed9c', 'Le Ich Moc Ward', 'WARD', 'phuong-le-ich-moc', '31', FALSE),
(80, '11533', DATE '2025-07-01', NULL, U&'H\00f2a B\00ecnh', U&'Ph\01b0\1eddng H\00f2a B\00ecnh', 'Hoa Binh Ward', 'WARD', 'phuong-hoa-binh', '31', FALSE);           
INSERT INTO "PUBLIC"."AREA" VALUES
(81, '11542', DATE '2025-07-01', NULL, U&'Nam Tri\1ec7u', U&'Ph\01b0\1eddng Nam Tri\1ec7u', 'Nam Trieu Ward', 'WARD', 'phuong-nam-trieu', '31', FALSE),
(82, '11557', DATE '2025-07-01', NULL, U&'Thi\00ean H\01b0\01a1ng', U&'Ph\01b0\1eddng Thi\00ean H\01b0\01a1ng', 'Thien Huong Ward', 'WARD', 'phuong-thien-huong', '31', FALSE),
(83, '11560', DATE '2025-07-01', NULL, U&'Th\1ee7y Nguy\00ean', U&'Ph\01b0\1eddng Th\1ee7y Nguy\00ean', 'Thuy Nguyen Ward', 'WARD', 'phuong-thuy-nguyen', '31', FALSE),
(84, '11581', DATE '2025-07-01', NULL, U&'An D\01b0\01a1ng', U&'Ph\01b0\1eddng An D\01b0\01a1ng', 'An Duong Ward', 'WARD', 'phuong-an-duong', '31', FALSE),
(85, '11593', DATE '2025-07-01', NULL, 'An Phong', U&'Ph\01b0\1eddng An Phong', 'An Phong Ward', 'WARD', 'phuong-an-phong', '31', FALSE),
(86, '11602', DATE '2025-07-01', NULL, U&'H\1ed3ng An', U&'Ph\01b0\1eddng H\1ed3ng An', 'Hong An Ward', 'WARD', 'phuong-hong-an', '31', FALSE),
(87, '11617', DATE '2025-07-01', NULL, U&'An H\1ea3i', U&'Ph\01b0\1eddng An H\1ea3i', 'An Hai Ward', 'WARD', 'phuong-an-hai', '31', FALSE),
(88, '11629', DATE '2025-07-01', NULL, U&'An L\00e3o', U&'X\00e3 An L\00e3o', 'An Lao Commune', 'COMMUNE', 'xa-an-lao', '31', FALSE),
(89, '11635', DATE '2025-07-01', NULL, U&'An Tr\01b0\1eddng', U&'X\00e3 An Tr\01b0\1eddng', 'An Truong Commune', 'COMMUNE', 'xa-an-truong', '31', FALSE),
(90, '11647', DATE '2025-07-01', NULL, 'An Quang', U&'X\00e3 An Quang', 'An Quang Commune', 'COMMUNE', 'xa-an-quang', '31', FALSE),
(91, '11668', DATE '2025-07-01', NULL, U&'An Kh\00e1nh', U&'X\00e3 An Kh\00e1nh', 'An Khanh Commune', 'COMMUNE', 'xa-an-khanh', '31', FALSE),
(92, '11674', DATE '2025-07-01', NULL, U&'An H\01b0ng', U&'X\00e3 An H\01b0ng', 'An Hung Commune', 'COMMUNE', 'xa-an-hung', '31', FALSE),
(93, '11680', DATE '2025-07-01', NULL, U&'Ki\1ebfn Th\1ee5y', U&'X\00e3 Ki\1ebfn Th\1ee5y', 'Kien Thuy Commune', 'COMMUNE', 'xa-kien-thuy', '31', FALSE),
(94, '11689', DATE '2025-07-01', NULL, U&'H\01b0ng \0110\1ea1o', U&'Ph\01b0\1eddng H\01b0ng \0110\1ea1o', 'Hung Dao Ward', 'WARD', 'phuong-hung-dao', '31', FALSE),
(95, '11692', DATE '2025-07-01', NULL, U&'D\01b0\01a1ng Kinh', U&'Ph\01b0\1eddng D\01b0\01a1ng Kinh', 'Duong Kinh Ward', 'WARD', 'phuong-duong-kinh', '31', FALSE),
(96, '11713', DATE '2025-07-01', NULL, U&'Nghi D\01b0\01a1ng', U&'X\00e3 Nghi D\01b0\01a1ng', 'Nghi Duong Commune', 'COMMUNE', 'xa-nghi-duong', '31', FALSE),
(97, '11725', DATE '2025-07-01', NULL, U&'Ki\1ebfn Minh', U&'X\00e3 Ki\1ebfn Minh', 'Kien Minh Commune', 'COMMUNE', 'xa-kien-minh', '31', FALSE),
(98, '11728', DATE '2025-07-01', NULL, U&'Ki\1ebfn H\01b0ng', U&'X\00e3 Ki\1ebfn H\01b0ng', 'Kien Hung Commune', 'COMMUNE', 'xa-kien-hung', '31', FALSE),
(99, '11737', DATE '2025-07-01', NULL, U&'Nam \0110\1ed3 S\01a1n', U&'Ph\01b0\1eddng Nam \0110\1ed3 S\01a1n', 'Nam Do Son Ward', 'WARD', 'phuong-nam-do-son', '31', FALSE),
(100, '11749', DATE '2025-07-01', NULL, U&'Ki\1ebfn H\1ea3i', U&'X\00e3 Ki\1ebfn H\1ea3i', 'Kien Hai Commune', 'COMMUNE', 'xa-kien-hai', '31', FALSE),
(101, '11755', DATE '2025-07-01', NULL, U&'Ti\00ean L\00e3ng', U&'X\00e3 Ti\00ean L\00e3ng', 'Tien Lang Commune', 'COMMUNE', 'xa-tien-lang', '31', FALSE),
(102, '11761', DATE '2025-07-01', NULL, U&'Quy\1ebft Th\1eafng', U&'X\00e3 Quy\1ebft Th\1eafng', 'Quyet Thang Commune', 'COMMUNE', 'xa-quyet-thang', '31', FALSE),
(103, '11779', DATE '2025-07-01', NULL, U&'T\00e2n Minh', U&'X\00e3 T\00e2n Minh', 'Tan Minh Commune', 'COMMUNE', 'xa-tan-minh', '31', FALSE),
(104, '11791', DATE '2025-07-01', NULL, U&'Ti\00ean Minh', U&'X\00e3 Ti\00ean Minh', 'Tien Minh Commune', 'COMMUNE', 'xa-tien-minh', '31', FALSE),
(105, '11806', DATE '2025-07-01', NULL, U&'Ch\1ea5n H\01b0ng', U&'X\00e3 Ch\1ea5n H\01b0ng', 'Chan Hung Commune', 'COMMUNE', 'xa-chan-hung', '31', FALSE),
(106, '11809', DATE '2025-07-01', NULL, U&'H\00f9ng Th\1eafng', U&'X\00e3 H\00f9ng Th\1eafng', 'Hung Thang Commune', 'COMMUNE', 'xa-hung-thang', '31', FALSE),
(107, '11824', DATE '2025-07-01', NULL, U&'V\0129nh B\1ea3o', U&'X\00e3 V\0129nh B\1ea3o', 'Vinh Bao Commune', 'COMMUNE', 'xa-vinh-bao', '31', FALSE);               
INSERT INTO "PUBLIC"."AREA" VALUES
(108, '11836', DATE '2025-07-01', NULL, U&'V\0129nh Th\1ecbnh', U&'X\00e3 V\0129nh Th\1ecbnh', 'Vinh Thinh Commune', 'COMMUNE', 'xa-vinh-thinh', '31', FALSE),
(109, '11842', DATE '2025-07-01', NULL, U&'V\0129nh Thu\1eadn', U&'X\00e3 V\0129nh Thu\1eadn', 'Vinh Thuan Commune', 'COMMUNE', 'xa-vinh-thuan', '31', FALSE),
(110, '11848', DATE '2025-07-01', NULL, U&'V\0129nh H\00f2a', U&'X\00e3 V\0129nh H\00f2a', 'Vinh Hoa Commune', 'COMMUNE', 'xa-vinh-hoa', '31', FALSE),
(111, '11875', DATE '2025-07-01', NULL, U&'V\0129nh H\1ea3i', U&'X\00e3 V\0129nh H\1ea3i', 'Vinh Hai Commune', 'COMMUNE', 'xa-vinh-hai', '31', FALSE),
(112, '11887', DATE '2025-07-01', NULL, U&'V\0129nh Am', U&'X\00e3 V\0129nh Am', 'Vinh Am Commune', 'COMMUNE', 'xa-vinh-am', '31', FALSE),
(113, '11911', DATE '2025-07-01', NULL, U&'Nguy\1ec5n B\1ec9nh Khi\00eam', U&'X\00e3 Nguy\1ec5n B\1ec9nh Khi\00eam', 'Nguyen Binh Khiem Commune', 'COMMUNE', 'xa-nguyen-binh-khiem', '31', FALSE),
(114, '11914', DATE '2025-07-01', NULL, U&'C\00e1t H\1ea3i', U&'\0110\1eb7c khu C\00e1t H\1ea3i', 'Cat Hai Special Zone', 'SPECIAL_ZONE', 'dac-khu-cat-hai', '31', FALSE),
(115, '11948', DATE '2025-07-01', NULL, U&'B\1ea1ch Long V\0129', U&'\0110\1eb7c khu B\1ea1ch Long V\0129', 'Bach Long Vi Special Zone', 'SPECIAL_ZONE', 'dac-khu-bach-long-vi', '31', FALSE),
(116, 'MAU1', DATE '2025-07-01', NULL, U&'M\1eabu 1', U&'Ph\01b0\1eddng M\1eabu 1', 'Sample 1 Ward', 'WARD', 'phuong-mau1', '31', TRUE),
(117, 'MAU2', DATE '2025-07-01', NULL, U&'M\1eabu 2', U&'Ph\01b0\1eddng M\1eabu 2', 'Sample 2 Ward', 'WARD', 'phuong-mau2', '31', TRUE);       
CREATE CACHED TABLE "PUBLIC"."ORGANIZATION"(
    "ID" BIGINT NOT NULL,
    "CODE" CHARACTER VARYING(60) NOT NULL,
    "NAME" CHARACTER VARYING(200) NOT NULL,
    "ENGLISH_NAME" CHARACTER VARYING(200) NOT NULL,
    "KIND" CHARACTER VARYING(30) NOT NULL,
    "PARENT_ID" BIGINT,
    "AREA_ID" BIGINT,
    "PATH" CHARACTER VARYING(500) NOT NULL,
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE,
    "IS_DEMO" BOOLEAN NOT NULL
);  
ALTER TABLE "PUBLIC"."ORGANIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D" PRIMARY KEY("ID");  
-- 135 +/- SELECT COUNT(*) FROM PUBLIC.ORGANIZATION;           
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(1, 'ubnd-tp', U&'\1ee6y ban nh\00e2n d\00e2n th\00e0nh ph\1ed1', 'City People''s Committee', 'PEOPLES_COMMITTEE', NULL, NULL, '/1/', DATE '2025-07-01', NULL, FALSE),
(2, 'cong-an-tp', U&'C\00f4ng an th\00e0nh ph\1ed1', 'City Police', 'AGENCY', 1, NULL, '/1/2/', DATE '2025-07-01', NULL, FALSE),
(3, 'so-gddt', U&'S\1edf Gi\00e1o d\1ee5c v\00e0 \0110\00e0o t\1ea1o', 'Department of Education and Training', 'AGENCY', 1, NULL, '/1/3/', DATE '2025-07-01', NULL, FALSE),
(4, 'so-y-te', U&'S\1edf Y t\1ebf', 'Department of Health', 'AGENCY', 1, NULL, '/1/4/', DATE '2025-07-01', NULL, FALSE),
(5, 'so-vhttdl', U&'S\1edf V\0103n h\00f3a, Th\1ec3 thao v\00e0 Du l\1ecbch', 'Department of Culture, Sports and Tourism', 'AGENCY', 1, NULL, '/1/5/', DATE '2025-07-01', NULL, FALSE),
(6, 'so-tu-phap', U&'S\1edf T\01b0 ph\00e1p', 'Department of Justice', 'AGENCY', 1, NULL, '/1/6/', DATE '2025-07-01', NULL, FALSE),
(7, 'so-tai-chinh', U&'S\1edf T\00e0i ch\00ednh', 'Department of Finance', 'AGENCY', 1, NULL, '/1/7/', DATE '2025-07-01', NULL, FALSE),
(8, 'bao-ptth', U&'B\00e1o v\00e0 ph\00e1t thanh \2013 truy\1ec1n h\00ecnh H\1ea3i Ph\00f2ng', U&'H\1ea3i Ph\00f2ng Newspaper, Radio and Television', 'AGENCY', 1, NULL, '/1/8/', DATE '2025-07-01', NULL, FALSE),
(9, 'bien-phong', U&'B\1ed9 \0111\1ed9i Bi\00ean ph\00f2ng th\00e0nh ph\1ed1', 'City Border Guard', 'AGENCY', 1, NULL, '/1/9/', DATE '2025-07-01', NULL, FALSE),
(10, 'hai-quan', U&'H\1ea3i quan', 'Customs', 'AGENCY', 1, NULL, '/1/10/', DATE '2025-07-01', NULL, FALSE),
(11, 'mttq-tp', U&'\1ee6y ban M\1eb7t tr\1eadn T\1ed5 qu\1ed1c Vi\1ec7t Nam th\00e0nh ph\1ed1', 'City Fatherland Front Committee', 'UNION', 1, NULL, '/1/11/', DATE '2025-07-01', NULL, FALSE),
(12, 'thanh-doan', U&'Th\00e0nh \0111o\00e0n', 'City Youth Union', 'UNION', 11, NULL, '/1/11/12/', DATE '2025-07-01', NULL, FALSE),
(13, 'hoi-lhpn', U&'H\1ed9i Li\00ean hi\1ec7p Ph\1ee5 n\1eef th\00e0nh ph\1ed1', 'City Women''s Union', 'UNION', 11, NULL, '/1/11/13/', DATE '2025-07-01', NULL, FALSE),
(14, 'hoi-ccb', U&'H\1ed9i C\1ef1u chi\1ebfn binh th\00e0nh ph\1ed1', 'City Veterans'' Association', 'UNION', 11, NULL, '/1/11/14/', DATE '2025-07-01', NULL, FALSE),
(15, 'hoi-nong-dan', U&'H\1ed9i N\00f4ng d\00e2n th\00e0nh ph\1ed1', 'City Farmers'' Union', 'UNION', 11, NULL, '/1/11/15/', DATE '2025-07-01', NULL, FALSE),
(16, 'ldld-tp', U&'Li\00ean \0111o\00e0n Lao \0111\1ed9ng th\00e0nh ph\1ed1', 'City Federation of Labour', 'UNION', 11, NULL, '/1/11/16/', DATE '2025-07-01', NULL, FALSE),
(17, 'ubnd-11407', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng An Bi\00ean', 'People''s Committee of An Bien Ward', 'PEOPLES_COMMITTEE', 1, 70, '/1/17/', DATE '2025-07-01', NULL, FALSE),
(18, 'ubnd-11581', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng An D\01b0\01a1ng', 'People''s Committee of An Duong Ward', 'PEOPLES_COMMITTEE', 1, 84, '/1/18/', DATE '2025-07-01', NULL, FALSE),
(19, 'ubnd-11674', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An H\01b0ng', 'People''s Committee of An Hung Commune', 'PEOPLES_COMMITTEE', 1, 92, '/1/19/', DATE '2025-07-01', NULL, FALSE),
(20, 'ubnd-11617', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng An H\1ea3i', 'People''s Committee of An Hai Ward', 'PEOPLES_COMMITTEE', 1, 87, '/1/20/', DATE '2025-07-01', NULL, FALSE),
(21, 'ubnd-11668', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An Kh\00e1nh', 'People''s Committee of An Khanh Commune', 'PEOPLES_COMMITTEE', 1, 91, '/1/21/', DATE '2025-07-01', NULL, FALSE),
(22, 'ubnd-11629', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An L\00e3o', 'People''s Committee of An Lao Commune', 'PEOPLES_COMMITTEE', 1, 88, '/1/22/', DATE '2025-07-01', NULL, FALSE),
(23, 'ubnd-11593', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng An Phong', 'People''s Committee of An Phong Ward', 'PEOPLES_COMMITTEE', 1, 85, '/1/23/', DATE '2025-07-01', NULL, FALSE),
(24, 'ubnd-10645', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An Ph\00fa', 'People''s Committee of An Phu Commune', 'PEOPLES_COMMITTEE', 1, 17, '/1/24/', DATE '2025-07-01', NULL, FALSE),
(25, 'ubnd-11647', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An Quang', 'People''s Committee of An Quang Commune', 'PEOPLES_COMMITTEE', 1, 90, '/1/25/', DATE '2025-07-01', NULL, FALSE);             
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(26, 'ubnd-10792', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An Th\00e0nh', 'People''s Committee of An Thanh Commune', 'PEOPLES_COMMITTEE', 1, 28, '/1/26/', DATE '2025-07-01', NULL, FALSE),
(27, 'ubnd-11635', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 An Tr\01b0\1eddng', 'People''s Committee of An Truong Commune', 'PEOPLES_COMMITTEE', 1, 89, '/1/27/', DATE '2025-07-01', NULL, FALSE),
(28, 'ubnd-10966', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 B\00ecnh Giang', 'People''s Committee of Binh Giang Commune', 'PEOPLES_COMMITTEE', 1, 42, '/1/28/', DATE '2025-07-01', NULL, FALSE),
(29, 'ubnd-11948', U&'\1ee6y ban nh\00e2n d\00e2n \0111\1eb7c khu B\1ea1ch Long V\0129', 'People''s Committee of Bach Long Vi Special Zone', 'PEOPLES_COMMITTEE', 1, 115, '/1/29/', DATE '2025-07-01', NULL, FALSE),
(30, 'ubnd-11473', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng B\1ea1ch \0110\1eb1ng', 'People''s Committee of Bach Dang Ward', 'PEOPLES_COMMITTEE', 1, 76, '/1/30/', DATE '2025-07-01', NULL, FALSE),
(31, 'ubnd-10678', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng B\1eafc An Ph\1ee5', 'People''s Committee of Bac An Phu Ward', 'PEOPLES_COMMITTEE', 1, 20, '/1/31/', DATE '2025-07-01', NULL, FALSE),
(32, 'ubnd-11254', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 B\1eafc Thanh Mi\1ec7n', 'People''s Committee of Bac Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 63, '/1/32/', DATE '2025-07-01', NULL, FALSE),
(33, 'ubnd-10549', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Chu V\0103n An', 'People''s Committee of Chu Van An Ward', 'PEOPLES_COMMITTEE', 1, 8, '/1/33/', DATE '2025-07-01', NULL, FALSE),
(34, 'ubnd-10546', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Ch\00ed Linh', 'People''s Committee of Chi Linh Ward', 'PEOPLES_COMMITTEE', 1, 7, '/1/34/', DATE '2025-07-01', NULL, FALSE),
(35, 'ubnd-11131', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ch\00ed Minh', 'People''s Committee of Chi Minh Commune', 'PEOPLES_COMMITTEE', 1, 53, '/1/35/', DATE '2025-07-01', NULL, FALSE),
(36, 'ubnd-11806', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ch\1ea5n H\01b0ng', 'People''s Committee of Chan Hung Commune', 'PEOPLES_COMMITTEE', 1, 105, '/1/36/', DATE '2025-07-01', NULL, FALSE),
(37, 'ubnd-11914', U&'\1ee6y ban nh\00e2n d\00e2n \0111\1eb7c khu C\00e1t H\1ea3i', 'People''s Committee of Cat Hai Special Zone', 'PEOPLES_COMMITTEE', 1, 114, '/1/37/', DATE '2025-07-01', NULL, FALSE),
(38, 'ubnd-10888', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 C\1ea9m Giang', 'People''s Committee of Cam Giang Commune', 'PEOPLES_COMMITTEE', 1, 36, '/1/38/', DATE '2025-07-01', NULL, FALSE),
(39, 'ubnd-10903', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 C\1ea9m Gi\00e0ng', 'People''s Committee of Cam Giang Commune', 'PEOPLES_COMMITTEE', 1, 38, '/1/39/', DATE '2025-07-01', NULL, FALSE),
(40, 'ubnd-11692', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng D\01b0\01a1ng Kinh', 'People''s Committee of Duong Kinh Ward', 'PEOPLES_COMMITTEE', 1, 95, '/1/40/', DATE '2025-07-01', NULL, FALSE),
(41, 'ubnd-10999', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Gia L\1ed9c', 'People''s Committee of Gia Loc Commune', 'PEOPLES_COMMITTEE', 1, 45, '/1/41/', DATE '2025-07-01', NULL, FALSE),
(42, 'ubnd-11050', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Gia Ph\00fac', 'People''s Committee of Gia Phuc Commune', 'PEOPLES_COMMITTEE', 1, 48, '/1/42/', DATE '2025-07-01', NULL, FALSE),
(43, 'ubnd-11359', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Gia Vi\00ean', 'People''s Committee of Gia Vien Ward', 'PEOPLES_COMMITTEE', 1, 68, '/1/43/', DATE '2025-07-01', NULL, FALSE),
(44, 'ubnd-10816', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\00e0 B\1eafc', 'People''s Committee of Ha Bac Commune', 'PEOPLES_COMMITTEE', 1, 31, '/1/44/', DATE '2025-07-01', NULL, FALSE),
(45, 'ubnd-10843', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\00e0 Nam', 'People''s Committee of Ha Nam Commune', 'PEOPLES_COMMITTEE', 1, 33, '/1/45/', DATE '2025-07-01', NULL, FALSE),
(46, 'ubnd-10846', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\00e0 T\00e2y', 'People''s Committee of Ha Tay Commune', 'PEOPLES_COMMITTEE', 1, 34, '/1/46/', DATE '2025-07-01', NULL, FALSE),
(47, 'ubnd-10882', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\00e0 \0110\00f4ng', 'People''s Committee of Ha Dong Commune', 'PEOPLES_COMMITTEE', 1, 35, '/1/47/', DATE '2025-07-01', NULL, FALSE);          
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(48, 'ubnd-11533', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\00f2a B\00ecnh', 'People''s Committee of Hoa Binh Ward', 'PEOPLES_COMMITTEE', 1, 80, '/1/48/', DATE '2025-07-01', NULL, FALSE),
(49, 'ubnd-11809', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\00f9ng Th\1eafng', 'People''s Committee of Hung Thang Commune', 'PEOPLES_COMMITTEE', 1, 106, '/1/49/', DATE '2025-07-01', NULL, FALSE),
(50, 'ubnd-11689', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\01b0ng \0110\1ea1o', 'People''s Committee of Hung Dao Ward', 'PEOPLES_COMMITTEE', 1, 94, '/1/50/', DATE '2025-07-01', NULL, FALSE),
(51, 'ubnd-11413', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\1ea3i An', 'People''s Committee of Hai An Ward', 'PEOPLES_COMMITTEE', 1, 72, '/1/51/', DATE '2025-07-01', NULL, FALSE),
(52, 'ubnd-10525', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\1ea3i D\01b0\01a1ng', 'People''s Committee of Hai Duong Ward', 'PEOPLES_COMMITTEE', 1, 3, '/1/52/', DATE '2025-07-01', NULL, FALSE),
(53, 'ubnd-11257', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\1ea3i H\01b0ng', 'People''s Committee of Hai Hung Commune', 'PEOPLES_COMMITTEE', 1, 64, '/1/53/', DATE '2025-07-01', NULL, FALSE),
(54, 'ubnd-11602', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\1ed3ng An', 'People''s Committee of Hong An Ward', 'PEOPLES_COMMITTEE', 1, 86, '/1/54/', DATE '2025-07-01', NULL, FALSE),
(55, 'ubnd-11311', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng H\1ed3ng B\00e0ng', 'People''s Committee of Hong Bang Ward', 'PEOPLES_COMMITTEE', 1, 66, '/1/55/', DATE '2025-07-01', NULL, FALSE),
(56, 'ubnd-11218', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\1ed3ng Ch\00e2u', 'People''s Committee of Hong Chau Commune', 'PEOPLES_COMMITTEE', 1, 59, '/1/56/', DATE '2025-07-01', NULL, FALSE),
(57, 'ubnd-10615', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 H\1ee3p Ti\1ebfn', 'People''s Committee of Hop Tien Commune', 'PEOPLES_COMMITTEE', 1, 14, '/1/57/', DATE '2025-07-01', NULL, FALSE),
(58, 'ubnd-11224', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Kh\00fac Th\1eeba D\1ee5', 'People''s Committee of Khuc Thua Du Commune', 'PEOPLES_COMMITTEE', 1, 60, '/1/58/', DATE '2025-07-01', NULL, FALSE),
(59, 'ubnd-10804', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Kim Th\00e0nh', 'People''s Committee of Kim Thanh Commune', 'PEOPLES_COMMITTEE', 1, 29, '/1/59/', DATE '2025-07-01', NULL, FALSE),
(60, 'ubnd-10675', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Kinh M\00f4n', 'People''s Committee of Kinh Mon Ward', 'PEOPLES_COMMITTEE', 1, 19, '/1/60/', DATE '2025-07-01', NULL, FALSE),
(61, 'ubnd-11443', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Ki\1ebfn An', 'People''s Committee of Kien An Ward', 'PEOPLES_COMMITTEE', 1, 73, '/1/61/', DATE '2025-07-01', NULL, FALSE),
(62, 'ubnd-11728', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ki\1ebfn H\01b0ng', 'People''s Committee of Kien Hung Commune', 'PEOPLES_COMMITTEE', 1, 98, '/1/62/', DATE '2025-07-01', NULL, FALSE),
(63, 'ubnd-11749', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ki\1ebfn H\1ea3i', 'People''s Committee of Kien Hai Commune', 'PEOPLES_COMMITTEE', 1, 100, '/1/63/', DATE '2025-07-01', NULL, FALSE),
(64, 'ubnd-11725', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ki\1ebfn Minh', 'People''s Committee of Kien Minh Commune', 'PEOPLES_COMMITTEE', 1, 97, '/1/64/', DATE '2025-07-01', NULL, FALSE),
(65, 'ubnd-11680', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ki\1ebfn Th\1ee5y', 'People''s Committee of Kien Thuy Commune', 'PEOPLES_COMMITTEE', 1, 93, '/1/65/', DATE '2025-07-01', NULL, FALSE),
(66, 'ubnd-10945', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 K\1ebb S\1eb7t', 'People''s Committee of Ke Sat Commune', 'PEOPLES_COMMITTEE', 1, 41, '/1/66/', DATE '2025-07-01', NULL, FALSE),
(67, 'ubnd-10756', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Lai Kh\00ea', 'People''s Committee of Lai Khe Commune', 'PEOPLES_COMMITTEE', 1, 27, '/1/67/', DATE '2025-07-01', NULL, FALSE),
(68, 'ubnd-11383', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng L\00ea Ch\00e2n', 'People''s Committee of Le Chan Ward', 'PEOPLES_COMMITTEE', 1, 69, '/1/68/', DATE '2025-07-01', NULL, FALSE),
(69, 'ubnd-10532', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng L\00ea Thanh Ngh\1ecb', 'People''s Committee of Le Thanh Nghi Ward', 'PEOPLES_COMMITTEE', 1, 4, '/1/69/', DATE '2025-07-01', NULL, FALSE);           
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(70, 'ubnd-11506', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng L\00ea \00cdch M\1ed9c', 'People''s Committee of Le Ich Moc Ward', 'PEOPLES_COMMITTEE', 1, 79, '/1/70/', DATE '2025-07-01', NULL, FALSE),
(71, 'ubnd-10603', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng L\00ea \0110\1ea1i H\00e0nh', 'People''s Committee of Le Dai Hanh Ward', 'PEOPLES_COMMITTEE', 1, 12, '/1/71/', DATE '2025-07-01', NULL, FALSE),
(72, 'ubnd-11488', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng L\01b0u Ki\1ebfm', 'People''s Committee of Luu Kiem Ward', 'PEOPLES_COMMITTEE', 1, 77, '/1/72/', DATE '2025-07-01', NULL, FALSE),
(73, 'ubnd-11140', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 L\1ea1c Ph\01b0\1ee3ng', 'People''s Committee of Lac Phuong Commune', 'PEOPLES_COMMITTEE', 1, 54, '/1/73/', DATE '2025-07-01', NULL, FALSE),
(74, 'ubnd-10930', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Mao \0110i\1ec1n', 'People''s Committee of Mao Dien Commune', 'PEOPLES_COMMITTEE', 1, 40, '/1/74/', DATE '2025-07-01', NULL, FALSE),
(75, 'ubnd-mau1', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng M\1eabu 1', 'People''s Committee of Sample 1 Ward', 'PEOPLES_COMMITTEE', 1, 116, '/1/75/', DATE '2025-07-01', NULL, TRUE),
(76, 'ubnd-mau2', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng M\1eabu 2', 'People''s Committee of Sample 2 Ward', 'PEOPLES_COMMITTEE', 1, 117, '/1/76/', DATE '2025-07-01', NULL, TRUE),
(77, 'ubnd-10705', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nam An Ph\1ee5', 'People''s Committee of Nam An Phu Commune', 'PEOPLES_COMMITTEE', 1, 21, '/1/77/', DATE '2025-07-01', NULL, FALSE),
(78, 'ubnd-10606', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nam S\00e1ch', 'People''s Committee of Nam Sach Commune', 'PEOPLES_COMMITTEE', 1, 13, '/1/78/', DATE '2025-07-01', NULL, FALSE),
(79, 'ubnd-11284', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nam Thanh Mi\1ec7n', 'People''s Committee of Nam Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 65, '/1/79/', DATE '2025-07-01', NULL, FALSE),
(80, 'ubnd-11542', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nam Tri\1ec7u', 'People''s Committee of Nam Trieu Ward', 'PEOPLES_COMMITTEE', 1, 81, '/1/80/', DATE '2025-07-01', NULL, FALSE),
(81, 'ubnd-11737', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nam \0110\1ed3 S\01a1n', 'People''s Committee of Nam Do Son Ward', 'PEOPLES_COMMITTEE', 1, 99, '/1/81/', DATE '2025-07-01', NULL, FALSE),
(82, 'ubnd-10837', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nam \0110\1ed3ng', 'People''s Committee of Nam Dong Ward', 'PEOPLES_COMMITTEE', 1, 32, '/1/82/', DATE '2025-07-01', NULL, FALSE),
(83, 'ubnd-11713', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nghi D\01b0\01a1ng', 'People''s Committee of Nghi Duong Commune', 'PEOPLES_COMMITTEE', 1, 96, '/1/83/', DATE '2025-07-01', NULL, FALSE),
(84, 'ubnd-11146', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nguy\00ean Gi\00e1p', 'People''s Committee of Nguyen Giap Commune', 'PEOPLES_COMMITTEE', 1, 55, '/1/84/', DATE '2025-07-01', NULL, FALSE),
(85, 'ubnd-11911', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nguy\1ec5n B\1ec9nh Khi\00eam', 'People''s Committee of Nguyen Binh Khiem Commune', 'PEOPLES_COMMITTEE', 1, 113, '/1/85/', DATE '2025-07-01', NULL, FALSE),
(86, 'ubnd-11242', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Nguy\1ec5n L\01b0\01a1ng B\1eb1ng', 'People''s Committee of Nguyen Luong Bang Commune', 'PEOPLES_COMMITTEE', 1, 62, '/1/86/', DATE '2025-07-01', NULL, FALSE),
(87, 'ubnd-10552', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nguy\1ec5n Tr\00e3i', 'People''s Committee of Nguyen Trai Ward', 'PEOPLES_COMMITTEE', 1, 9, '/1/87/', DATE '2025-07-01', NULL, FALSE),
(88, 'ubnd-10744', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nguy\1ec5n \0110\1ea1i N\0103ng', 'People''s Committee of Nguyen Dai Nang Ward', 'PEOPLES_COMMITTEE', 1, 25, '/1/88/', DATE '2025-07-01', NULL, FALSE),
(89, 'ubnd-11329', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Ng\00f4 Quy\1ec1n', 'People''s Committee of Ngo Quyen Ward', 'PEOPLES_COMMITTEE', 1, 67, '/1/89/', DATE '2025-07-01', NULL, FALSE),
(90, 'ubnd-10714', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Nh\1ecb Chi\1ec3u', 'People''s Committee of Nhi Chieu Ward', 'PEOPLES_COMMITTEE', 1, 22, '/1/90/', DATE '2025-07-01', NULL, FALSE); 
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(91, 'ubnd-11203', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ninh Giang', 'People''s Committee of Ninh Giang Commune', 'PEOPLES_COMMITTEE', 1, 58, '/1/91/', DATE '2025-07-01', NULL, FALSE),
(92, 'ubnd-11446', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Ph\00f9 Li\1ec5n', 'People''s Committee of Phu Lien Ward', 'PEOPLES_COMMITTEE', 1, 74, '/1/92/', DATE '2025-07-01', NULL, FALSE),
(93, 'ubnd-10750', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ph\00fa Th\00e1i', 'People''s Committee of Phu Thai Commune', 'PEOPLES_COMMITTEE', 1, 26, '/1/93/', DATE '2025-07-01', NULL, FALSE),
(94, 'ubnd-10726', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Ph\1ea1m S\01b0 M\1ea1nh', 'People''s Committee of Pham Su Manh Ward', 'PEOPLES_COMMITTEE', 1, 23, '/1/94/', DATE '2025-07-01', NULL, FALSE),
(95, 'ubnd-11761', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Quy\1ebft Th\1eafng', 'People''s Committee of Quyet Thang Commune', 'PEOPLES_COMMITTEE', 1, 102, '/1/95/', DATE '2025-07-01', NULL, FALSE),
(96, 'ubnd-10813', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Thanh H\00e0', 'People''s Committee of Thanh Ha Commune', 'PEOPLES_COMMITTEE', 1, 30, '/1/96/', DATE '2025-07-01', NULL, FALSE),
(97, 'ubnd-11239', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Thanh Mi\1ec7n', 'People''s Committee of Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 61, '/1/97/', DATE '2025-07-01', NULL, FALSE),
(98, 'ubnd-11557', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Thi\00ean H\01b0\01a1ng', 'People''s Committee of Thien Huong Ward', 'PEOPLES_COMMITTEE', 1, 82, '/1/98/', DATE '2025-07-01', NULL, FALSE),
(99, 'ubnd-10507', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Th\00e0nh \0110\00f4ng', 'People''s Committee of Thanh Dong Ward', 'PEOPLES_COMMITTEE', 1, 2, '/1/99/', DATE '2025-07-01', NULL, FALSE),
(100, 'ubnd-10642', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Th\00e1i T\00e2n', 'People''s Committee of Thai Tan Commune', 'PEOPLES_COMMITTEE', 1, 16, '/1/100/', DATE '2025-07-01', NULL, FALSE),
(101, 'ubnd-10993', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Th\01b0\1ee3ng H\1ed3ng', 'People''s Committee of Thuong Hong Commune', 'PEOPLES_COMMITTEE', 1, 44, '/1/101/', DATE '2025-07-01', NULL, FALSE),
(102, 'ubnd-11002', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Th\1ea1ch Kh\00f4i', 'People''s Committee of Thach Khoi Ward', 'PEOPLES_COMMITTEE', 1, 46, '/1/102/', DATE '2025-07-01', NULL, FALSE),
(103, 'ubnd-11560', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Th\1ee7y Nguy\00ean', 'People''s Committee of Thuy Nguyen Ward', 'PEOPLES_COMMITTEE', 1, 83, '/1/103/', DATE '2025-07-01', NULL, FALSE),
(104, 'ubnd-11755', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ti\00ean L\00e3ng', 'People''s Committee of Tien Lang Commune', 'PEOPLES_COMMITTEE', 1, 101, '/1/104/', DATE '2025-07-01', NULL, FALSE),
(105, 'ubnd-11791', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Ti\00ean Minh', 'People''s Committee of Tien Minh Commune', 'PEOPLES_COMMITTEE', 1, 104, '/1/105/', DATE '2025-07-01', NULL, FALSE),
(106, 'ubnd-11065', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Tr\01b0\1eddng T\00e2n', 'People''s Committee of Truong Tan Commune', 'PEOPLES_COMMITTEE', 1, 49, '/1/106/', DATE '2025-07-01', NULL, FALSE),
(107, 'ubnd-10570', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Tr\1ea7n H\01b0ng \0110\1ea1o', 'People''s Committee of Tran Hung Dao Ward', 'PEOPLES_COMMITTEE', 1, 10, '/1/107/', DATE '2025-07-01', NULL, FALSE),
(108, 'ubnd-10729', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Tr\1ea7n Li\1ec5u', 'People''s Committee of Tran Lieu Ward', 'PEOPLES_COMMITTEE', 1, 24, '/1/108/', DATE '2025-07-01', NULL, FALSE),
(109, 'ubnd-10573', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Tr\1ea7n Nh\00e2n T\00f4ng', 'People''s Committee of Tran Nhan Tong Ward', 'PEOPLES_COMMITTEE', 1, 11, '/1/109/', DATE '2025-07-01', NULL, FALSE),
(110, 'ubnd-10633', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Tr\1ea7n Ph\00fa', 'People''s Committee of Tran Phu Commune', 'PEOPLES_COMMITTEE', 1, 15, '/1/110/', DATE '2025-07-01', NULL, FALSE),
(111, 'ubnd-10909', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Tu\1ec7 T\0129nh', 'People''s Committee of Tue Tinh Commune', 'PEOPLES_COMMITTEE', 1, 39, '/1/111/', DATE '2025-07-01', NULL, FALSE);            
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(112, 'ubnd-11167', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 T\00e2n An', 'People''s Committee of Tan An Commune', 'PEOPLES_COMMITTEE', 1, 57, '/1/112/', DATE '2025-07-01', NULL, FALSE),
(113, 'ubnd-10537', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng T\00e2n H\01b0ng', 'People''s Committee of Tan Hung Ward', 'PEOPLES_COMMITTEE', 1, 5, '/1/113/', DATE '2025-07-01', NULL, FALSE),
(114, 'ubnd-11113', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 T\00e2n K\1ef3', 'People''s Committee of Tan Ky Commune', 'PEOPLES_COMMITTEE', 1, 52, '/1/114/', DATE '2025-07-01', NULL, FALSE),
(115, 'ubnd-11779', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 T\00e2n Minh', 'People''s Committee of Tan Minh Commune', 'PEOPLES_COMMITTEE', 1, 103, '/1/115/', DATE '2025-07-01', NULL, FALSE),
(116, 'ubnd-11074', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 T\1ee9 K\1ef3', 'People''s Committee of Tu Ky Commune', 'PEOPLES_COMMITTEE', 1, 50, '/1/116/', DATE '2025-07-01', NULL, FALSE),
(117, 'ubnd-10891', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng T\1ee9 Minh', 'People''s Committee of Tu Minh Ward', 'PEOPLES_COMMITTEE', 1, 37, '/1/117/', DATE '2025-07-01', NULL, FALSE),
(118, 'ubnd-10543', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng Vi\1ec7t H\00f2a', 'People''s Committee of Viet Hoa Ward', 'PEOPLES_COMMITTEE', 1, 6, '/1/118/', DATE '2025-07-01', NULL, FALSE),
(119, 'ubnd-11503', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Vi\1ec7t Kh\00ea', 'People''s Committee of Viet Khe Commune', 'PEOPLES_COMMITTEE', 1, 78, '/1/119/', DATE '2025-07-01', NULL, FALSE),
(120, 'ubnd-11887', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh Am', 'People''s Committee of Vinh Am Commune', 'PEOPLES_COMMITTEE', 1, 112, '/1/120/', DATE '2025-07-01', NULL, FALSE),
(121, 'ubnd-11824', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh B\1ea3o', 'People''s Committee of Vinh Bao Commune', 'PEOPLES_COMMITTEE', 1, 107, '/1/121/', DATE '2025-07-01', NULL, FALSE),
(122, 'ubnd-11848', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh H\00f2a', 'People''s Committee of Vinh Hoa Commune', 'PEOPLES_COMMITTEE', 1, 110, '/1/122/', DATE '2025-07-01', NULL, FALSE),
(123, 'ubnd-11875', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh H\1ea3i', 'People''s Committee of Vinh Hai Commune', 'PEOPLES_COMMITTEE', 1, 111, '/1/123/', DATE '2025-07-01', NULL, FALSE),
(124, 'ubnd-11164', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh L\1ea1i', 'People''s Committee of Vinh Lai Commune', 'PEOPLES_COMMITTEE', 1, 56, '/1/124/', DATE '2025-07-01', NULL, FALSE),
(125, 'ubnd-11842', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh Thu\1eadn', 'People''s Committee of Vinh Thuan Commune', 'PEOPLES_COMMITTEE', 1, 109, '/1/125/', DATE '2025-07-01', NULL, FALSE),
(126, 'ubnd-11836', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 V\0129nh Th\1ecbnh', 'People''s Committee of Vinh Thinh Commune', 'PEOPLES_COMMITTEE', 1, 108, '/1/126/', DATE '2025-07-01', NULL, FALSE),
(127, 'ubnd-11020', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 Y\1ebft Ki\00eau', 'People''s Committee of Yet Kieu Commune', 'PEOPLES_COMMITTEE', 1, 47, '/1/127/', DATE '2025-07-01', NULL, FALSE),
(128, 'ubnd-10660', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng \00c1i Qu\1ed1c', 'People''s Committee of Ai Quoc Ward', 'PEOPLES_COMMITTEE', 1, 18, '/1/128/', DATE '2025-07-01', NULL, FALSE),
(129, 'ubnd-11411', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng \0110\00f4ng H\1ea3i', 'People''s Committee of Dong Hai Ward', 'PEOPLES_COMMITTEE', 1, 71, '/1/129/', DATE '2025-07-01', NULL, FALSE),
(130, 'ubnd-10972', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 \0110\01b0\1eddng An', 'People''s Committee of Duong An Commune', 'PEOPLES_COMMITTEE', 1, 43, '/1/130/', DATE '2025-07-01', NULL, FALSE),
(131, 'ubnd-11086', U&'\1ee6y ban nh\00e2n d\00e2n x\00e3 \0110\1ea1i S\01a1n', 'People''s Committee of Dai Son Commune', 'PEOPLES_COMMITTEE', 1, 51, '/1/131/', DATE '2025-07-01', NULL, FALSE),
(132, 'ubnd-11455', U&'\1ee6y ban nh\00e2n d\00e2n ph\01b0\1eddng \0110\1ed3 S\01a1n', 'People''s Committee of Do Son Ward', 'PEOPLES_COMMITTEE', 1, 75, '/1/132/', DATE '2025-07-01', NULL, FALSE),
(133, 'thcs-mau1', U&'Tr\01b0\1eddng THCS M\1eabu 1', 'Sample 1 Lower Secondary School', 'SCHOOL', 75, 116, '/1/75/133/', DATE '2025-07-01', NULL, TRUE);          
INSERT INTO "PUBLIC"."ORGANIZATION" VALUES
(134, 'tieu-hoc-mau2', U&'Tr\01b0\1eddng Ti\1ec3u h\1ecdc M\1eabu 2', 'Sample 2 Primary School', 'SCHOOL', 76, 117, '/1/76/134/', DATE '2025-07-01', NULL, TRUE),
(135, 'thpt-mau', U&'Tr\01b0\1eddng THPT M\1eabu', 'Sample Upper Secondary School', 'SCHOOL', 3, 116, '/1/3/135/', DATE '2025-07-01', NULL, TRUE);
CREATE INDEX "PUBLIC"."ORGANIZATION_PATH" ON "PUBLIC"."ORGANIZATION"("PATH" NULLS FIRST);      
CREATE CACHED TABLE "PUBLIC"."ACCOUNT"(
    "ID" BIGINT NOT NULL,
    "USERNAME" CHARACTER VARYING(60) NOT NULL,
    "DISPLAY_NAME" CHARACTER VARYING(120) NOT NULL,
    "PASSWORD_HASH" CHARACTER VARYING(200) NOT NULL,
    "ORGANIZATION_ID" BIGINT NOT NULL,
    "ENABLED" BOOLEAN NOT NULL,
    "IS_DEMO" BOOLEAN NOT NULL,
    "CREATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "VERSION" BIGINT NOT NULL
);       
ALTER TABLE "PUBLIC"."ACCOUNT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("ID");       
-- 10 +/- SELECT COUNT(*) FROM PUBLIC.ACCOUNT; 
INSERT INTO "PUBLIC"."ACCOUNT" VALUES
(1, 'quantri', U&'Qu\1ea3n tr\1ecb vi\00ean (m\1eabu)', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 1, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.588155+00', 0),
(2, 'canbo.tp', U&'C\00e1n b\1ed9 th\00e0nh ph\1ed1 (m\1eabu)', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 1, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.609262+00', 0),
(3, 'duyet.tp', U&'Ng\01b0\1eddi duy\1ec7t th\00e0nh ph\1ed1 (m\1eabu)', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 1, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.611329+00', 0),
(4, 'lanhdao', U&'L\00e3nh \0111\1ea1o th\00e0nh ph\1ed1 (m\1eabu)', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 1, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.612784+00', 0),
(5, 'canbo.mau1', U&'C\00e1n b\1ed9 Ph\01b0\1eddng M\1eabu 1', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 75, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.614368+00', 0),
(6, 'duyet.mau1', U&'Ng\01b0\1eddi duy\1ec7t Ph\01b0\1eddng M\1eabu 1', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 75, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.615789+00', 0),
(7, 'baocaovien.mau1', U&'B\00e1o c\00e1o vi\00ean Ph\01b0\1eddng M\1eabu 1', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 75, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.619461+00', 0),
(8, 'truong.mau1', U&'Tr\01b0\1eddng THCS M\1eabu 1', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 133, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.621064+00', 0),
(9, 'canbo.mau2', U&'C\00e1n b\1ed9 Ph\01b0\1eddng M\1eabu 2', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 76, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.62238+00', 0),
(10, 'duyet.mau2', U&'Ng\01b0\1eddi duy\1ec7t Ph\01b0\1eddng M\1eabu 2', '$2a$10$T6dptnELfFfZzfTuxJZzJe.cStnrEw3OtyL.MLzzJHoL0nkMtUJvC', 76, TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:43.623644+00', 0);         
CREATE CACHED TABLE "PUBLIC"."ACCOUNT_GRANT"(
    "ACCOUNT_ID" BIGINT NOT NULL,
    "ROLE" CHARACTER VARYING(30) NOT NULL,
    "ORGANIZATION_ID" BIGINT NOT NULL
);            
ALTER TABLE "PUBLIC"."ACCOUNT_GRANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D052C" PRIMARY KEY("ACCOUNT_ID", "ROLE", "ORGANIZATION_ID");          
-- 10 +/- SELECT COUNT(*) FROM PUBLIC.ACCOUNT_GRANT;           
INSERT INTO "PUBLIC"."ACCOUNT_GRANT" VALUES
(1, 'ADMINISTRATOR', 1),
(2, 'CITY_OFFICER', 1),
(3, 'APPROVER', 1),
(4, 'LEADER', 1),
(5, 'UNIT_OFFICER', 75),
(6, 'APPROVER', 75),
(7, 'SPEAKER', 75),
(8, 'SCHOOL', 133),
(9, 'UNIT_OFFICER', 76),
(10, 'APPROVER', 76);        
CREATE CACHED TABLE "PUBLIC"."REVIEW_CASE"(
    "ID" BIGINT NOT NULL,
    "SUBJECT" CHARACTER VARYING(30) NOT NULL,
    "SUBJECT_ID" BIGINT NOT NULL,
    "REVISION" INTEGER NOT NULL,
    "CONTENT_HASH" CHARACTER VARYING(64) NOT NULL,
    "ORGANIZATION_ID" BIGINT NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "PERMISSION_TO_DECIDE" CHARACTER VARYING(40) NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "SUBMITTED_BY" BIGINT NOT NULL,
    "SUBMITTED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DECIDED_BY" BIGINT,
    "DECIDED_AT" TIMESTAMP(6) WITH TIME ZONE,
    "NOTE" CHARACTER VARYING(2000),
    "VERSION" BIGINT NOT NULL
);  
ALTER TABLE "PUBLIC"."REVIEW_CASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D3" PRIMARY KEY("ID");  
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.REVIEW_CASE;              
INSERT INTO "PUBLIC"."REVIEW_CASE" VALUES
(1, 'material', 5, 1, '0619915ae22238929c807dc985810fd4924df6b9451e79700ba5e08147f1a4a7', 75, U&'B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p', 'MATERIAL_APPROVE', 'OPEN', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.386736+00', NULL, NULL, NULL, 0),
(2, 'material', 6, 1, '80a5794c1c9ebc86978d09f042c79edc47eca4635d785e4a9bf3df8cdfe491c1', 75, U&'B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p', 'MATERIAL_APPROVE', 'RETURNED', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.40691+00', 6, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.479188+00', U&'Th\00eam s\1ed1 111 v\00e0o cu\1ed1i b\00e0i.', 1),
(3, 'material', 7, 1, '4e422e577fbc3642448e04ca8b204ec9189c0dfeb6a4ea883cbbea07e813ce58', 75, U&'B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1', 'MATERIAL_APPROVE', 'APPROVED', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.499762+00', 6, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.560621+00', NULL, 1),
(4, 'material', 8, 1, 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', 75, U&'B\00e0i \0111\00e3 thu h\1ed3i', 'MATERIAL_APPROVE', 'APPROVED', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.595652+00', 6, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.634702+00', NULL, 1),
(5, 'material', 9, 1, '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', 75, U&'B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p', 'MATERIAL_APPROVE', 'APPROVED', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.711047+00', 6, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.75154+00', NULL, 1);         
CREATE INDEX "PUBLIC"."REVIEW_CASE_SUBJECT" ON "PUBLIC"."REVIEW_CASE"("SUBJECT" NULLS FIRST, "SUBJECT_ID" NULLS FIRST);        
CREATE INDEX "PUBLIC"."REVIEW_CASE_OPEN" ON "PUBLIC"."REVIEW_CASE"("STATE" NULLS FIRST, "PERMISSION_TO_DECIDE" NULLS FIRST, "SUBMITTED_AT" NULLS FIRST);       
CREATE CACHED TABLE "PUBLIC"."STORED_FILE"(
    "HASH" CHARACTER VARYING(64) NOT NULL,
    "SIZE" BIGINT NOT NULL,
    "MEDIA_TYPE" CHARACTER VARYING(120) NOT NULL,
    "RECEIVED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "READING" CHARACTER VARYING(20) NOT NULL,
    "TEXT" CHARACTER VARYING(1000000),
    "PAGES" INTEGER,
    "WIDTH" INTEGER,
    "HEIGHT" INTEGER,
    "HAS_PREVIEW" BOOLEAN NOT NULL,
    "VERSION" INTEGER NOT NULL
);        
ALTER TABLE "PUBLIC"."STORED_FILE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" PRIMARY KEY("HASH"); 
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.STORED_FILE;              
INSERT INTO "PUBLIC"."STORED_FILE" VALUES
('c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e', 77, 'text/plain', TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.390175+00', 'READ', U&'Thuy\1ec1n ai l\1ea5p l\00f3 ngo\00e0i c\1ed3n, c\00e2u h\00f2 gi\1eef b\1ea1n v\1eabn c\00f2n vang xa.', NULL, NULL, NULL, FALSE, 1),
('a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8', 75, 'text/plain', TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.673966+00', 'READ', U&'L\1eddi d\1eb7n tr\01b0\1edbc chuy\1ebfn \0111i: \0111\00e8n bi\1ec3n c\00f2n s\00e1ng, con c\1ee9 v\1ec1.', NULL, NULL, NULL, FALSE, 1);             
CREATE CACHED TABLE "PUBLIC"."MATERIAL"(
    "ID" BIGINT NOT NULL,
    "PUBLIC_ID" CHARACTER VARYING(120) NOT NULL,
    "ORGANIZATION_ID" BIGINT NOT NULL,
    "CREATED_BY" BIGINT,
    "CREATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "UPDATED_BY" BIGINT,
    "UPDATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "STAGE" CHARACTER VARYING(20) NOT NULL,
    "PUBLICITY" CHARACTER VARYING(20) NOT NULL,
    "KIND" CHARACTER VARYING(30) NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "FOLDED_TITLE" CHARACTER VARYING(250) NOT NULL,
    "CONTENT" CHARACTER VARYING(1000000) NOT NULL,
    "REVISION" INTEGER NOT NULL,
    "APPROVED_REVISION" INTEGER,
    "PUBLISH_AT" TIMESTAMP(6) WITH TIME ZONE,
    "IMPORT_HASH" CHARACTER VARYING(64),
    "FORCED" BOOLEAN NOT NULL,
    "VERSION" BIGINT NOT NULL
); 
ALTER TABLE "PUBLIC"."MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("ID");      
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.MATERIAL; 
INSERT INTO "PUBLIC"."MATERIAL" VALUES
(1, 'nha-cu-1', 1, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.593666+00', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.779587+00', 'APPROVED', 'PUBLISHED', 'ARTICLE', U&'Ng\1ecdn \0111\00e8n c\1ee7a ng\00f4i nh\00e0 c\0169', 'ngon den cua ngoi nha cu', U&'{"kind":"ARTICLE","title":"Ng\1ecdn \0111\00e8n c\1ee7a ng\00f4i nh\00e0 c\0169","summary":"M\1ed9t b\00e0i ng\1eafn \0111i c\00f9ng c\1ed5ng qua m\1ecdi l\1ea7n n\00e2ng c\1ea5p.","body":"\0110\00e8n bi\1ec3n v\1eabn s\00e1ng sau m\1ed7i l\1ea7n n\00e2ng c\1ea5p. Khi c\1ea7n gi\00fap, h\00e3y g\1ecdi 111.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, '19150130a7228702f79b14bab09eaec154e2bbe154ba0b0d08f665cf4191e44c', TRUE, 2),
(2, 'nha-cu-3', 1, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.895624+00', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.895624+00', 'DRAFT', 'NONE', 'ARTICLE', U&'B\1ea3n th\1ea3o c\1ee7a ng\00f4i nh\00e0 c\0169', 'ban thao cua ngoi nha cu', U&'{"kind":"ARTICLE","title":"B\1ea3n th\1ea3o c\1ee7a ng\00f4i nh\00e0 c\0169","summary":"","body":"Ch\01b0a c\00f4ng b\1ed1.","topics":[],"audiences":[],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 0, NULL, NULL, '7906c7e86a5d9dd44d6afc02445bdf3d9522fc33f443d8a1ab20b9e2db49d021', FALSE, 1),
(3, 'nha-cu-2', 1, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.908383+00', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.968025+00', 'APPROVED', 'PUBLISHED', 'LEAFLET', U&'T\1edd r\01a1i c\1ee7a ng\00f4i nh\00e0 c\0169', 'to roi cua ngoi nha cu', U&'{"kind":"LEAFLET","title":"T\1edd r\01a1i c\1ee7a ng\00f4i nh\00e0 c\0169","summary":"C\00f3 m\1ed9t t\1ec7p \0111i k\00e8m.","body":"B\1ea3n in n\1eb1m trong t\1ec7p \0111\00ednh k\00e8m.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"cau-ho.txt","title":"C\00e2u h\00f2","hash":{"value":"c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e"},"mediaType":"text/plain","size":77}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, '655a460028d627f80586da729332588378f9d079040a6715bddff6dc3ccd3ba8', TRUE, 2),
(4, 'm-ed810aec8071c891', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.363639+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.363639+00', 'DRAFT', 'NONE', 'ARTICLE', U&'B\1ea3n nh\00e1p gi\1eef l\1ea1i qua c\00e1c \0111\1ee3t n\00e2ng c\1ea5p', 'ban nhap giu lai qua cac dot nang cap', U&'{"kind":"ARTICLE","title":"B\1ea3n nh\00e1p gi\1eef l\1ea1i qua c\00e1c \0111\1ee3t n\00e2ng c\1ea5p","summary":"T\00f3m t\1eaft c\1ee7a B\1ea3n nh\00e1p gi\1eef l\1ea1i qua c\00e1c \0111\1ee3t n\00e2ng c\1ea5p.","body":"N\1ed9i dung c\1ee7a B\1ea3n nh\00e1p gi\1eef l\1ea1i qua c\00e1c \0111\1ee3t n\00e2ng c\1ea5p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 0, NULL, NULL, NULL, FALSE, 0),
(5, 'm-b68aa39b83f82986', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.367824+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.380169+00', 'SUBMITTED', 'NONE', 'ARTICLE', U&'B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p', 'bai dang cho duyet khi nang cap', U&'{"kind":"ARTICLE","title":"B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p.","body":"N\1ed9i dung c\1ee7a B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, NULL, NULL, NULL, FALSE, 1),
(6, 'm-0c3793af04838682', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.393659+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.479207+00', 'RETURNED', 'NONE', 'ARTICLE', U&'B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p', 'bai bi tra lai truoc khi nang cap', U&'{"kind":"ARTICLE","title":"B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p.","body":"N\1ed9i dung c\1ee7a B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, NULL, NULL, NULL, FALSE, 2);   
INSERT INTO "PUBLIC"."MATERIAL" VALUES
(7, 'm-dfae7a323ba4f5a7', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.483908+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.554628+00', 'APPROVED', 'SCHEDULED', 'ARTICLE', U&'B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1', 'bai hen gio cong bo', U&'{"kind":"ARTICLE","title":"B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1.","body":"N\1ed9i dung c\1ee7a B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, TIMESTAMP WITH TIME ZONE '2099-01-01 00:00:00+00', NULL, FALSE, 2),
(8, 'm-1e5e83a0d23deb81', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.571677+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.650788+00', 'APPROVED', 'WITHDRAWN', 'ARTICLE', U&'B\00e0i \0111\00e3 thu h\1ed3i', 'bai da thu hoi', U&'{"kind":"ARTICLE","title":"B\00e0i \0111\00e3 thu h\1ed3i","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.","body":"N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, NULL, FALSE, 3),
(9, 'm-671ce840f90cd0a3', 75, 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.688014+00', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.829007+00', 'DRAFT', 'PUBLISHED', 'ARTICLE', U&'B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p', 'bai da cong bo kem tep', U&'{"kind":"ARTICLE","title":"B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.","body":"B\1ea3n \0111ang s\1eeda ti\1ebfp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, NULL, FALSE, 3);         
CREATE INDEX "PUBLIC"."MATERIAL_SCOPE" ON "PUBLIC"."MATERIAL"("ORGANIZATION_ID" NULLS FIRST, "UPDATED_AT" NULLS FIRST);        
CREATE INDEX "PUBLIC"."MATERIAL_UPDATED" ON "PUBLIC"."MATERIAL"("UPDATED_AT" NULLS FIRST);     
CREATE INDEX "PUBLIC"."MATERIAL_AUTHOR" ON "PUBLIC"."MATERIAL"("CREATED_BY" NULLS FIRST, "STAGE" NULLS FIRST); 
CREATE CACHED TABLE "PUBLIC"."REVISION"(
    "ID" BIGINT NOT NULL,
    "MATERIAL_ID" BIGINT NOT NULL,
    "NUMBER" INTEGER NOT NULL,
    "CONTENT" CHARACTER VARYING(1000000) NOT NULL,
    "HASH" CHARACTER VARYING(64) NOT NULL,
    "AUTHOR_ID" BIGINT,
    "CREATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);            
ALTER TABLE "PUBLIC"."REVISION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1F" PRIMARY KEY("ID");     
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.REVISION; 
INSERT INTO "PUBLIC"."REVISION" VALUES
(1, 1, 1, U&'{"kind":"ARTICLE","title":"Ng\1ecdn \0111\00e8n c\1ee7a ng\00f4i nh\00e0 c\0169","summary":"M\1ed9t b\00e0i ng\1eafn \0111i c\00f9ng c\1ed5ng qua m\1ecdi l\1ea7n n\00e2ng c\1ea5p.","body":"\0110\00e8n bi\1ec3n v\1eabn s\00e1ng sau m\1ed7i l\1ea7n n\00e2ng c\1ea5p. Khi c\1ea7n gi\00fap, h\00e3y g\1ecdi 111.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '84736e74d9bbbe01810a0f663fcdfca7ade83cf1c8d2d67a9b29af2a9babc60b', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.666966+00'),
(2, 3, 1, U&'{"kind":"LEAFLET","title":"T\1edd r\01a1i c\1ee7a ng\00f4i nh\00e0 c\0169","summary":"C\00f3 m\1ed9t t\1ec7p \0111i k\00e8m.","body":"B\1ea3n in n\1eb1m trong t\1ec7p \0111\00ednh k\00e8m.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"cau-ho.txt","title":"C\00e2u h\00f2","hash":{"value":"c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e"},"mediaType":"text/plain","size":77}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 'c6da49a1e74efc6a488d11ae902392cb67dcdd713d64b93ad612e7fea7b63350', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.911355+00'),
(3, 5, 1, U&'{"kind":"ARTICLE","title":"B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p.","body":"N\1ed9i dung c\1ee7a B\00e0i \0111ang ch\1edd duy\1ec7t khi n\00e2ng c\1ea5p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '0619915ae22238929c807dc985810fd4924df6b9451e79700ba5e08147f1a4a7', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.380169+00'),
(4, 6, 1, U&'{"kind":"ARTICLE","title":"B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p.","body":"N\1ed9i dung c\1ee7a B\00e0i b\1ecb tr\1ea3 l\1ea1i tr\01b0\1edbc khi n\00e2ng c\1ea5p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '80a5794c1c9ebc86978d09f042c79edc47eca4635d785e4a9bf3df8cdfe491c1', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.404955+00'),
(5, 7, 1, U&'{"kind":"ARTICLE","title":"B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1.","body":"N\1ed9i dung c\1ee7a B\00e0i h\1eb9n gi\1edd c\00f4ng b\1ed1.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '4e422e577fbc3642448e04ca8b204ec9189c0dfeb6a4ea883cbbea07e813ce58', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.497354+00'),
(6, 8, 1, U&'{"kind":"ARTICLE","title":"B\00e0i \0111\00e3 thu h\1ed3i","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.","body":"N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.586952+00'),
(7, 9, 1, U&'{"kind":"ARTICLE","title":"B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p","summary":"T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.","body":"N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"loi-dan-truoc-chuyen-di.txt","title":"loi-dan-truoc-chuyen-di","hash":{"value":"a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8"},"mediaType":"text/plain","size":75}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', 5, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.702531+00'); 
CREATE CACHED TABLE "PUBLIC"."PUBLISHED_MATERIAL"(
    "ID" BIGINT NOT NULL,
    "PUBLIC_ID" CHARACTER VARYING(120) NOT NULL,
    "SLUG" CHARACTER VARYING(120) NOT NULL,
    "ORGANIZATION_ID" BIGINT NOT NULL,
    "KIND" CHARACTER VARYING(30) NOT NULL,
    "ADDRESS" CHARACTER VARYING(160) NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "SUMMARY" CHARACTER VARYING(500) NOT NULL,
    "BODY" CHARACTER VARYING(400000) NOT NULL,
    "TEXT" CHARACTER VARYING(400000) NOT NULL,
    "FILE_TEXT" CHARACTER VARYING(1000000) NOT NULL,
    "TOPICS" CHARACTER VARYING(1000) NOT NULL,
    "AUDIENCES" CHARACTER VARYING(1000) NOT NULL,
    "GRADES" CHARACTER VARYING(60) NOT NULL,
    "LANGUAGE" CHARACTER VARYING(10) NOT NULL,
    "LICENSE" CHARACTER VARYING(60) NOT NULL,
    "SOURCES" CHARACTER VARYING(100000) NOT NULL,
    "REVIEWED" CHARACTER VARYING(300) NOT NULL,
    "REVIEW_AFTER" DATE,
    "ENDS" DATE,
    "NOTICE" CHARACTER VARYING(30) NOT NULL,
    "REVISION" INTEGER NOT NULL,
    "REVISION_HASH" CHARACTER VARYING(64) NOT NULL,
    "FORCED" BOOLEAN NOT NULL,
    "PUBLISHED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "PUBLISHED_YEAR" INTEGER NOT NULL,
    "CHANGED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "WITHDRAWN_AT" TIMESTAMP(6) WITH TIME ZONE,
    "WITHDRAWN_REASON" CHARACTER VARYING(1000),
    "FINDABLE" BOOLEAN NOT NULL,
    "VERSION" BIGINT NOT NULL
);     
ALTER TABLE "PUBLIC"."PUBLISHED_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C" PRIMARY KEY("ID");           
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.PUBLISHED_MATERIAL;       
INSERT INTO "PUBLIC"."PUBLISHED_MATERIAL" VALUES
(1, 'nha-cu-1', 'ngon-den-cua-ngoi-nha-cu', 1, 'article', '/bai-viet/ngon-den-cua-ngoi-nha-cu', U&'Ng\1ecdn \0111\00e8n c\1ee7a ng\00f4i nh\00e0 c\0169', U&'M\1ed9t b\00e0i ng\1eafn \0111i c\00f9ng c\1ed5ng qua m\1ecdi l\1ea7n n\00e2ng c\1ea5p.', U&'\0110\00e8n bi\1ec3n v\1eabn s\00e1ng sau m\1ed7i l\1ea7n n\00e2ng c\1ea5p. Khi c\1ea7n gi\00fap, h\00e3y g\1ecdi 111.', U&'\0110\00e8n bi\1ec3n v\1eabn s\00e1ng sau m\1ed7i l\1ea7n n\00e2ng c\1ea5p. Khi c\1ea7n gi\00fap, h\00e3y g\1ecdi 111.', '', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, '84736e74d9bbbe01810a0f663fcdfca7ade83cf1c8d2d67a9b29af2a9babc60b', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.687903+00', 2026, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.687903+00', NULL, NULL, TRUE, 0),
(3, 'nha-cu-2', 'to-roi-cua-ngoi-nha-cu', 1, 'leaflet', '/tai-lieu/to-roi-cua-ngoi-nha-cu', U&'T\1edd r\01a1i c\1ee7a ng\00f4i nh\00e0 c\0169', U&'C\00f3 m\1ed9t t\1ec7p \0111i k\00e8m.', U&'B\1ea3n in n\1eb1m trong t\1ec7p \0111\00ednh k\00e8m.', U&'B\1ea3n in n\1eb1m trong t\1ec7p \0111\00ednh k\00e8m.', U&'Thuy\1ec1n ai l\1ea5p l\00f3 ngo\00e0i c\1ed3n, c\00e2u h\00f2 gi\1eef b\1ea1n v\1eabn c\00f2n vang xa.\000a', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, 'c6da49a1e74efc6a488d11ae902392cb67dcdd713d64b93ad612e7fea7b63350', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.921423+00', 2026, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:44.921423+00', NULL, NULL, TRUE, 0),
(8, 'm-1e5e83a0d23deb81', 'bai-da-thu-hoi', 75, 'article', '/bai-viet/bai-da-thu-hoi', U&'B\00e0i \0111\00e3 thu h\1ed3i', U&'T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.', U&'N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.', U&'N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 thu h\1ed3i.', '', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.636342+00', 2026, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.65318+00', TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.65318+00', U&'S\1ed1 li\1ec7u \0111\00e3 c\0169.', FALSE, 1),
(9, 'm-671ce840f90cd0a3', 'bai-da-cong-bo-kem-tep', 75, 'article', '/bai-viet/bai-da-cong-bo-kem-tep', U&'B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p', U&'T\00f3m t\1eaft c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.', U&'N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.', U&'N\1ed9i dung c\1ee7a B\00e0i \0111\00e3 c\00f4ng b\1ed1 k\00e8m t\1ec7p.', U&'L\1eddi d\1eb7n tr\01b0\1edbc chuy\1ebfn \0111i: \0111\00e8n bi\1ec3n c\00f2n s\00e1ng, con c\1ee9 v\1ec1.\000a', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.75453+00', 2026, TIMESTAMP WITH TIME ZONE '2026-11-24 11:25:45.75453+00', NULL, NULL, TRUE, 0);    
CREATE INDEX "PUBLIC"."PUBLISHED_MATERIAL_NEWEST" ON "PUBLIC"."PUBLISHED_MATERIAL"("FINDABLE" NULLS FIRST, "PUBLISHED_AT" NULLS FIRST);        
CREATE INDEX "PUBLIC"."PUBLISHED_MATERIAL_ENDS" ON "PUBLIC"."PUBLISHED_MATERIAL"("ENDS" NULLS FIRST);          
CREATE CACHED TABLE "PUBLIC"."PUBLISHED_FILE"(
    "MATERIAL_ID" BIGINT NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING(160) NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "HASH" CHARACTER VARYING(64) NOT NULL,
    "MEDIA_TYPE" CHARACTER VARYING(120) NOT NULL,
    "SIZE" BIGINT NOT NULL
);            
ALTER TABLE "PUBLIC"."PUBLISHED_FILE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A4" PRIMARY KEY("MATERIAL_ID", "PLACE");             
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.PUBLISHED_FILE;           
INSERT INTO "PUBLIC"."PUBLISHED_FILE" VALUES
(3, 0, 'cau-ho.txt', U&'C\00e2u h\00f2', 'c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e', 'text/plain', 77),
(9, 0, 'loi-dan-truoc-chuyen-di.txt', 'loi-dan-truoc-chuyen-di', 'a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8', 'text/plain', 75);           
CREATE INDEX "PUBLIC"."PUBLISHED_FILE_HASH" ON "PUBLIC"."PUBLISHED_FILE"("HASH" NULLS FIRST);  
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_MATERIAL"(
    "APPROVEDREVISION" INTEGER,
    "FORCED" BOOLEAN,
    "REVISION" INTEGER,
    "RN_" INTEGER NOT NULL,
    "CREATEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "CREATEDBY" BIGINT,
    "ID" BIGINT,
    "ORGANIZATIONID" BIGINT,
    "PUBLISHAT" TIMESTAMP(6) WITH TIME ZONE,
    "UPDATEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "UPDATEDBY" BIGINT,
    "VERSION" BIGINT,
    "CONTENT" CHARACTER VARYING(1000000),
    "FOLDEDTITLE" CHARACTER VARYING(255),
    "IMPORTHASH" CHARACTER VARYING(255),
    "PUBLICID" CHARACTER VARYING(255),
    "TITLE" CHARACTER VARYING(255),
    "KIND" ENUM('ARTICLE', 'AUDIO', 'BOOKLET', 'LEAFLET', 'LESSON_PLAN', 'LOUDSPEAKER_SCRIPT', 'OFFICIAL_DOCUMENT', 'POSTER', 'QUIZ', 'SLIDES', 'VIDEO', 'WARNING'),
    "PUBLICITY" ENUM('NONE', 'PUBLISHED', 'SCHEDULED', 'WITHDRAWN'),
    "STAGE" ENUM('APPROVED', 'DRAFT', 'RETURNED', 'SUBMITTED')
);
ALTER TABLE "PUBLIC"."HTE_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_22" PRIMARY KEY("RN_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_MATERIAL;             
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_ACCOUNT"(
    "DEMO" BOOLEAN,
    "ENABLED" BOOLEAN,
    "RN_" INTEGER NOT NULL,
    "CREATEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "ID" BIGINT,
    "ORGANIZATIONID" BIGINT,
    "VERSION" BIGINT,
    "DISPLAYNAME" CHARACTER VARYING(255),
    "PASSWORDHASH" CHARACTER VARYING(255),
    "USERNAME" CHARACTER VARYING(255)
);    
ALTER TABLE "PUBLIC"."HTE_ACCOUNT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("RN_");  
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_ACCOUNT;              
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_AREA"(
    "DEMO" BOOLEAN,
    "RN_" INTEGER NOT NULL,
    "VALIDFROM" DATE,
    "VALIDTO" DATE,
    "ID" BIGINT,
    "CODE" CHARACTER VARYING(255),
    "ENGLISHNAME" CHARACTER VARYING(255),
    "FULLNAME" CHARACTER VARYING(255),
    "NAME" CHARACTER VARYING(255),
    "PARENTCODE" CHARACTER VARYING(255),
    "SLUG" CHARACTER VARYING(255),
    "KIND" ENUM('CITY', 'COMMUNE', 'SPECIAL_ZONE', 'WARD')
); 
ALTER TABLE "PUBLIC"."HTE_AREA" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_DF" PRIMARY KEY("RN_");    
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_AREA; 
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_ORGANIZATION"(
    "DEMO" BOOLEAN,
    "RN_" INTEGER NOT NULL,
    "VALIDFROM" DATE,
    "VALIDTO" DATE,
    "AREAID" BIGINT,
    "ID" BIGINT,
    "PARENTID" BIGINT,
    "CODE" CHARACTER VARYING(255),
    "ENGLISHNAME" CHARACTER VARYING(255),
    "NAME" CHARACTER VARYING(255),
    "PATH" CHARACTER VARYING(255),
    "KIND" ENUM('AGENCY', 'PEOPLES_COMMITTEE', 'SCHOOL', 'UNION')
);      
ALTER TABLE "PUBLIC"."HTE_ORGANIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_20" PRIMARY KEY("RN_");            
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_ORGANIZATION;         
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_REVISION"(
    "NUMBER" INTEGER,
    "RN_" INTEGER NOT NULL,
    "AUTHORID" BIGINT,
    "CREATEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "ID" BIGINT,
    "MATERIALID" BIGINT,
    "CONTENT" CHARACTER VARYING(1000000),
    "HASH" CHARACTER VARYING(255)
);          
ALTER TABLE "PUBLIC"."HTE_REVISION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_14" PRIMARY KEY("RN_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_REVISION;             
CREATE GLOBAL TEMPORARY TABLE "PUBLIC"."HTE_REVIEW_CASE"(
    "REVISION" INTEGER,
    "RN_" INTEGER NOT NULL,
    "DECIDEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "DECIDEDBY" BIGINT,
    "ID" BIGINT,
    "ORGANIZATIONID" BIGINT,
    "SUBJECTID" BIGINT,
    "SUBMITTEDAT" TIMESTAMP(6) WITH TIME ZONE,
    "SUBMITTEDBY" BIGINT,
    "VERSION" BIGINT,
    "NOTE" CHARACTER VARYING(2000),
    "CONTENTHASH" CHARACTER VARYING(255),
    "SUBJECT" CHARACTER VARYING(255),
    "TITLE" CHARACTER VARYING(255),
    "PERMISSIONTODECIDE" ENUM('MATERIAL_APPROVE', 'MATERIAL_READ', 'MATERIAL_WITHDRAW', 'MATERIAL_WRITE'),
    "STATE" ENUM('APPROVED', 'OPEN', 'RETURNED', 'TAKEN_BACK')
);   
ALTER TABLE "PUBLIC"."HTE_REVIEW_CASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("RN_");              
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.HTE_REVIEW_CASE;          
ALTER TABLE "PUBLIC"."ACCOUNT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E4" UNIQUE NULLS DISTINCT ("USERNAME");     
ALTER TABLE "PUBLIC"."REVISION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1F1AA" UNIQUE NULLS DISTINCT ("MATERIAL_ID", "NUMBER");    
ALTER TABLE "PUBLIC"."ORGANIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D0" UNIQUE NULLS DISTINCT ("CODE");    
ALTER TABLE "PUBLIC"."PUBLISHED_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C70F" UNIQUE NULLS DISTINCT ("SLUG");           
ALTER TABLE "PUBLIC"."PUBLISHED_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C70" UNIQUE NULLS DISTINCT ("PUBLIC_ID");       
ALTER TABLE "PUBLIC"."MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_40" UNIQUE NULLS DISTINCT ("PUBLIC_ID");   
ALTER TABLE "PUBLIC"."AREA" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1E" UNIQUE NULLS DISTINCT ("CODE", "VALID_FROM");              
ALTER TABLE "PUBLIC"."REVISION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1F1" FOREIGN KEY("MATERIAL_ID") REFERENCES "PUBLIC"."MATERIAL"("ID") NOCHECK;              
ALTER TABLE "PUBLIC"."PUBLISHED_FILE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" FOREIGN KEY("MATERIAL_ID") REFERENCES "PUBLIC"."PUBLISHED_MATERIAL"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."PUBLISHED_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C70FC" FOREIGN KEY("ORGANIZATION_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;         
ALTER TABLE "PUBLIC"."REVIEW_CASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D31D9" FOREIGN KEY("DECIDED_BY") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;           
ALTER TABLE "PUBLIC"."ACCOUNT_GRANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D052" FOREIGN KEY("ORGANIZATION_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ORGANIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D06" FOREIGN KEY("PARENT_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;        
ALTER TABLE "PUBLIC"."ACCOUNT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E49" FOREIGN KEY("ORGANIZATION_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;       
ALTER TABLE "PUBLIC"."ACCOUNT_GRANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D05" FOREIGN KEY("ACCOUNT_ID") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;           
ALTER TABLE "PUBLIC"."MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4079" FOREIGN KEY("CREATED_BY") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;               
ALTER TABLE "PUBLIC"."PUBLISHED_MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C7" FOREIGN KEY("ID") REFERENCES "PUBLIC"."MATERIAL"("ID") NOCHECK;             
ALTER TABLE "PUBLIC"."REVISION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1F1A" FOREIGN KEY("AUTHOR_ID") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."REVIEW_CASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D31D" FOREIGN KEY("SUBMITTED_BY") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;          
ALTER TABLE "PUBLIC"."MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_407" FOREIGN KEY("ORGANIZATION_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;      
ALTER TABLE "PUBLIC"."MATERIAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_40795" FOREIGN KEY("UPDATED_BY") REFERENCES "PUBLIC"."ACCOUNT"("ID") NOCHECK;              
ALTER TABLE "PUBLIC"."ORGANIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D063" FOREIGN KEY("AREA_ID") REFERENCES "PUBLIC"."AREA"("ID") NOCHECK; 
ALTER TABLE "PUBLIC"."REVIEW_CASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D31" FOREIGN KEY("ORGANIZATION_ID") REFERENCES "PUBLIC"."ORGANIZATION"("ID") NOCHECK;   
