// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QCommandLineOption>

#include <memory>

class QCommandLineParser;

namespace fw::ctl {

/// Which database a command works on: --db FILE, or --server HOST[:PORT]/DATABASE with --user and
/// --tls. The password of a server is libpq's own affair: PGPASSWORD or the file .pgpass.
class DatabaseOption final
{
public:
    explicit DatabaseOption(QCommandLineParser &parser);

    /// Exactly one of --db and --server was given.
    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] QString file() const;

    /// InvalidArgument when the words of --server or --tls make no sense; else as Database::open.
    /// A file that must be there already is not made.
    enum class Missing { Make, Refuse };

    [[nodiscard]] Result<std::shared_ptr<storage::Database>>
    open(Missing missing, storage::Database::Schema schema, TimePoint now) const;

    static constexpr const char *kSynopsis =
        "--db FILE | --server HOST[:PORT]/DATABASE --user NAME";

    /// Of --server and the options beside it.
    [[nodiscard]] Result<storage::PostgresProfile> profile() const;

private:
    QCommandLineParser &m_parser;
    QCommandLineOption m_db;
    QCommandLineOption m_server;
    QCommandLineOption m_user;
    QCommandLineOption m_tls;
    QCommandLineOption m_rootCertificate;
};

} // namespace fw::ctl
