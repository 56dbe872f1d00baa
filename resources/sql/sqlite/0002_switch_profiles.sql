-- SPDX-License-Identifier: GPL-3.0-or-later
-- How to reach each switch; the secret is not here, it lives in the keychain.
CREATE TABLE switch_profiles (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    place INTEGER NOT NULL UNIQUE, -- the order in which people added them
    name TEXT NOT NULL,
    host TEXT NOT NULL CHECK (length(host) BETWEEN 1 AND 255),
    port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    tls INTEGER NOT NULL CHECK (tls IN (0, 1)),
    user TEXT NOT NULL CHECK (length(user) > 0),
    pinned_fingerprint TEXT NOT NULL,
    legacy_charset TEXT NOT NULL
) STRICT;
