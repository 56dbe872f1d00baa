-- SPDX-License-Identifier: GPL-3.0-or-later
-- How to reach each switch; the secret is not here, it lives in the keychain.
CREATE TABLE switch_profiles (
    id text NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    place integer NOT NULL UNIQUE, -- the order in which people added them
    name text NOT NULL,
    host text NOT NULL CHECK (length(host) BETWEEN 1 AND 255),
    port integer NOT NULL CHECK (port BETWEEN 1 AND 65535),
    tls integer NOT NULL CHECK (tls IN (0, 1)),
    "user" text NOT NULL CHECK (length("user") > 0),
    pinned_fingerprint text NOT NULL,
    legacy_charset text NOT NULL
);
