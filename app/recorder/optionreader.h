// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <span>

namespace fw::recorder {

/// Takes the fields of an object out one by one, and remembers the first that is wrong by its
/// whole path, such as "switches[0].port". Readers of objects inside share that memory.
class OptionReader final
{
public:
    enum class Need { Required, Optional };

    explicit OptionReader(QJsonObject object);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    [[nodiscard]] QString text(QLatin1StringView key, Need need, const QString &preset = {});
    [[nodiscard]] qint64 number(QLatin1StringView key, qint64 least, qint64 most, qint64 preset);
    [[nodiscard]] bool flag(QLatin1StringView key, bool preset);
    /// Index into \a words.
    [[nodiscard]] std::size_t word(QLatin1StringView key, std::span<const QLatin1StringView> words,
                                   std::size_t preset);
    [[nodiscard]] OptionReader object(QLatin1StringView key, Need need);
    [[nodiscard]] std::vector<OptionReader> objects(QLatin1StringView key);

    void fail(QLatin1StringView key, const QString &what);
    /// What is left over is not known.
    void end();

    /// "switches[0].port: must be a whole number from 1 to 65535"; empty while all is well.
    [[nodiscard]] const QString &fault() const { return *m_fault; }

private:
    OptionReader(QJsonObject object, QString path, std::shared_ptr<QString> fault);

    QJsonObject m_object;
    QString m_path; ///< "" or "switches[0]."
    std::shared_ptr<QString> m_fault;
};

} // namespace fw::recorder
