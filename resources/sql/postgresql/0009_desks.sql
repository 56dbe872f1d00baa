-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk has to know of its user: the post, such as O-TL. The scope is my_nodes().
CREATE FUNCTION my_post() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT role FROM priv.members WHERE login = session_user
$$;

REVOKE ALL ON FUNCTION my_post() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_post() TO fw_member;
