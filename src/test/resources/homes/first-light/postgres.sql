--
-- PostgreSQL database dump
--

\restrict 8YP5f6UJzO4fIb4uHheaF0x0RtaVVe2IT0BuY51fx7tcIA7XY0q1Rg9NRRN3QBT

-- Dumped from database version 14.22
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

-- *not* creating schema, since initdb creates it


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id bigint NOT NULL,
    username character varying(60) NOT NULL,
    display_name character varying(120) NOT NULL,
    password_hash character varying(200) NOT NULL,
    organization_id bigint NOT NULL,
    enabled boolean NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    version bigint NOT NULL
);


--
-- Name: account_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_grant (
    account_id bigint NOT NULL,
    role character varying(30) NOT NULL,
    organization_id bigint NOT NULL
);


--
-- Name: account_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.area (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    name character varying(120) NOT NULL,
    full_name character varying(160) NOT NULL,
    english_name character varying(160) NOT NULL,
    kind character varying(20) NOT NULL,
    slug character varying(120) NOT NULL,
    parent_code character varying(20),
    is_demo boolean NOT NULL
);


--
-- Name: area_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.area_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: hsearch_agent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hsearch_agent (
    id uuid NOT NULL,
    type character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    expiration timestamp(6) with time zone NOT NULL,
    state character varying(255) NOT NULL,
    total_shard_count integer,
    assigned_shard_index integer,
    payload bytea,
    tenant_id character varying(255)
);


--
-- Name: hsearch_outbox_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hsearch_outbox_event (
    id uuid NOT NULL,
    entity_name character varying(256) NOT NULL,
    entity_id character varying(256) NOT NULL,
    entity_id_hash integer NOT NULL,
    payload bytea NOT NULL,
    retries integer NOT NULL,
    process_after timestamp(6) with time zone NOT NULL,
    status character varying(255) NOT NULL,
    tenant_id character varying(255)
);


--
-- Name: material; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.material (
    id bigint NOT NULL,
    public_id character varying(120) NOT NULL,
    organization_id bigint NOT NULL,
    created_by bigint,
    created_at timestamp(6) with time zone NOT NULL,
    updated_by bigint,
    updated_at timestamp(6) with time zone NOT NULL,
    stage character varying(20) NOT NULL,
    publicity character varying(20) NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(200) NOT NULL,
    folded_title character varying(250) NOT NULL,
    content character varying(1000000) NOT NULL,
    revision integer NOT NULL,
    approved_revision integer,
    publish_at timestamp(6) with time zone,
    import_hash character varying(64),
    forced boolean NOT NULL,
    version bigint NOT NULL
);


--
-- Name: material_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.material_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: organization; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization (
    id bigint NOT NULL,
    code character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    english_name character varying(200) NOT NULL,
    kind character varying(30) NOT NULL,
    parent_id bigint,
    area_id bigint,
    path character varying(500) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    is_demo boolean NOT NULL
);


--
-- Name: organization_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.organization_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: published_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.published_file (
    material_id bigint NOT NULL,
    place integer NOT NULL,
    name character varying(160) NOT NULL,
    title character varying(200) NOT NULL,
    hash character varying(64) NOT NULL,
    media_type character varying(120) NOT NULL,
    size bigint NOT NULL
);


--
-- Name: published_material; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.published_material (
    id bigint NOT NULL,
    public_id character varying(120) NOT NULL,
    slug character varying(120) NOT NULL,
    organization_id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    address character varying(160) NOT NULL,
    title character varying(200) NOT NULL,
    summary character varying(500) NOT NULL,
    body character varying(400000) NOT NULL,
    text character varying(400000) NOT NULL,
    file_text character varying(1000000) NOT NULL,
    topics character varying(1000) NOT NULL,
    audiences character varying(1000) NOT NULL,
    grades character varying(60) NOT NULL,
    language character varying(10) NOT NULL,
    license character varying(60) NOT NULL,
    sources character varying(100000) NOT NULL,
    reviewed character varying(300) NOT NULL,
    review_after date,
    ends date,
    notice character varying(30) NOT NULL,
    revision integer NOT NULL,
    revision_hash character varying(64) NOT NULL,
    forced boolean NOT NULL,
    published_at timestamp(6) with time zone NOT NULL,
    published_year integer NOT NULL,
    changed_at timestamp(6) with time zone NOT NULL,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_reason character varying(1000),
    findable boolean NOT NULL,
    version bigint NOT NULL
);


--
-- Name: review_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_case (
    id bigint NOT NULL,
    subject character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    organization_id bigint NOT NULL,
    title character varying(200) NOT NULL,
    permission_to_decide character varying(40) NOT NULL,
    state character varying(20) NOT NULL,
    submitted_by bigint NOT NULL,
    submitted_at timestamp(6) with time zone NOT NULL,
    decided_by bigint,
    decided_at timestamp(6) with time zone,
    note character varying(2000),
    version bigint NOT NULL
);


--
-- Name: review_case_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.review_case_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    id bigint NOT NULL,
    material_id bigint NOT NULL,
    number integer NOT NULL,
    content character varying(1000000) NOT NULL,
    hash character varying(64) NOT NULL,
    author_id bigint,
    created_at timestamp(6) with time zone NOT NULL
);


--
-- Name: revision_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.revision_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: scheduled_tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scheduled_tasks (
    task_name character varying(100) NOT NULL,
    task_instance character varying(250) NOT NULL,
    task_data bytea,
    execution_time timestamp(6) with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by character varying(50),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint NOT NULL,
    priority integer
);


--
-- Name: stored_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stored_file (
    hash character varying(64) NOT NULL,
    size bigint NOT NULL,
    media_type character varying(120) NOT NULL,
    received_at timestamp(6) with time zone NOT NULL,
    reading character varying(20) NOT NULL,
    text character varying(1000000),
    pages integer,
    width integer,
    height integer,
    has_preview boolean NOT NULL,
    version integer NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (1, 'quantri', 'Quản trị viên (mẫu)', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 1, true, true, '2026-11-24 11:25:52.076418+00', 0);
INSERT INTO public.account VALUES (2, 'canbo.tp', 'Cán bộ thành phố (mẫu)', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 1, true, true, '2026-11-24 11:25:52.079523+00', 0);
INSERT INTO public.account VALUES (3, 'duyet.tp', 'Người duyệt thành phố (mẫu)', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 1, true, true, '2026-11-24 11:25:52.082358+00', 0);
INSERT INTO public.account VALUES (4, 'lanhdao', 'Lãnh đạo thành phố (mẫu)', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 1, true, true, '2026-11-24 11:25:52.083826+00', 0);
INSERT INTO public.account VALUES (5, 'canbo.mau1', 'Cán bộ Phường Mẫu 1', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 75, true, true, '2026-11-24 11:25:52.085396+00', 0);
INSERT INTO public.account VALUES (6, 'duyet.mau1', 'Người duyệt Phường Mẫu 1', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 75, true, true, '2026-11-24 11:25:52.086618+00', 0);
INSERT INTO public.account VALUES (7, 'baocaovien.mau1', 'Báo cáo viên Phường Mẫu 1', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 75, true, true, '2026-11-24 11:25:52.087645+00', 0);
INSERT INTO public.account VALUES (8, 'truong.mau1', 'Trường THCS Mẫu 1', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 133, true, true, '2026-11-24 11:25:52.088763+00', 0);
INSERT INTO public.account VALUES (9, 'canbo.mau2', 'Cán bộ Phường Mẫu 2', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 76, true, true, '2026-11-24 11:25:52.090187+00', 0);
INSERT INTO public.account VALUES (10, 'duyet.mau2', 'Người duyệt Phường Mẫu 2', '$2a$10$BK2W4Y5JUB1cAzLO5o6Wcels4wYORhsd9E1AH7gzzHjXa1ri1SDRu', 76, true, true, '2026-11-24 11:25:52.091332+00', 0);


--
-- Data for Name: account_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_grant VALUES (1, 'ADMINISTRATOR', 1);
INSERT INTO public.account_grant VALUES (2, 'CITY_OFFICER', 1);
INSERT INTO public.account_grant VALUES (3, 'APPROVER', 1);
INSERT INTO public.account_grant VALUES (4, 'LEADER', 1);
INSERT INTO public.account_grant VALUES (5, 'UNIT_OFFICER', 75);
INSERT INTO public.account_grant VALUES (6, 'APPROVER', 75);
INSERT INTO public.account_grant VALUES (7, 'SPEAKER', 75);
INSERT INTO public.account_grant VALUES (8, 'SCHOOL', 133);
INSERT INTO public.account_grant VALUES (9, 'UNIT_OFFICER', 76);
INSERT INTO public.account_grant VALUES (10, 'APPROVER', 76);


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.area VALUES (1, '31', '2025-07-01', NULL, 'Hải Phòng', 'Thành phố Hải Phòng', 'Hai Phong City', 'CITY', 'hai-phong', NULL, false);
INSERT INTO public.area VALUES (2, '10507', '2025-07-01', NULL, 'Thành Đông', 'Phường Thành Đông', 'Thanh Dong Ward', 'WARD', 'phuong-thanh-dong', '31', false);
INSERT INTO public.area VALUES (3, '10525', '2025-07-01', NULL, 'Hải Dương', 'Phường Hải Dương', 'Hai Duong Ward', 'WARD', 'phuong-hai-duong', '31', false);
INSERT INTO public.area VALUES (4, '10532', '2025-07-01', NULL, 'Lê Thanh Nghị', 'Phường Lê Thanh Nghị', 'Le Thanh Nghi Ward', 'WARD', 'phuong-le-thanh-nghi', '31', false);
INSERT INTO public.area VALUES (5, '10537', '2025-07-01', NULL, 'Tân Hưng', 'Phường Tân Hưng', 'Tan Hung Ward', 'WARD', 'phuong-tan-hung', '31', false);
INSERT INTO public.area VALUES (6, '10543', '2025-07-01', NULL, 'Việt Hòa', 'Phường Việt Hòa', 'Viet Hoa Ward', 'WARD', 'phuong-viet-hoa', '31', false);
INSERT INTO public.area VALUES (7, '10546', '2025-07-01', NULL, 'Chí Linh', 'Phường Chí Linh', 'Chi Linh Ward', 'WARD', 'phuong-chi-linh', '31', false);
INSERT INTO public.area VALUES (8, '10549', '2025-07-01', NULL, 'Chu Văn An', 'Phường Chu Văn An', 'Chu Van An Ward', 'WARD', 'phuong-chu-van-an', '31', false);
INSERT INTO public.area VALUES (9, '10552', '2025-07-01', NULL, 'Nguyễn Trãi', 'Phường Nguyễn Trãi', 'Nguyen Trai Ward', 'WARD', 'phuong-nguyen-trai', '31', false);
INSERT INTO public.area VALUES (10, '10570', '2025-07-01', NULL, 'Trần Hưng Đạo', 'Phường Trần Hưng Đạo', 'Tran Hung Dao Ward', 'WARD', 'phuong-tran-hung-dao', '31', false);
INSERT INTO public.area VALUES (11, '10573', '2025-07-01', NULL, 'Trần Nhân Tông', 'Phường Trần Nhân Tông', 'Tran Nhan Tong Ward', 'WARD', 'phuong-tran-nhan-tong', '31', false);
INSERT INTO public.area VALUES (12, '10603', '2025-07-01', NULL, 'Lê Đại Hành', 'Phường Lê Đại Hành', 'Le Dai Hanh Ward', 'WARD', 'phuong-le-dai-hanh', '31', false);
INSERT INTO public.area VALUES (13, '10606', '2025-07-01', NULL, 'Nam Sách', 'Xã Nam Sách', 'Nam Sach Commune', 'COMMUNE', 'xa-nam-sach', '31', false);
INSERT INTO public.area VALUES (14, '10615', '2025-07-01', NULL, 'Hợp Tiến', 'Xã Hợp Tiến', 'Hop Tien Commune', 'COMMUNE', 'xa-hop-tien', '31', false);
INSERT INTO public.area VALUES (15, '10633', '2025-07-01', NULL, 'Trần Phú', 'Xã Trần Phú', 'Tran Phu Commune', 'COMMUNE', 'xa-tran-phu', '31', false);
INSERT INTO public.area VALUES (16, '10642', '2025-07-01', NULL, 'Thái Tân', 'Xã Thái Tân', 'Thai Tan Commune', 'COMMUNE', 'xa-thai-tan', '31', false);
INSERT INTO public.area VALUES (17, '10645', '2025-07-01', NULL, 'An Phú', 'Xã An Phú', 'An Phu Commune', 'COMMUNE', 'xa-an-phu', '31', false);
INSERT INTO public.area VALUES (18, '10660', '2025-07-01', NULL, 'Ái Quốc', 'Phường Ái Quốc', 'Ai Quoc Ward', 'WARD', 'phuong-ai-quoc', '31', false);
INSERT INTO public.area VALUES (19, '10675', '2025-07-01', NULL, 'Kinh Môn', 'Phường Kinh Môn', 'Kinh Mon Ward', 'WARD', 'phuong-kinh-mon', '31', false);
INSERT INTO public.area VALUES (20, '10678', '2025-07-01', NULL, 'Bắc An Phụ', 'Phường Bắc An Phụ', 'Bac An Phu Ward', 'WARD', 'phuong-bac-an-phu', '31', false);
INSERT INTO public.area VALUES (21, '10705', '2025-07-01', NULL, 'Nam An Phụ', 'Xã Nam An Phụ', 'Nam An Phu Commune', 'COMMUNE', 'xa-nam-an-phu', '31', false);
INSERT INTO public.area VALUES (22, '10714', '2025-07-01', NULL, 'Nhị Chiểu', 'Phường Nhị Chiểu', 'Nhi Chieu Ward', 'WARD', 'phuong-nhi-chieu', '31', false);
INSERT INTO public.area VALUES (23, '10726', '2025-07-01', NULL, 'Phạm Sư Mạnh', 'Phường Phạm Sư Mạnh', 'Pham Su Manh Ward', 'WARD', 'phuong-pham-su-manh', '31', false);
INSERT INTO public.area VALUES (24, '10729', '2025-07-01', NULL, 'Trần Liễu', 'Phường Trần Liễu', 'Tran Lieu Ward', 'WARD', 'phuong-tran-lieu', '31', false);
INSERT INTO public.area VALUES (25, '10744', '2025-07-01', NULL, 'Nguyễn Đại Năng', 'Phường Nguyễn Đại Năng', 'Nguyen Dai Nang Ward', 'WARD', 'phuong-nguyen-dai-nang', '31', false);
INSERT INTO public.area VALUES (26, '10750', '2025-07-01', NULL, 'Phú Thái', 'Xã Phú Thái', 'Phu Thai Commune', 'COMMUNE', 'xa-phu-thai', '31', false);
INSERT INTO public.area VALUES (27, '10756', '2025-07-01', NULL, 'Lai Khê', 'Xã Lai Khê', 'Lai Khe Commune', 'COMMUNE', 'xa-lai-khe', '31', false);
INSERT INTO public.area VALUES (28, '10792', '2025-07-01', NULL, 'An Thành', 'Xã An Thành', 'An Thanh Commune', 'COMMUNE', 'xa-an-thanh', '31', false);
INSERT INTO public.area VALUES (29, '10804', '2025-07-01', NULL, 'Kim Thành', 'Xã Kim Thành', 'Kim Thanh Commune', 'COMMUNE', 'xa-kim-thanh', '31', false);
INSERT INTO public.area VALUES (30, '10813', '2025-07-01', NULL, 'Thanh Hà', 'Xã Thanh Hà', 'Thanh Ha Commune', 'COMMUNE', 'xa-thanh-ha', '31', false);
INSERT INTO public.area VALUES (31, '10816', '2025-07-01', NULL, 'Hà Bắc', 'Xã Hà Bắc', 'Ha Bac Commune', 'COMMUNE', 'xa-ha-bac', '31', false);
INSERT INTO public.area VALUES (32, '10837', '2025-07-01', NULL, 'Nam Đồng', 'Phường Nam Đồng', 'Nam Dong Ward', 'WARD', 'phuong-nam-dong', '31', false);
INSERT INTO public.area VALUES (33, '10843', '2025-07-01', NULL, 'Hà Nam', 'Xã Hà Nam', 'Ha Nam Commune', 'COMMUNE', 'xa-ha-nam', '31', false);
INSERT INTO public.area VALUES (34, '10846', '2025-07-01', NULL, 'Hà Tây', 'Xã Hà Tây', 'Ha Tay Commune', 'COMMUNE', 'xa-ha-tay', '31', false);
INSERT INTO public.area VALUES (35, '10882', '2025-07-01', NULL, 'Hà Đông', 'Xã Hà Đông', 'Ha Dong Commune', 'COMMUNE', 'xa-ha-dong', '31', false);
INSERT INTO public.area VALUES (36, '10888', '2025-07-01', NULL, 'Cẩm Giang', 'Xã Cẩm Giang', 'Cam Giang Commune', 'COMMUNE', 'xa-cam-giang-10888', '31', false);
INSERT INTO public.area VALUES (37, '10891', '2025-07-01', NULL, 'Tứ Minh', 'Phường Tứ Minh', 'Tu Minh Ward', 'WARD', 'phuong-tu-minh', '31', false);
INSERT INTO public.area VALUES (38, '10903', '2025-07-01', NULL, 'Cẩm Giàng', 'Xã Cẩm Giàng', 'Cam Giang Commune', 'COMMUNE', 'xa-cam-giang-10903', '31', false);
INSERT INTO public.area VALUES (39, '10909', '2025-07-01', NULL, 'Tuệ Tĩnh', 'Xã Tuệ Tĩnh', 'Tue Tinh Commune', 'COMMUNE', 'xa-tue-tinh', '31', false);
INSERT INTO public.area VALUES (40, '10930', '2025-07-01', NULL, 'Mao Điền', 'Xã Mao Điền', 'Mao Dien Commune', 'COMMUNE', 'xa-mao-dien', '31', false);
INSERT INTO public.area VALUES (41, '10945', '2025-07-01', NULL, 'Kẻ Sặt', 'Xã Kẻ Sặt', 'Ke Sat Commune', 'COMMUNE', 'xa-ke-sat', '31', false);
INSERT INTO public.area VALUES (42, '10966', '2025-07-01', NULL, 'Bình Giang', 'Xã Bình Giang', 'Binh Giang Commune', 'COMMUNE', 'xa-binh-giang', '31', false);
INSERT INTO public.area VALUES (43, '10972', '2025-07-01', NULL, 'Đường An', 'Xã Đường An', 'Duong An Commune', 'COMMUNE', 'xa-duong-an', '31', false);
INSERT INTO public.area VALUES (44, '10993', '2025-07-01', NULL, 'Thượng Hồng', 'Xã Thượng Hồng', 'Thuong Hong Commune', 'COMMUNE', 'xa-thuong-hong', '31', false);
INSERT INTO public.area VALUES (45, '10999', '2025-07-01', NULL, 'Gia Lộc', 'Xã Gia Lộc', 'Gia Loc Commune', 'COMMUNE', 'xa-gia-loc', '31', false);
INSERT INTO public.area VALUES (46, '11002', '2025-07-01', NULL, 'Thạch Khôi', 'Phường Thạch Khôi', 'Thach Khoi Ward', 'WARD', 'phuong-thach-khoi', '31', false);
INSERT INTO public.area VALUES (47, '11020', '2025-07-01', NULL, 'Yết Kiêu', 'Xã Yết Kiêu', 'Yet Kieu Commune', 'COMMUNE', 'xa-yet-kieu', '31', false);
INSERT INTO public.area VALUES (48, '11050', '2025-07-01', NULL, 'Gia Phúc', 'Xã Gia Phúc', 'Gia Phuc Commune', 'COMMUNE', 'xa-gia-phuc', '31', false);
INSERT INTO public.area VALUES (49, '11065', '2025-07-01', NULL, 'Trường Tân', 'Xã Trường Tân', 'Truong Tan Commune', 'COMMUNE', 'xa-truong-tan', '31', false);
INSERT INTO public.area VALUES (50, '11074', '2025-07-01', NULL, 'Tứ Kỳ', 'Xã Tứ Kỳ', 'Tu Ky Commune', 'COMMUNE', 'xa-tu-ky', '31', false);
INSERT INTO public.area VALUES (51, '11086', '2025-07-01', NULL, 'Đại Sơn', 'Xã Đại Sơn', 'Dai Son Commune', 'COMMUNE', 'xa-dai-son', '31', false);
INSERT INTO public.area VALUES (52, '11113', '2025-07-01', NULL, 'Tân Kỳ', 'Xã Tân Kỳ', 'Tan Ky Commune', 'COMMUNE', 'xa-tan-ky', '31', false);
INSERT INTO public.area VALUES (53, '11131', '2025-07-01', NULL, 'Chí Minh', 'Xã Chí Minh', 'Chi Minh Commune', 'COMMUNE', 'xa-chi-minh', '31', false);
INSERT INTO public.area VALUES (54, '11140', '2025-07-01', NULL, 'Lạc Phượng', 'Xã Lạc Phượng', 'Lac Phuong Commune', 'COMMUNE', 'xa-lac-phuong', '31', false);
INSERT INTO public.area VALUES (55, '11146', '2025-07-01', NULL, 'Nguyên Giáp', 'Xã Nguyên Giáp', 'Nguyen Giap Commune', 'COMMUNE', 'xa-nguyen-giap', '31', false);
INSERT INTO public.area VALUES (56, '11164', '2025-07-01', NULL, 'Vĩnh Lại', 'Xã Vĩnh Lại', 'Vinh Lai Commune', 'COMMUNE', 'xa-vinh-lai', '31', false);
INSERT INTO public.area VALUES (57, '11167', '2025-07-01', NULL, 'Tân An', 'Xã Tân An', 'Tan An Commune', 'COMMUNE', 'xa-tan-an', '31', false);
INSERT INTO public.area VALUES (58, '11203', '2025-07-01', NULL, 'Ninh Giang', 'Xã Ninh Giang', 'Ninh Giang Commune', 'COMMUNE', 'xa-ninh-giang', '31', false);
INSERT INTO public.area VALUES (59, '11218', '2025-07-01', NULL, 'Hồng Châu', 'Xã Hồng Châu', 'Hong Chau Commune', 'COMMUNE', 'xa-hong-chau', '31', false);
INSERT INTO public.area VALUES (60, '11224', '2025-07-01', NULL, 'Khúc Thừa Dụ', 'Xã Khúc Thừa Dụ', 'Khuc Thua Du Commune', 'COMMUNE', 'xa-khuc-thua-du', '31', false);
INSERT INTO public.area VALUES (61, '11239', '2025-07-01', NULL, 'Thanh Miện', 'Xã Thanh Miện', 'Thanh Mien Commune', 'COMMUNE', 'xa-thanh-mien', '31', false);
INSERT INTO public.area VALUES (62, '11242', '2025-07-01', NULL, 'Nguyễn Lương Bằng', 'Xã Nguyễn Lương Bằng', 'Nguyen Luong Bang Commune', 'COMMUNE', 'xa-nguyen-luong-bang', '31', false);
INSERT INTO public.area VALUES (63, '11254', '2025-07-01', NULL, 'Bắc Thanh Miện', 'Xã Bắc Thanh Miện', 'Bac Thanh Mien Commune', 'COMMUNE', 'xa-bac-thanh-mien', '31', false);
INSERT INTO public.area VALUES (64, '11257', '2025-07-01', NULL, 'Hải Hưng', 'Xã Hải Hưng', 'Hai Hung Commune', 'COMMUNE', 'xa-hai-hung', '31', false);
INSERT INTO public.area VALUES (65, '11284', '2025-07-01', NULL, 'Nam Thanh Miện', 'Xã Nam Thanh Miện', 'Nam Thanh Mien Commune', 'COMMUNE', 'xa-nam-thanh-mien', '31', false);
INSERT INTO public.area VALUES (66, '11311', '2025-07-01', NULL, 'Hồng Bàng', 'Phường Hồng Bàng', 'Hong Bang Ward', 'WARD', 'phuong-hong-bang', '31', false);
INSERT INTO public.area VALUES (67, '11329', '2025-07-01', NULL, 'Ngô Quyền', 'Phường Ngô Quyền', 'Ngo Quyen Ward', 'WARD', 'phuong-ngo-quyen', '31', false);
INSERT INTO public.area VALUES (68, '11359', '2025-07-01', NULL, 'Gia Viên', 'Phường Gia Viên', 'Gia Vien Ward', 'WARD', 'phuong-gia-vien', '31', false);
INSERT INTO public.area VALUES (69, '11383', '2025-07-01', NULL, 'Lê Chân', 'Phường Lê Chân', 'Le Chan Ward', 'WARD', 'phuong-le-chan', '31', false);
INSERT INTO public.area VALUES (70, '11407', '2025-07-01', NULL, 'An Biên', 'Phường An Biên', 'An Bien Ward', 'WARD', 'phuong-an-bien', '31', false);
INSERT INTO public.area VALUES (71, '11411', '2025-07-01', NULL, 'Đông Hải', 'Phường Đông Hải', 'Dong Hai Ward', 'WARD', 'phuong-dong-hai', '31', false);
INSERT INTO public.area VALUES (72, '11413', '2025-07-01', NULL, 'Hải An', 'Phường Hải An', 'Hai An Ward', 'WARD', 'phuong-hai-an', '31', false);
INSERT INTO public.area VALUES (73, '11443', '2025-07-01', NULL, 'Kiến An', 'Phường Kiến An', 'Kien An Ward', 'WARD', 'phuong-kien-an', '31', false);
INSERT INTO public.area VALUES (74, '11446', '2025-07-01', NULL, 'Phù Liễn', 'Phường Phù Liễn', 'Phu Lien Ward', 'WARD', 'phuong-phu-lien', '31', false);
INSERT INTO public.area VALUES (75, '11455', '2025-07-01', NULL, 'Đồ Sơn', 'Phường Đồ Sơn', 'Do Son Ward', 'WARD', 'phuong-do-son', '31', false);
INSERT INTO public.area VALUES (76, '11473', '2025-07-01', NULL, 'Bạch Đằng', 'Phường Bạch Đằng', 'Bach Dang Ward', 'WARD', 'phuong-bach-dang', '31', false);
INSERT INTO public.area VALUES (77, '11488', '2025-07-01', NULL, 'Lưu Kiếm', 'Phường Lưu Kiếm', 'Luu Kiem Ward', 'WARD', 'phuong-luu-kiem', '31', false);
INSERT INTO public.area VALUES (78, '11503', '2025-07-01', NULL, 'Việt Khê', 'Xã Việt Khê', 'Viet Khe Commune', 'COMMUNE', 'xa-viet-khe', '31', false);
INSERT INTO public.area VALUES (79, '11506', '2025-07-01', NULL, 'Lê Ích Mộc', 'Phường Lê Ích Mộc', 'Le Ich Moc Ward', 'WARD', 'phuong-le-ich-moc', '31', false);
INSERT INTO public.area VALUES (80, '11533', '2025-07-01', NULL, 'Hòa Bình', 'Phường Hòa Bình', 'Hoa Binh Ward', 'WARD', 'phuong-hoa-binh', '31', false);
INSERT INTO public.area VALUES (81, '11542', '2025-07-01', NULL, 'Nam Triệu', 'Phường Nam Triệu', 'Nam Trieu Ward', 'WARD', 'phuong-nam-trieu', '31', false);
INSERT INTO public.area VALUES (82, '11557', '2025-07-01', NULL, 'Thiên Hương', 'Phường Thiên Hương', 'Thien Huong Ward', 'WARD', 'phuong-thien-huong', '31', false);
INSERT INTO public.area VALUES (83, '11560', '2025-07-01', NULL, 'Thủy Nguyên', 'Phường Thủy Nguyên', 'Thuy Nguyen Ward', 'WARD', 'phuong-thuy-nguyen', '31', false);
INSERT INTO public.area VALUES (84, '11581', '2025-07-01', NULL, 'An Dương', 'Phường An Dương', 'An Duong Ward', 'WARD', 'phuong-an-duong', '31', false);
INSERT INTO public.area VALUES (85, '11593', '2025-07-01', NULL, 'An Phong', 'Phường An Phong', 'An Phong Ward', 'WARD', 'phuong-an-phong', '31', false);
INSERT INTO public.area VALUES (86, '11602', '2025-07-01', NULL, 'Hồng An', 'Phường Hồng An', 'Hong An Ward', 'WARD', 'phuong-hong-an', '31', false);
INSERT INTO public.area VALUES (87, '11617', '2025-07-01', NULL, 'An Hải', 'Phường An Hải', 'An Hai Ward', 'WARD', 'phuong-an-hai', '31', false);
INSERT INTO public.area VALUES (88, '11629', '2025-07-01', NULL, 'An Lão', 'Xã An Lão', 'An Lao Commune', 'COMMUNE', 'xa-an-lao', '31', false);
INSERT INTO public.area VALUES (89, '11635', '2025-07-01', NULL, 'An Trường', 'Xã An Trường', 'An Truong Commune', 'COMMUNE', 'xa-an-truong', '31', false);
INSERT INTO public.area VALUES (90, '11647', '2025-07-01', NULL, 'An Quang', 'Xã An Quang', 'An Quang Commune', 'COMMUNE', 'xa-an-quang', '31', false);
INSERT INTO public.area VALUES (91, '11668', '2025-07-01', NULL, 'An Khánh', 'Xã An Khánh', 'An Khanh Commune', 'COMMUNE', 'xa-an-khanh', '31', false);
INSERT INTO public.area VALUES (92, '11674', '2025-07-01', NULL, 'An Hưng', 'Xã An Hưng', 'An Hung Commune', 'COMMUNE', 'xa-an-hung', '31', false);
INSERT INTO public.area VALUES (93, '11680', '2025-07-01', NULL, 'Kiến Thụy', 'Xã Kiến Thụy', 'Kien Thuy Commune', 'COMMUNE', 'xa-kien-thuy', '31', false);
INSERT INTO public.area VALUES (94, '11689', '2025-07-01', NULL, 'Hưng Đạo', 'Phường Hưng Đạo', 'Hung Dao Ward', 'WARD', 'phuong-hung-dao', '31', false);
INSERT INTO public.area VALUES (95, '11692', '2025-07-01', NULL, 'Dương Kinh', 'Phường Dương Kinh', 'Duong Kinh Ward', 'WARD', 'phuong-duong-kinh', '31', false);
INSERT INTO public.area VALUES (96, '11713', '2025-07-01', NULL, 'Nghi Dương', 'Xã Nghi Dương', 'Nghi Duong Commune', 'COMMUNE', 'xa-nghi-duong', '31', false);
INSERT INTO public.area VALUES (97, '11725', '2025-07-01', NULL, 'Kiến Minh', 'Xã Kiến Minh', 'Kien Minh Commune', 'COMMUNE', 'xa-kien-minh', '31', false);
INSERT INTO public.area VALUES (98, '11728', '2025-07-01', NULL, 'Kiến Hưng', 'Xã Kiến Hưng', 'Kien Hung Commune', 'COMMUNE', 'xa-kien-hung', '31', false);
INSERT INTO public.area VALUES (99, '11737', '2025-07-01', NULL, 'Nam Đồ Sơn', 'Phường Nam Đồ Sơn', 'Nam Do Son Ward', 'WARD', 'phuong-nam-do-son', '31', false);
INSERT INTO public.area VALUES (100, '11749', '2025-07-01', NULL, 'Kiến Hải', 'Xã Kiến Hải', 'Kien Hai Commune', 'COMMUNE', 'xa-kien-hai', '31', false);
INSERT INTO public.area VALUES (101, '11755', '2025-07-01', NULL, 'Tiên Lãng', 'Xã Tiên Lãng', 'Tien Lang Commune', 'COMMUNE', 'xa-tien-lang', '31', false);
INSERT INTO public.area VALUES (102, '11761', '2025-07-01', NULL, 'Quyết Thắng', 'Xã Quyết Thắng', 'Quyet Thang Commune', 'COMMUNE', 'xa-quyet-thang', '31', false);
INSERT INTO public.area VALUES (103, '11779', '2025-07-01', NULL, 'Tân Minh', 'Xã Tân Minh', 'Tan Minh Commune', 'COMMUNE', 'xa-tan-minh', '31', false);
INSERT INTO public.area VALUES (104, '11791', '2025-07-01', NULL, 'Tiên Minh', 'Xã Tiên Minh', 'Tien Minh Commune', 'COMMUNE', 'xa-tien-minh', '31', false);
INSERT INTO public.area VALUES (105, '11806', '2025-07-01', NULL, 'Chấn Hưng', 'Xã Chấn Hưng', 'Chan Hung Commune', 'COMMUNE', 'xa-chan-hung', '31', false);
INSERT INTO public.area VALUES (106, '11809', '2025-07-01', NULL, 'Hùng Thắng', 'Xã Hùng Thắng', 'Hung Thang Commune', 'COMMUNE', 'xa-hung-thang', '31', false);
INSERT INTO public.area VALUES (107, '11824', '2025-07-01', NULL, 'Vĩnh Bảo', 'Xã Vĩnh Bảo', 'Vinh Bao Commune', 'COMMUNE', 'xa-vinh-bao', '31', false);
INSERT INTO public.area VALUES (108, '11836', '2025-07-01', NULL, 'Vĩnh Thịnh', 'Xã Vĩnh Thịnh', 'Vinh Thinh Commune', 'COMMUNE', 'xa-vinh-thinh', '31', false);
INSERT INTO public.area VALUES (109, '11842', '2025-07-01', NULL, 'Vĩnh Thuận', 'Xã Vĩnh Thuận', 'Vinh Thuan Commune', 'COMMUNE', 'xa-vinh-thuan', '31', false);
INSERT INTO public.area VALUES (110, '11848', '2025-07-01', NULL, 'Vĩnh Hòa', 'Xã Vĩnh Hòa', 'Vinh Hoa Commune', 'COMMUNE', 'xa-vinh-hoa', '31', false);
INSERT INTO public.area VALUES (111, '11875', '2025-07-01', NULL, 'Vĩnh Hải', 'Xã Vĩnh Hải', 'Vinh Hai Commune', 'COMMUNE', 'xa-vinh-hai', '31', false);
INSERT INTO public.area VALUES (112, '11887', '2025-07-01', NULL, 'Vĩnh Am', 'Xã Vĩnh Am', 'Vinh Am Commune', 'COMMUNE', 'xa-vinh-am', '31', false);
INSERT INTO public.area VALUES (113, '11911', '2025-07-01', NULL, 'Nguyễn Bỉnh Khiêm', 'Xã Nguyễn Bỉnh Khiêm', 'Nguyen Binh Khiem Commune', 'COMMUNE', 'xa-nguyen-binh-khiem', '31', false);
INSERT INTO public.area VALUES (114, '11914', '2025-07-01', NULL, 'Cát Hải', 'Đặc khu Cát Hải', 'Cat Hai Special Zone', 'SPECIAL_ZONE', 'dac-khu-cat-hai', '31', false);
INSERT INTO public.area VALUES (115, '11948', '2025-07-01', NULL, 'Bạch Long Vĩ', 'Đặc khu Bạch Long Vĩ', 'Bach Long Vi Special Zone', 'SPECIAL_ZONE', 'dac-khu-bach-long-vi', '31', false);
INSERT INTO public.area VALUES (116, 'MAU1', '2025-07-01', NULL, 'Mẫu 1', 'Phường Mẫu 1', 'Sample 1 Ward', 'WARD', 'phuong-mau1', '31', true);
INSERT INTO public.area VALUES (117, 'MAU2', '2025-07-01', NULL, 'Mẫu 2', 'Phường Mẫu 2', 'Sample 2 Ward', 'WARD', 'phuong-mau2', '31', true);


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES (1, '001', 'search outbox and jobs', 'SQL', 'V001__search_outbox_and_jobs.sql', 496901492, 'postgres', '2026-11-24 11:25:50.468723', 27, true);
INSERT INTO public.flyway_schema_history VALUES (2, '002', 'areas organizations accounts', 'SQL', 'V002__areas_organizations_accounts.sql', -1960634605, 'postgres', '2026-11-24 11:25:50.516948', 25, true);
INSERT INTO public.flyway_schema_history VALUES (3, '003', 'reviews', 'SQL', 'V003__reviews.sql', 491196474, 'postgres', '2026-11-24 11:25:50.556431', 11, true);
INSERT INTO public.flyway_schema_history VALUES (4, '010', 'files', 'SQL', 'V010__files.sql', -1331446447, 'postgres', '2026-11-24 11:25:50.579234', 6, true);
INSERT INTO public.flyway_schema_history VALUES (5, '020', 'materials', 'SQL', 'V020__materials.sql', 1825945715, 'postgres', '2026-11-24 11:25:50.595383', 45, true);


--
-- Data for Name: hsearch_agent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hsearch_agent VALUES ('56128191-f2b9-463d-a3a7-f354b43fc037', 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'Outbox event processor', '2026-11-24 11:25:54.880411+00', 'RUNNING', 1, 0, NULL, NULL);


--
-- Data for Name: hsearch_outbox_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: material; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.material VALUES (1, 'nha-cu-1', 1, NULL, '2026-11-24 11:25:52.234878+00', NULL, '2026-11-24 11:25:52.250416+00', 'APPROVED', 'PUBLISHED', 'ARTICLE', 'Ngọn đèn của ngôi nhà cũ', 'ngon den cua ngoi nha cu', '{"kind":"ARTICLE","title":"Ngọn đèn của ngôi nhà cũ","summary":"Một bài ngắn đi cùng cổng qua mọi lần nâng cấp.","body":"Đèn biển vẫn sáng sau mỗi lần nâng cấp. Khi cần giúp, hãy gọi 111.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, '19150130a7228702f79b14bab09eaec154e2bbe154ba0b0d08f665cf4191e44c', true, 2);
INSERT INTO public.material VALUES (2, 'nha-cu-3', 1, NULL, '2026-11-24 11:25:52.254972+00', NULL, '2026-11-24 11:25:52.254972+00', 'DRAFT', 'NONE', 'ARTICLE', 'Bản thảo của ngôi nhà cũ', 'ban thao cua ngoi nha cu', '{"kind":"ARTICLE","title":"Bản thảo của ngôi nhà cũ","summary":"","body":"Chưa công bố.","topics":[],"audiences":[],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 0, NULL, NULL, '7906c7e86a5d9dd44d6afc02445bdf3d9522fc33f443d8a1ab20b9e2db49d021', false, 1);
INSERT INTO public.material VALUES (3, 'nha-cu-2', 1, NULL, '2026-11-24 11:25:52.258767+00', NULL, '2026-11-24 11:25:52.270387+00', 'APPROVED', 'PUBLISHED', 'LEAFLET', 'Tờ rơi của ngôi nhà cũ', 'to roi cua ngoi nha cu', '{"kind":"LEAFLET","title":"Tờ rơi của ngôi nhà cũ","summary":"Có một tệp đi kèm.","body":"Bản in nằm trong tệp đính kèm.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"cau-ho.txt","title":"Câu hò","hash":{"value":"c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e"},"mediaType":"text/plain","size":77}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, '655a460028d627f80586da729332588378f9d079040a6715bddff6dc3ccd3ba8', true, 2);
INSERT INTO public.material VALUES (4, 'm-b9ac443c0a1ee15f', 75, 5, '2026-11-24 11:25:52.460551+00', 5, '2026-11-24 11:25:52.460551+00', 'DRAFT', 'NONE', 'ARTICLE', 'Bản nháp giữ lại qua các đợt nâng cấp', 'ban nhap giu lai qua cac dot nang cap', '{"kind":"ARTICLE","title":"Bản nháp giữ lại qua các đợt nâng cấp","summary":"Tóm tắt của Bản nháp giữ lại qua các đợt nâng cấp.","body":"Nội dung của Bản nháp giữ lại qua các đợt nâng cấp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 0, NULL, NULL, NULL, false, 0);
INSERT INTO public.material VALUES (5, 'm-00208a4699dbf5cf', 75, 5, '2026-11-24 11:25:52.464795+00', 5, '2026-11-24 11:25:52.476106+00', 'SUBMITTED', 'NONE', 'ARTICLE', 'Bài đang chờ duyệt khi nâng cấp', 'bai dang cho duyet khi nang cap', '{"kind":"ARTICLE","title":"Bài đang chờ duyệt khi nâng cấp","summary":"Tóm tắt của Bài đang chờ duyệt khi nâng cấp.","body":"Nội dung của Bài đang chờ duyệt khi nâng cấp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, NULL, NULL, NULL, false, 1);
INSERT INTO public.material VALUES (6, 'm-70494ab5e82375bd', 75, 5, '2026-11-24 11:25:52.488255+00', 5, '2026-11-24 11:25:52.52683+00', 'RETURNED', 'NONE', 'ARTICLE', 'Bài bị trả lại trước khi nâng cấp', 'bai bi tra lai truoc khi nang cap', '{"kind":"ARTICLE","title":"Bài bị trả lại trước khi nâng cấp","summary":"Tóm tắt của Bài bị trả lại trước khi nâng cấp.","body":"Nội dung của Bài bị trả lại trước khi nâng cấp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, NULL, NULL, NULL, false, 2);
INSERT INTO public.material VALUES (7, 'm-9c66bb526fab22a3', 75, 5, '2026-11-24 11:25:52.530656+00', 5, '2026-11-24 11:25:52.55777+00', 'APPROVED', 'SCHEDULED', 'ARTICLE', 'Bài hẹn giờ công bố', 'bai hen gio cong bo', '{"kind":"ARTICLE","title":"Bài hẹn giờ công bố","summary":"Tóm tắt của Bài hẹn giờ công bố.","body":"Nội dung của Bài hẹn giờ công bố.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, '2099-01-01 00:00:00+00', NULL, false, 2);
INSERT INTO public.material VALUES (8, 'm-d7f25dfce45372db', 75, 5, '2026-11-24 11:25:52.563543+00', 5, '2026-11-24 11:25:52.620809+00', 'APPROVED', 'WITHDRAWN', 'ARTICLE', 'Bài đã thu hồi', 'bai da thu hoi', '{"kind":"ARTICLE","title":"Bài đã thu hồi","summary":"Tóm tắt của Bài đã thu hồi.","body":"Nội dung của Bài đã thu hồi.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, NULL, false, 3);
INSERT INTO public.material VALUES (9, 'm-ef304dc6e0d2c5b5', 75, 5, '2026-11-24 11:25:52.662331+00', 5, '2026-11-24 11:25:52.754655+00', 'DRAFT', 'PUBLISHED', 'ARTICLE', 'Bài đã công bố kèm tệp', 'bai da cong bo kem tep', '{"kind":"ARTICLE","title":"Bài đã công bố kèm tệp","summary":"Tóm tắt của Bài đã công bố kèm tệp.","body":"Bản đang sửa tiếp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 1, 1, NULL, NULL, false, 3);


--
-- Data for Name: organization; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization VALUES (1, 'ubnd-tp', 'Ủy ban nhân dân thành phố', 'City People''s Committee', 'PEOPLES_COMMITTEE', NULL, NULL, '/1/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (2, 'cong-an-tp', 'Công an thành phố', 'City Police', 'AGENCY', 1, NULL, '/1/2/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (3, 'so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 'AGENCY', 1, NULL, '/1/3/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (4, 'so-y-te', 'Sở Y tế', 'Department of Health', 'AGENCY', 1, NULL, '/1/4/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (5, 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism', 'AGENCY', 1, NULL, '/1/5/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (6, 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 'AGENCY', 1, NULL, '/1/6/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (7, 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 'AGENCY', 1, NULL, '/1/7/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (8, 'bao-ptth', 'Báo và phát thanh – truyền hình Hải Phòng', 'Hải Phòng Newspaper, Radio and Television', 'AGENCY', 1, NULL, '/1/8/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (9, 'bien-phong', 'Bộ đội Biên phòng thành phố', 'City Border Guard', 'AGENCY', 1, NULL, '/1/9/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (10, 'hai-quan', 'Hải quan', 'Customs', 'AGENCY', 1, NULL, '/1/10/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (11, 'mttq-tp', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 'City Fatherland Front Committee', 'UNION', 1, NULL, '/1/11/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (12, 'thanh-doan', 'Thành đoàn', 'City Youth Union', 'UNION', 11, NULL, '/1/11/12/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (13, 'hoi-lhpn', 'Hội Liên hiệp Phụ nữ thành phố', 'City Women''s Union', 'UNION', 11, NULL, '/1/11/13/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (14, 'hoi-ccb', 'Hội Cựu chiến binh thành phố', 'City Veterans'' Association', 'UNION', 11, NULL, '/1/11/14/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (15, 'hoi-nong-dan', 'Hội Nông dân thành phố', 'City Farmers'' Union', 'UNION', 11, NULL, '/1/11/15/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (16, 'ldld-tp', 'Liên đoàn Lao động thành phố', 'City Federation of Labour', 'UNION', 11, NULL, '/1/11/16/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (17, 'ubnd-11407', 'Ủy ban nhân dân phường An Biên', 'People''s Committee of An Bien Ward', 'PEOPLES_COMMITTEE', 1, 70, '/1/17/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (18, 'ubnd-11581', 'Ủy ban nhân dân phường An Dương', 'People''s Committee of An Duong Ward', 'PEOPLES_COMMITTEE', 1, 84, '/1/18/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (19, 'ubnd-11674', 'Ủy ban nhân dân xã An Hưng', 'People''s Committee of An Hung Commune', 'PEOPLES_COMMITTEE', 1, 92, '/1/19/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (20, 'ubnd-11617', 'Ủy ban nhân dân phường An Hải', 'People''s Committee of An Hai Ward', 'PEOPLES_COMMITTEE', 1, 87, '/1/20/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (21, 'ubnd-11668', 'Ủy ban nhân dân xã An Khánh', 'People''s Committee of An Khanh Commune', 'PEOPLES_COMMITTEE', 1, 91, '/1/21/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (22, 'ubnd-11629', 'Ủy ban nhân dân xã An Lão', 'People''s Committee of An Lao Commune', 'PEOPLES_COMMITTEE', 1, 88, '/1/22/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (23, 'ubnd-11593', 'Ủy ban nhân dân phường An Phong', 'People''s Committee of An Phong Ward', 'PEOPLES_COMMITTEE', 1, 85, '/1/23/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (24, 'ubnd-10645', 'Ủy ban nhân dân xã An Phú', 'People''s Committee of An Phu Commune', 'PEOPLES_COMMITTEE', 1, 17, '/1/24/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (25, 'ubnd-11647', 'Ủy ban nhân dân xã An Quang', 'People''s Committee of An Quang Commune', 'PEOPLES_COMMITTEE', 1, 90, '/1/25/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (26, 'ubnd-10792', 'Ủy ban nhân dân xã An Thành', 'People''s Committee of An Thanh Commune', 'PEOPLES_COMMITTEE', 1, 28, '/1/26/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (27, 'ubnd-11635', 'Ủy ban nhân dân xã An Trường', 'People''s Committee of An Truong Commune', 'PEOPLES_COMMITTEE', 1, 89, '/1/27/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (28, 'ubnd-10966', 'Ủy ban nhân dân xã Bình Giang', 'People''s Committee of Binh Giang Commune', 'PEOPLES_COMMITTEE', 1, 42, '/1/28/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (29, 'ubnd-11948', 'Ủy ban nhân dân đặc khu Bạch Long Vĩ', 'People''s Committee of Bach Long Vi Special Zone', 'PEOPLES_COMMITTEE', 1, 115, '/1/29/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (30, 'ubnd-11473', 'Ủy ban nhân dân phường Bạch Đằng', 'People''s Committee of Bach Dang Ward', 'PEOPLES_COMMITTEE', 1, 76, '/1/30/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (31, 'ubnd-10678', 'Ủy ban nhân dân phường Bắc An Phụ', 'People''s Committee of Bac An Phu Ward', 'PEOPLES_COMMITTEE', 1, 20, '/1/31/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (32, 'ubnd-11254', 'Ủy ban nhân dân xã Bắc Thanh Miện', 'People''s Committee of Bac Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 63, '/1/32/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (33, 'ubnd-10549', 'Ủy ban nhân dân phường Chu Văn An', 'People''s Committee of Chu Van An Ward', 'PEOPLES_COMMITTEE', 1, 8, '/1/33/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (34, 'ubnd-10546', 'Ủy ban nhân dân phường Chí Linh', 'People''s Committee of Chi Linh Ward', 'PEOPLES_COMMITTEE', 1, 7, '/1/34/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (35, 'ubnd-11131', 'Ủy ban nhân dân xã Chí Minh', 'People''s Committee of Chi Minh Commune', 'PEOPLES_COMMITTEE', 1, 53, '/1/35/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (36, 'ubnd-11806', 'Ủy ban nhân dân xã Chấn Hưng', 'People''s Committee of Chan Hung Commune', 'PEOPLES_COMMITTEE', 1, 105, '/1/36/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (37, 'ubnd-11914', 'Ủy ban nhân dân đặc khu Cát Hải', 'People''s Committee of Cat Hai Special Zone', 'PEOPLES_COMMITTEE', 1, 114, '/1/37/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (38, 'ubnd-10888', 'Ủy ban nhân dân xã Cẩm Giang', 'People''s Committee of Cam Giang Commune', 'PEOPLES_COMMITTEE', 1, 36, '/1/38/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (39, 'ubnd-10903', 'Ủy ban nhân dân xã Cẩm Giàng', 'People''s Committee of Cam Giang Commune', 'PEOPLES_COMMITTEE', 1, 38, '/1/39/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (40, 'ubnd-11692', 'Ủy ban nhân dân phường Dương Kinh', 'People''s Committee of Duong Kinh Ward', 'PEOPLES_COMMITTEE', 1, 95, '/1/40/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (41, 'ubnd-10999', 'Ủy ban nhân dân xã Gia Lộc', 'People''s Committee of Gia Loc Commune', 'PEOPLES_COMMITTEE', 1, 45, '/1/41/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (42, 'ubnd-11050', 'Ủy ban nhân dân xã Gia Phúc', 'People''s Committee of Gia Phuc Commune', 'PEOPLES_COMMITTEE', 1, 48, '/1/42/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (43, 'ubnd-11359', 'Ủy ban nhân dân phường Gia Viên', 'People''s Committee of Gia Vien Ward', 'PEOPLES_COMMITTEE', 1, 68, '/1/43/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (44, 'ubnd-10816', 'Ủy ban nhân dân xã Hà Bắc', 'People''s Committee of Ha Bac Commune', 'PEOPLES_COMMITTEE', 1, 31, '/1/44/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (45, 'ubnd-10843', 'Ủy ban nhân dân xã Hà Nam', 'People''s Committee of Ha Nam Commune', 'PEOPLES_COMMITTEE', 1, 33, '/1/45/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (46, 'ubnd-10846', 'Ủy ban nhân dân xã Hà Tây', 'People''s Committee of Ha Tay Commune', 'PEOPLES_COMMITTEE', 1, 34, '/1/46/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (47, 'ubnd-10882', 'Ủy ban nhân dân xã Hà Đông', 'People''s Committee of Ha Dong Commune', 'PEOPLES_COMMITTEE', 1, 35, '/1/47/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (48, 'ubnd-11533', 'Ủy ban nhân dân phường Hòa Bình', 'People''s Committee of Hoa Binh Ward', 'PEOPLES_COMMITTEE', 1, 80, '/1/48/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (49, 'ubnd-11809', 'Ủy ban nhân dân xã Hùng Thắng', 'People''s Committee of Hung Thang Commune', 'PEOPLES_COMMITTEE', 1, 106, '/1/49/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (50, 'ubnd-11689', 'Ủy ban nhân dân phường Hưng Đạo', 'People''s Committee of Hung Dao Ward', 'PEOPLES_COMMITTEE', 1, 94, '/1/50/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (51, 'ubnd-11413', 'Ủy ban nhân dân phường Hải An', 'People''s Committee of Hai An Ward', 'PEOPLES_COMMITTEE', 1, 72, '/1/51/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (52, 'ubnd-10525', 'Ủy ban nhân dân phường Hải Dương', 'People''s Committee of Hai Duong Ward', 'PEOPLES_COMMITTEE', 1, 3, '/1/52/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (53, 'ubnd-11257', 'Ủy ban nhân dân xã Hải Hưng', 'People''s Committee of Hai Hung Commune', 'PEOPLES_COMMITTEE', 1, 64, '/1/53/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (54, 'ubnd-11602', 'Ủy ban nhân dân phường Hồng An', 'People''s Committee of Hong An Ward', 'PEOPLES_COMMITTEE', 1, 86, '/1/54/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (55, 'ubnd-11311', 'Ủy ban nhân dân phường Hồng Bàng', 'People''s Committee of Hong Bang Ward', 'PEOPLES_COMMITTEE', 1, 66, '/1/55/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (56, 'ubnd-11218', 'Ủy ban nhân dân xã Hồng Châu', 'People''s Committee of Hong Chau Commune', 'PEOPLES_COMMITTEE', 1, 59, '/1/56/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (57, 'ubnd-10615', 'Ủy ban nhân dân xã Hợp Tiến', 'People''s Committee of Hop Tien Commune', 'PEOPLES_COMMITTEE', 1, 14, '/1/57/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (58, 'ubnd-11224', 'Ủy ban nhân dân xã Khúc Thừa Dụ', 'People''s Committee of Khuc Thua Du Commune', 'PEOPLES_COMMITTEE', 1, 60, '/1/58/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (59, 'ubnd-10804', 'Ủy ban nhân dân xã Kim Thành', 'People''s Committee of Kim Thanh Commune', 'PEOPLES_COMMITTEE', 1, 29, '/1/59/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (60, 'ubnd-10675', 'Ủy ban nhân dân phường Kinh Môn', 'People''s Committee of Kinh Mon Ward', 'PEOPLES_COMMITTEE', 1, 19, '/1/60/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (61, 'ubnd-11443', 'Ủy ban nhân dân phường Kiến An', 'People''s Committee of Kien An Ward', 'PEOPLES_COMMITTEE', 1, 73, '/1/61/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (62, 'ubnd-11728', 'Ủy ban nhân dân xã Kiến Hưng', 'People''s Committee of Kien Hung Commune', 'PEOPLES_COMMITTEE', 1, 98, '/1/62/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (63, 'ubnd-11749', 'Ủy ban nhân dân xã Kiến Hải', 'People''s Committee of Kien Hai Commune', 'PEOPLES_COMMITTEE', 1, 100, '/1/63/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (64, 'ubnd-11725', 'Ủy ban nhân dân xã Kiến Minh', 'People''s Committee of Kien Minh Commune', 'PEOPLES_COMMITTEE', 1, 97, '/1/64/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (65, 'ubnd-11680', 'Ủy ban nhân dân xã Kiến Thụy', 'People''s Committee of Kien Thuy Commune', 'PEOPLES_COMMITTEE', 1, 93, '/1/65/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (66, 'ubnd-10945', 'Ủy ban nhân dân xã Kẻ Sặt', 'People''s Committee of Ke Sat Commune', 'PEOPLES_COMMITTEE', 1, 41, '/1/66/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (67, 'ubnd-10756', 'Ủy ban nhân dân xã Lai Khê', 'People''s Committee of Lai Khe Commune', 'PEOPLES_COMMITTEE', 1, 27, '/1/67/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (68, 'ubnd-11383', 'Ủy ban nhân dân phường Lê Chân', 'People''s Committee of Le Chan Ward', 'PEOPLES_COMMITTEE', 1, 69, '/1/68/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (69, 'ubnd-10532', 'Ủy ban nhân dân phường Lê Thanh Nghị', 'People''s Committee of Le Thanh Nghi Ward', 'PEOPLES_COMMITTEE', 1, 4, '/1/69/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (70, 'ubnd-11506', 'Ủy ban nhân dân phường Lê Ích Mộc', 'People''s Committee of Le Ich Moc Ward', 'PEOPLES_COMMITTEE', 1, 79, '/1/70/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (71, 'ubnd-10603', 'Ủy ban nhân dân phường Lê Đại Hành', 'People''s Committee of Le Dai Hanh Ward', 'PEOPLES_COMMITTEE', 1, 12, '/1/71/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (72, 'ubnd-11488', 'Ủy ban nhân dân phường Lưu Kiếm', 'People''s Committee of Luu Kiem Ward', 'PEOPLES_COMMITTEE', 1, 77, '/1/72/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (73, 'ubnd-11140', 'Ủy ban nhân dân xã Lạc Phượng', 'People''s Committee of Lac Phuong Commune', 'PEOPLES_COMMITTEE', 1, 54, '/1/73/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (74, 'ubnd-10930', 'Ủy ban nhân dân xã Mao Điền', 'People''s Committee of Mao Dien Commune', 'PEOPLES_COMMITTEE', 1, 40, '/1/74/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (75, 'ubnd-mau1', 'Ủy ban nhân dân phường Mẫu 1', 'People''s Committee of Sample 1 Ward', 'PEOPLES_COMMITTEE', 1, 116, '/1/75/', '2025-07-01', NULL, true);
INSERT INTO public.organization VALUES (76, 'ubnd-mau2', 'Ủy ban nhân dân phường Mẫu 2', 'People''s Committee of Sample 2 Ward', 'PEOPLES_COMMITTEE', 1, 117, '/1/76/', '2025-07-01', NULL, true);
INSERT INTO public.organization VALUES (77, 'ubnd-10705', 'Ủy ban nhân dân xã Nam An Phụ', 'People''s Committee of Nam An Phu Commune', 'PEOPLES_COMMITTEE', 1, 21, '/1/77/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (78, 'ubnd-10606', 'Ủy ban nhân dân xã Nam Sách', 'People''s Committee of Nam Sach Commune', 'PEOPLES_COMMITTEE', 1, 13, '/1/78/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (79, 'ubnd-11284', 'Ủy ban nhân dân xã Nam Thanh Miện', 'People''s Committee of Nam Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 65, '/1/79/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (80, 'ubnd-11542', 'Ủy ban nhân dân phường Nam Triệu', 'People''s Committee of Nam Trieu Ward', 'PEOPLES_COMMITTEE', 1, 81, '/1/80/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (81, 'ubnd-11737', 'Ủy ban nhân dân phường Nam Đồ Sơn', 'People''s Committee of Nam Do Son Ward', 'PEOPLES_COMMITTEE', 1, 99, '/1/81/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (82, 'ubnd-10837', 'Ủy ban nhân dân phường Nam Đồng', 'People''s Committee of Nam Dong Ward', 'PEOPLES_COMMITTEE', 1, 32, '/1/82/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (83, 'ubnd-11713', 'Ủy ban nhân dân xã Nghi Dương', 'People''s Committee of Nghi Duong Commune', 'PEOPLES_COMMITTEE', 1, 96, '/1/83/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (84, 'ubnd-11146', 'Ủy ban nhân dân xã Nguyên Giáp', 'People''s Committee of Nguyen Giap Commune', 'PEOPLES_COMMITTEE', 1, 55, '/1/84/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (85, 'ubnd-11911', 'Ủy ban nhân dân xã Nguyễn Bỉnh Khiêm', 'People''s Committee of Nguyen Binh Khiem Commune', 'PEOPLES_COMMITTEE', 1, 113, '/1/85/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (86, 'ubnd-11242', 'Ủy ban nhân dân xã Nguyễn Lương Bằng', 'People''s Committee of Nguyen Luong Bang Commune', 'PEOPLES_COMMITTEE', 1, 62, '/1/86/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (87, 'ubnd-10552', 'Ủy ban nhân dân phường Nguyễn Trãi', 'People''s Committee of Nguyen Trai Ward', 'PEOPLES_COMMITTEE', 1, 9, '/1/87/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (88, 'ubnd-10744', 'Ủy ban nhân dân phường Nguyễn Đại Năng', 'People''s Committee of Nguyen Dai Nang Ward', 'PEOPLES_COMMITTEE', 1, 25, '/1/88/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (89, 'ubnd-11329', 'Ủy ban nhân dân phường Ngô Quyền', 'People''s Committee of Ngo Quyen Ward', 'PEOPLES_COMMITTEE', 1, 67, '/1/89/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (90, 'ubnd-10714', 'Ủy ban nhân dân phường Nhị Chiểu', 'People''s Committee of Nhi Chieu Ward', 'PEOPLES_COMMITTEE', 1, 22, '/1/90/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (91, 'ubnd-11203', 'Ủy ban nhân dân xã Ninh Giang', 'People''s Committee of Ninh Giang Commune', 'PEOPLES_COMMITTEE', 1, 58, '/1/91/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (92, 'ubnd-11446', 'Ủy ban nhân dân phường Phù Liễn', 'People''s Committee of Phu Lien Ward', 'PEOPLES_COMMITTEE', 1, 74, '/1/92/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (93, 'ubnd-10750', 'Ủy ban nhân dân xã Phú Thái', 'People''s Committee of Phu Thai Commune', 'PEOPLES_COMMITTEE', 1, 26, '/1/93/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (94, 'ubnd-10726', 'Ủy ban nhân dân phường Phạm Sư Mạnh', 'People''s Committee of Pham Su Manh Ward', 'PEOPLES_COMMITTEE', 1, 23, '/1/94/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (95, 'ubnd-11761', 'Ủy ban nhân dân xã Quyết Thắng', 'People''s Committee of Quyet Thang Commune', 'PEOPLES_COMMITTEE', 1, 102, '/1/95/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (96, 'ubnd-10813', 'Ủy ban nhân dân xã Thanh Hà', 'People''s Committee of Thanh Ha Commune', 'PEOPLES_COMMITTEE', 1, 30, '/1/96/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (97, 'ubnd-11239', 'Ủy ban nhân dân xã Thanh Miện', 'People''s Committee of Thanh Mien Commune', 'PEOPLES_COMMITTEE', 1, 61, '/1/97/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (98, 'ubnd-11557', 'Ủy ban nhân dân phường Thiên Hương', 'People''s Committee of Thien Huong Ward', 'PEOPLES_COMMITTEE', 1, 82, '/1/98/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (99, 'ubnd-10507', 'Ủy ban nhân dân phường Thành Đông', 'People''s Committee of Thanh Dong Ward', 'PEOPLES_COMMITTEE', 1, 2, '/1/99/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (100, 'ubnd-10642', 'Ủy ban nhân dân xã Thái Tân', 'People''s Committee of Thai Tan Commune', 'PEOPLES_COMMITTEE', 1, 16, '/1/100/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (101, 'ubnd-10993', 'Ủy ban nhân dân xã Thượng Hồng', 'People''s Committee of Thuong Hong Commune', 'PEOPLES_COMMITTEE', 1, 44, '/1/101/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (102, 'ubnd-11002', 'Ủy ban nhân dân phường Thạch Khôi', 'People''s Committee of Thach Khoi Ward', 'PEOPLES_COMMITTEE', 1, 46, '/1/102/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (103, 'ubnd-11560', 'Ủy ban nhân dân phường Thủy Nguyên', 'People''s Committee of Thuy Nguyen Ward', 'PEOPLES_COMMITTEE', 1, 83, '/1/103/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (104, 'ubnd-11755', 'Ủy ban nhân dân xã Tiên Lãng', 'People''s Committee of Tien Lang Commune', 'PEOPLES_COMMITTEE', 1, 101, '/1/104/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (105, 'ubnd-11791', 'Ủy ban nhân dân xã Tiên Minh', 'People''s Committee of Tien Minh Commune', 'PEOPLES_COMMITTEE', 1, 104, '/1/105/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (106, 'ubnd-11065', 'Ủy ban nhân dân xã Trường Tân', 'People''s Committee of Truong Tan Commune', 'PEOPLES_COMMITTEE', 1, 49, '/1/106/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (107, 'ubnd-10570', 'Ủy ban nhân dân phường Trần Hưng Đạo', 'People''s Committee of Tran Hung Dao Ward', 'PEOPLES_COMMITTEE', 1, 10, '/1/107/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (108, 'ubnd-10729', 'Ủy ban nhân dân phường Trần Liễu', 'People''s Committee of Tran Lieu Ward', 'PEOPLES_COMMITTEE', 1, 24, '/1/108/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (109, 'ubnd-10573', 'Ủy ban nhân dân phường Trần Nhân Tông', 'People''s Committee of Tran Nhan Tong Ward', 'PEOPLES_COMMITTEE', 1, 11, '/1/109/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (110, 'ubnd-10633', 'Ủy ban nhân dân xã Trần Phú', 'People''s Committee of Tran Phu Commune', 'PEOPLES_COMMITTEE', 1, 15, '/1/110/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (111, 'ubnd-10909', 'Ủy ban nhân dân xã Tuệ Tĩnh', 'People''s Committee of Tue Tinh Commune', 'PEOPLES_COMMITTEE', 1, 39, '/1/111/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (112, 'ubnd-11167', 'Ủy ban nhân dân xã Tân An', 'People''s Committee of Tan An Commune', 'PEOPLES_COMMITTEE', 1, 57, '/1/112/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (113, 'ubnd-10537', 'Ủy ban nhân dân phường Tân Hưng', 'People''s Committee of Tan Hung Ward', 'PEOPLES_COMMITTEE', 1, 5, '/1/113/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (114, 'ubnd-11113', 'Ủy ban nhân dân xã Tân Kỳ', 'People''s Committee of Tan Ky Commune', 'PEOPLES_COMMITTEE', 1, 52, '/1/114/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (115, 'ubnd-11779', 'Ủy ban nhân dân xã Tân Minh', 'People''s Committee of Tan Minh Commune', 'PEOPLES_COMMITTEE', 1, 103, '/1/115/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (116, 'ubnd-11074', 'Ủy ban nhân dân xã Tứ Kỳ', 'People''s Committee of Tu Ky Commune', 'PEOPLES_COMMITTEE', 1, 50, '/1/116/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (117, 'ubnd-10891', 'Ủy ban nhân dân phường Tứ Minh', 'People''s Committee of Tu Minh Ward', 'PEOPLES_COMMITTEE', 1, 37, '/1/117/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (118, 'ubnd-10543', 'Ủy ban nhân dân phường Việt Hòa', 'People''s Committee of Viet Hoa Ward', 'PEOPLES_COMMITTEE', 1, 6, '/1/118/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (119, 'ubnd-11503', 'Ủy ban nhân dân xã Việt Khê', 'People''s Committee of Viet Khe Commune', 'PEOPLES_COMMITTEE', 1, 78, '/1/119/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (120, 'ubnd-11887', 'Ủy ban nhân dân xã Vĩnh Am', 'People''s Committee of Vinh Am Commune', 'PEOPLES_COMMITTEE', 1, 112, '/1/120/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (121, 'ubnd-11824', 'Ủy ban nhân dân xã Vĩnh Bảo', 'People''s Committee of Vinh Bao Commune', 'PEOPLES_COMMITTEE', 1, 107, '/1/121/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (122, 'ubnd-11848', 'Ủy ban nhân dân xã Vĩnh Hòa', 'People''s Committee of Vinh Hoa Commune', 'PEOPLES_COMMITTEE', 1, 110, '/1/122/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (123, 'ubnd-11875', 'Ủy ban nhân dân xã Vĩnh Hải', 'People''s Committee of Vinh Hai Commune', 'PEOPLES_COMMITTEE', 1, 111, '/1/123/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (124, 'ubnd-11164', 'Ủy ban nhân dân xã Vĩnh Lại', 'People''s Committee of Vinh Lai Commune', 'PEOPLES_COMMITTEE', 1, 56, '/1/124/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (125, 'ubnd-11842', 'Ủy ban nhân dân xã Vĩnh Thuận', 'People''s Committee of Vinh Thuan Commune', 'PEOPLES_COMMITTEE', 1, 109, '/1/125/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (126, 'ubnd-11836', 'Ủy ban nhân dân xã Vĩnh Thịnh', 'People''s Committee of Vinh Thinh Commune', 'PEOPLES_COMMITTEE', 1, 108, '/1/126/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (127, 'ubnd-11020', 'Ủy ban nhân dân xã Yết Kiêu', 'People''s Committee of Yet Kieu Commune', 'PEOPLES_COMMITTEE', 1, 47, '/1/127/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (128, 'ubnd-10660', 'Ủy ban nhân dân phường Ái Quốc', 'People''s Committee of Ai Quoc Ward', 'PEOPLES_COMMITTEE', 1, 18, '/1/128/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (129, 'ubnd-11411', 'Ủy ban nhân dân phường Đông Hải', 'People''s Committee of Dong Hai Ward', 'PEOPLES_COMMITTEE', 1, 71, '/1/129/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (130, 'ubnd-10972', 'Ủy ban nhân dân xã Đường An', 'People''s Committee of Duong An Commune', 'PEOPLES_COMMITTEE', 1, 43, '/1/130/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (131, 'ubnd-11086', 'Ủy ban nhân dân xã Đại Sơn', 'People''s Committee of Dai Son Commune', 'PEOPLES_COMMITTEE', 1, 51, '/1/131/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (132, 'ubnd-11455', 'Ủy ban nhân dân phường Đồ Sơn', 'People''s Committee of Do Son Ward', 'PEOPLES_COMMITTEE', 1, 75, '/1/132/', '2025-07-01', NULL, false);
INSERT INTO public.organization VALUES (133, 'thcs-mau1', 'Trường THCS Mẫu 1', 'Sample 1 Lower Secondary School', 'SCHOOL', 75, 116, '/1/75/133/', '2025-07-01', NULL, true);
INSERT INTO public.organization VALUES (134, 'tieu-hoc-mau2', 'Trường Tiểu học Mẫu 2', 'Sample 2 Primary School', 'SCHOOL', 76, 117, '/1/76/134/', '2025-07-01', NULL, true);
INSERT INTO public.organization VALUES (135, 'thpt-mau', 'Trường THPT Mẫu', 'Sample Upper Secondary School', 'SCHOOL', 3, 116, '/1/3/135/', '2025-07-01', NULL, true);


--
-- Data for Name: published_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.published_file VALUES (3, 0, 'cau-ho.txt', 'Câu hò', 'c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e', 'text/plain', 77);
INSERT INTO public.published_file VALUES (9, 0, 'loi-dan-truoc-chuyen-di.txt', 'loi-dan-truoc-chuyen-di', 'a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8', 'text/plain', 75);


--
-- Data for Name: published_material; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.published_material VALUES (1, 'nha-cu-1', 'ngon-den-cua-ngoi-nha-cu', 1, 'article', '/bai-viet/ngon-den-cua-ngoi-nha-cu', 'Ngọn đèn của ngôi nhà cũ', 'Một bài ngắn đi cùng cổng qua mọi lần nâng cấp.', 'Đèn biển vẫn sáng sau mỗi lần nâng cấp. Khi cần giúp, hãy gọi 111.', 'Đèn biển vẫn sáng sau mỗi lần nâng cấp. Khi cần giúp, hãy gọi 111.', '', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, '84736e74d9bbbe01810a0f663fcdfca7ade83cf1c8d2d67a9b29af2a9babc60b', true, '2026-11-24 11:25:52.242978+00', 2026, '2026-11-24 11:25:52.242978+00', NULL, NULL, true, 0);
INSERT INTO public.published_material VALUES (3, 'nha-cu-2', 'to-roi-cua-ngoi-nha-cu', 1, 'leaflet', '/tai-lieu/to-roi-cua-ngoi-nha-cu', 'Tờ rơi của ngôi nhà cũ', 'Có một tệp đi kèm.', 'Bản in nằm trong tệp đính kèm.', 'Bản in nằm trong tệp đính kèm.', 'Thuyền ai lấp ló ngoài cồn, câu hò giữ bạn vẫn còn vang xa.
', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, 'c6da49a1e74efc6a488d11ae902392cb67dcdd713d64b93ad612e7fea7b63350', true, '2026-11-24 11:25:52.262196+00', 2026, '2026-11-24 11:25:52.262196+00', NULL, NULL, true, 0);
INSERT INTO public.published_material VALUES (8, 'm-d7f25dfce45372db', 'bai-da-thu-hoi', 75, 'article', '/bai-viet/bai-da-thu-hoi', 'Bài đã thu hồi', 'Tóm tắt của Bài đã thu hồi.', 'Nội dung của Bài đã thu hồi.', 'Nội dung của Bài đã thu hồi.', '', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', false, '2026-11-24 11:25:52.60427+00', 2026, '2026-11-24 11:25:52.623291+00', '2026-11-24 11:25:52.623291+00', 'Số liệu đã cũ.', false, 1);
INSERT INTO public.published_material VALUES (9, 'm-ef304dc6e0d2c5b5', 'bai-da-cong-bo-kem-tep', 75, 'article', '/bai-viet/bai-da-cong-bo-kem-tep', 'Bài đã công bố kèm tệp', 'Tóm tắt của Bài đã công bố kèm tệp.', 'Nội dung của Bài đã công bố kèm tệp.', 'Nội dung của Bài đã công bố kèm tệp.', 'Lời dặn trước chuyến đi: đèn biển còn sáng, con cứ về.
', 'gia-dinh', 'phu-huynh', '', 'vi', 'CC-BY-4.0', '[]', '', NULL, NULL, 'NONE', 1, '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', false, '2026-11-24 11:25:52.732328+00', 2026, '2026-11-24 11:25:52.732328+00', NULL, NULL, true, 0);


--
-- Data for Name: review_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_case VALUES (1, 'material', 5, 1, '0619915ae22238929c807dc985810fd4924df6b9451e79700ba5e08147f1a4a7', 75, 'Bài đang chờ duyệt khi nâng cấp', 'MATERIAL_APPROVE', 'OPEN', 5, '2026-11-24 11:25:52.482484+00', NULL, NULL, NULL, 0);
INSERT INTO public.review_case VALUES (2, 'material', 6, 1, '80a5794c1c9ebc86978d09f042c79edc47eca4635d785e4a9bf3df8cdfe491c1', 75, 'Bài bị trả lại trước khi nâng cấp', 'MATERIAL_APPROVE', 'RETURNED', 5, '2026-11-24 11:25:52.494489+00', 6, '2026-11-24 11:25:52.526824+00', 'Thêm số 111 vào cuối bài.', 1);
INSERT INTO public.review_case VALUES (3, 'material', 7, 1, '4e422e577fbc3642448e04ca8b204ec9189c0dfeb6a4ea883cbbea07e813ce58', 75, 'Bài hẹn giờ công bố', 'MATERIAL_APPROVE', 'APPROVED', 5, '2026-11-24 11:25:52.536603+00', 6, '2026-11-24 11:25:52.559132+00', NULL, 1);
INSERT INTO public.review_case VALUES (4, 'material', 8, 1, 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', 75, 'Bài đã thu hồi', 'MATERIAL_APPROVE', 'APPROVED', 5, '2026-11-24 11:25:52.574981+00', 6, '2026-11-24 11:25:52.601965+00', NULL, 1);
INSERT INTO public.review_case VALUES (5, 'material', 9, 1, '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', 75, 'Bài đã công bố kèm tệp', 'MATERIAL_APPROVE', 'APPROVED', 5, '2026-11-24 11:25:52.684224+00', 6, '2026-11-24 11:25:52.731295+00', NULL, 1);


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.revision VALUES (1, 1, 1, '{"kind":"ARTICLE","title":"Ngọn đèn của ngôi nhà cũ","summary":"Một bài ngắn đi cùng cổng qua mọi lần nâng cấp.","body":"Đèn biển vẫn sáng sau mỗi lần nâng cấp. Khi cần giúp, hãy gọi 111.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '84736e74d9bbbe01810a0f663fcdfca7ade83cf1c8d2d67a9b29af2a9babc60b', NULL, '2026-11-24 11:25:52.23619+00');
INSERT INTO public.revision VALUES (2, 3, 1, '{"kind":"LEAFLET","title":"Tờ rơi của ngôi nhà cũ","summary":"Có một tệp đi kèm.","body":"Bản in nằm trong tệp đính kèm.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"cau-ho.txt","title":"Câu hò","hash":{"value":"c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e"},"mediaType":"text/plain","size":77}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 'c6da49a1e74efc6a488d11ae902392cb67dcdd713d64b93ad612e7fea7b63350', NULL, '2026-11-24 11:25:52.259287+00');
INSERT INTO public.revision VALUES (3, 5, 1, '{"kind":"ARTICLE","title":"Bài đang chờ duyệt khi nâng cấp","summary":"Tóm tắt của Bài đang chờ duyệt khi nâng cấp.","body":"Nội dung của Bài đang chờ duyệt khi nâng cấp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '0619915ae22238929c807dc985810fd4924df6b9451e79700ba5e08147f1a4a7', 5, '2026-11-24 11:25:52.476106+00');
INSERT INTO public.revision VALUES (4, 6, 1, '{"kind":"ARTICLE","title":"Bài bị trả lại trước khi nâng cấp","summary":"Tóm tắt của Bài bị trả lại trước khi nâng cấp.","body":"Nội dung của Bài bị trả lại trước khi nâng cấp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '80a5794c1c9ebc86978d09f042c79edc47eca4635d785e4a9bf3df8cdfe491c1', 5, '2026-11-24 11:25:52.493124+00');
INSERT INTO public.revision VALUES (5, 7, 1, '{"kind":"ARTICLE","title":"Bài hẹn giờ công bố","summary":"Tóm tắt của Bài hẹn giờ công bố.","body":"Nội dung của Bài hẹn giờ công bố.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '4e422e577fbc3642448e04ca8b204ec9189c0dfeb6a4ea883cbbea07e813ce58', 5, '2026-11-24 11:25:52.535259+00');
INSERT INTO public.revision VALUES (6, 8, 1, '{"kind":"ARTICLE","title":"Bài đã thu hồi","summary":"Tóm tắt của Bài đã thu hồi.","body":"Nội dung của Bài đã thu hồi.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', 'a6728df080b25cb305464b2e1cd373585ce1c5b38ebacf51349c1f18314162e3', 5, '2026-11-24 11:25:52.569934+00');
INSERT INTO public.revision VALUES (7, 9, 1, '{"kind":"ARTICLE","title":"Bài đã công bố kèm tệp","summary":"Tóm tắt của Bài đã công bố kèm tệp.","body":"Nội dung của Bài đã công bố kèm tệp.","topics":["gia-dinh"],"audiences":["phu-huynh"],"grades":[],"language":"vi","license":"CC-BY-4.0","sources":[],"files":[{"name":"loi-dan-truoc-chuyen-di.txt","title":"loi-dan-truoc-chuyen-di","hash":{"value":"a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8"},"mediaType":"text/plain","size":75}],"reviewed":"","reviewAfter":null,"ends":null,"notice":"NONE"}', '430b7d9d5818c1317c8bc5ad35bcc901e7ed38935a02ae8152ea985ae2978c31', 5, '2026-11-24 11:25:52.675447+00');


--
-- Data for Name: scheduled_tasks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scheduled_tasks VALUES ('material-warnings-end', 'recurring', NULL, '2026-11-24 17:05:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('search-upkeep', 'recurring', NULL, '2026-11-24 20:15:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('material-publish', '7/1', NULL, '2099-01-01 00:00:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);


--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stored_file VALUES ('c15ea3fd23d5e8ab64ab1d98dee1afdca4f8a16d6cebce1e50e6a64c888a965e', 77, 'text/plain', '2026-11-24 11:25:52.195446+00', 'READ', 'Thuyền ai lấp ló ngoài cồn, câu hò giữ bạn vẫn còn vang xa.', NULL, NULL, NULL, false, 1);
INSERT INTO public.stored_file VALUES ('a1e6de8cfc3aa2f1aec5cfdbe3dac0f54a950c8d478e1cb9c68325f3bcc5f2f8', 75, 'text/plain', '2026-11-24 11:25:52.643213+00', 'READ', 'Lời dặn trước chuyến đi: đèn biển còn sáng, con cứ về.', NULL, NULL, NULL, false, 1);


--
-- Name: account_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_seq', 51, true);


--
-- Name: area_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.area_seq', 151, true);


--
-- Name: material_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.material_seq', 51, true);


--
-- Name: organization_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.organization_seq', 151, true);


--
-- Name: review_case_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.review_case_seq', 51, true);


--
-- Name: revision_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.revision_seq', 51, true);


--
-- Name: account_grant account_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_pkey PRIMARY KEY (account_id, role, organization_id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: account account_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_username_key UNIQUE (username);


--
-- Name: area area_code_valid_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_code_valid_from_key UNIQUE (code, valid_from);


--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: hsearch_agent hsearch_agent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hsearch_agent
    ADD CONSTRAINT hsearch_agent_pkey PRIMARY KEY (id);


--
-- Name: hsearch_outbox_event hsearch_outbox_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hsearch_outbox_event
    ADD CONSTRAINT hsearch_outbox_event_pkey PRIMARY KEY (id);


--
-- Name: material material_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material
    ADD CONSTRAINT material_pkey PRIMARY KEY (id);


--
-- Name: material material_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material
    ADD CONSTRAINT material_public_id_key UNIQUE (public_id);


--
-- Name: organization organization_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_code_key UNIQUE (code);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);


--
-- Name: published_file published_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_file
    ADD CONSTRAINT published_file_pkey PRIMARY KEY (material_id, place);


--
-- Name: published_material published_material_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_material
    ADD CONSTRAINT published_material_pkey PRIMARY KEY (id);


--
-- Name: published_material published_material_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_material
    ADD CONSTRAINT published_material_public_id_key UNIQUE (public_id);


--
-- Name: published_material published_material_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_material
    ADD CONSTRAINT published_material_slug_key UNIQUE (slug);


--
-- Name: review_case review_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_case
    ADD CONSTRAINT review_case_pkey PRIMARY KEY (id);


--
-- Name: revision revision_material_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_material_id_number_key UNIQUE (material_id, number);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (id);


--
-- Name: scheduled_tasks scheduled_tasks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_tasks
    ADD CONSTRAINT scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);


--
-- Name: stored_file stored_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT stored_file_pkey PRIMARY KEY (hash);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: hsearch_outbox_event_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hsearch_outbox_event_due ON public.hsearch_outbox_event USING btree (process_after);


--
-- Name: material_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX material_author ON public.material USING btree (created_by, stage);


--
-- Name: material_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX material_scope ON public.material USING btree (organization_id, updated_at);


--
-- Name: material_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX material_updated ON public.material USING btree (updated_at);


--
-- Name: organization_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organization_path ON public.organization USING btree (path);


--
-- Name: published_file_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX published_file_hash ON public.published_file USING btree (hash);


--
-- Name: published_material_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX published_material_ends ON public.published_material USING btree (ends);


--
-- Name: published_material_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX published_material_newest ON public.published_material USING btree (findable, published_at);


--
-- Name: review_case_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_case_open ON public.review_case USING btree (state, permission_to_decide, submitted_at);


--
-- Name: review_case_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_case_subject ON public.review_case USING btree (subject, subject_id);


--
-- Name: scheduled_tasks_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_tasks_due ON public.scheduled_tasks USING btree (execution_time);


--
-- Name: scheduled_tasks_heartbeat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_tasks_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat);


--
-- Name: account_grant account_grant_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: account_grant account_grant_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: account account_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: material material_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material
    ADD CONSTRAINT material_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.account(id);


--
-- Name: material material_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material
    ADD CONSTRAINT material_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: material material_updated_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.material
    ADD CONSTRAINT material_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES public.account(id);


--
-- Name: organization organization_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: organization organization_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.organization(id);


--
-- Name: published_file published_file_material_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_file
    ADD CONSTRAINT published_file_material_id_fkey FOREIGN KEY (material_id) REFERENCES public.published_material(id);


--
-- Name: published_material published_material_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_material
    ADD CONSTRAINT published_material_id_fkey FOREIGN KEY (id) REFERENCES public.material(id);


--
-- Name: published_material published_material_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_material
    ADD CONSTRAINT published_material_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: review_case review_case_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_case
    ADD CONSTRAINT review_case_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.account(id);


--
-- Name: review_case review_case_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_case
    ADD CONSTRAINT review_case_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: review_case review_case_submitted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_case
    ADD CONSTRAINT review_case_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES public.account(id);


--
-- Name: revision revision_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id);


--
-- Name: revision revision_material_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_material_id_fkey FOREIGN KEY (material_id) REFERENCES public.material(id);


--
-- PostgreSQL database dump complete
--

\unrestrict 8YP5f6UJzO4fIb4uHheaF0x0RtaVVe2IT0BuY51fx7tcIA7XY0q1Rg9NRRN3QBT

