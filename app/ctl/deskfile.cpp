// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deskfile.h"

#include <QFileInfo>
#include <QSysInfo>

namespace fw::ctl {

using namespace Qt::StringLiterals;

DeskFile::DeskFile(std::shared_ptr<storage::Database> database, access::AccessMatrix matrix)
    : m_policy(std::move(matrix))
    , m_users(database)
    , m_audit(std::move(database))
    , m_admin(m_users, m_policy, m_clock, QSysInfo::machineHostName())
{
    // No account can be called so: log-in names begin with a letter.
    m_actor.login = u'@' + qEnvironmentVariable("USER", u"terminal"_s);
    m_actor.post.role = access::Role::SystemAdmin;
}

Result<std::unique_ptr<DeskFile>> DeskFile::open(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorCode::NotFound, path + u": there is no such file"_s};
    }
    const auto database = storage::Database::open(path, SystemClock().now());
    return database ? of(*database) : Result<std::unique_ptr<DeskFile>>(database.error());
}

Result<std::unique_ptr<DeskFile>> DeskFile::of(const std::shared_ptr<storage::Database> &database)
{
    const Result<access::AccessMatrix> matrix = access::AccessMatrix::builtIn();
    if (!matrix) {
        return matrix.error();
    }
    return std::unique_ptr<DeskFile>(new DeskFile(database, *matrix));
}

} // namespace fw::ctl
