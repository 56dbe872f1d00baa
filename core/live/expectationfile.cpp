// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/expectationfile.h"

#include <QStringDecoder>
#include <QTime>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace fw::live {

using namespace Qt::StringLiterals;
using FaultKind = ExpectationFault::Kind;

namespace {

constexpr std::array kColumnNames{"queue"_L1, "node"_L1,  "day"_L1,
                                  "start"_L1, "calls"_L1, "agents"_L1};
constexpr std::array kWeekdays{"daily"_L1, "mon"_L1, "tue"_L1, "wed"_L1,
                               "thu"_L1,   "fri"_L1, "sat"_L1, "sun"_L1};
constexpr auto kLongestShown = 60;
constexpr int kGridMinutes = 5;

/// The fields of one line, with quotes as spreadsheets write them; a line never goes on in the
/// next.
QStringList fieldsOf(QStringView line, QChar separator)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar each = line[at];
        if (each == u'"' && isQuoted && at + 1 < line.size() && line[at + 1] == u'"') {
            fields.last() += each;
            ++at;
        } else if (each == u'"') {
            isQuoted = !isQuoted;
        } else if (each == separator && !isQuoted) {
            fields << QString();
        } else {
            fields.last() += each;
        }
    }
    for (QString &field : fields) {
        field = field.trimmed();
    }
    return fields;
}

QString quoted(const QString &text)
{
    const bool isPlain = !text.contains(u',') && !text.contains(u'"');
    return isPlain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

std::optional<ExpectedDays> daysOf(const QString &text)
{
    const auto weekday = std::ranges::find_if(kWeekdays, [&](QLatin1StringView each) {
        return text.compare(each, Qt::CaseInsensitive) == 0;
    });
    if (weekday != kWeekdays.end()) {
        return ExpectedDays::on(static_cast<int>(weekday - kWeekdays.begin()));
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(ExpectedDays::on(date)) : std::nullopt;
}

QString textOf(const ExpectedDays &days)
{
    return days.date.isValid() ? days.date.toString(Qt::ISODate)
                               : QString(kWeekdays[static_cast<std::size_t>(days.weekday)]);
}

/// Minutes of the day.
std::optional<int> startOf(const QString &text)
{
    // 9:00 is what spreadsheets make of 09:00.
    QTime time = QTime::fromString(text, u"H:mm"_s);
    time = time.isValid() ? time : QTime::fromString(text, u"H:mm:ss"_s);
    const bool isOnGrid =
        time.isValid() && time.msecsSinceStartOfDay() % (kGridMinutes * 60'000) == 0;
    return isOnGrid ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

std::optional<double> amountOf(const QString &text)
{
    bool isNumber = false;
    const double amount = text.toDouble(&isNumber);
    const bool isPossible = isNumber && amount >= 0 && amount <= Expectation::kGreatestAmount;
    return isPossible ? std::optional(amount) : std::nullopt;
}

} // namespace

void ExpectationFile::fail(int line, FaultKind kind, const QString &text)
{
    if (m_faults.size() < kMostFaults) {
        m_faults.push_back({line, kind, text.left(kLongestShown)});
    }
}

void ExpectationFile::readHeader(const QStringList &fields)
{
    for (const QString &field : fields) {
        const auto known = std::ranges::find_if(kColumnNames, [&](QLatin1StringView each) {
            return field.compare(each, Qt::CaseInsensitive) == 0;
        });
        m_columns.push_back(static_cast<Column>(known - kColumnNames.begin())); // or ColumnCount
    }
    const auto has = [this](Column column) {
        return std::ranges::find(m_columns, column) != m_columns.end();
    };
    // A file may be about calls alone, or about people alone.
    const std::vector<Column> needed =
        has(Node) && !has(Queue) ? std::vector{Node, Day, Start, Agents}
        : has(Node)              ? std::vector{Queue, Node, Day, Start, Calls, Agents}
                                 : std::vector{Queue, Day, Start, Calls};
    for (const Column column : needed) {
        if (!has(column)) {
            fail(1, FaultKind::Header, kColumnNames[column]);
            return;
        }
    }
}

void ExpectationFile::readLine(int number, const QStringList &fields)
{
    if (std::ranges::all_of(fields, &QString::isEmpty)) {
        return; // what spreadsheets write for an empty row
    }
    if (fields.size() != static_cast<qsizetype>(m_columns.size())) {
        fail(number, FaultKind::Columns);
        return;
    }
    std::array<QString, ColumnCount + 1> of;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        of[m_columns[column]] = fields[static_cast<qsizetype>(column)];
    }
    if (of[Queue].isEmpty() == of[Node].isEmpty()) {
        fail(number, FaultKind::Subject);
        return;
    }
    const bool isQueue = !of[Queue].isEmpty();
    const QString &amountText = isQueue ? of[Calls] : of[Agents];
    const std::optional<ExpectedDays> days = daysOf(of[Day]);
    const std::optional<int> start = startOf(of[Start]);
    const std::optional<double> amount = amountOf(amountText);
    if (!days) {
        fail(number, FaultKind::Day, of[Day]);
    } else if (!start) {
        fail(number, FaultKind::Start, of[Start]);
    } else if (!amount) {
        fail(number, FaultKind::Amount, amountText);
    } else {
        const auto kind = isQueue ? Expectation::Kind::Calls : Expectation::Kind::Agents;
        const QString &key = isQueue ? of[Queue] : of[Node];
        if (!m_seen.insert({kind, key, *days, *start}).second) {
            fail(number, FaultKind::Twice, key);
        }
        m_lines.push_back({kind, key, *days, *start, *amount});
    }
}

void ExpectationFile::build()
{
    int step = 60;
    for (const Expectation::Line &line : m_lines) {
        step = std::gcd(step, line.interval);
    }
    m_expectation = Expectation(std::chrono::minutes(step));
    for (Expectation::Line &line : m_lines) {
        line.interval /= step;
        m_expectation.add(line);
    }
}

ExpectationFile ExpectationFile::read(const QByteArray &bytes)
{
    ExpectationFile file;
    QStringDecoder decoder(QStringDecoder::Utf8); // without a mark at the beginning
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        file.fail(1, FaultKind::Encoding);
        return file;
    }
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    const QStringView header = lines.front();
    const QChar separator = header.contains(u'\t') ? u'\t' : header.contains(u';') ? u';' : u',';
    file.readHeader(fieldsOf(header, separator));
    if (lines.size() > kMostLines) {
        file.fail(kMostLines, FaultKind::Length);
    }
    for (int number = 2; number <= lines.size() && file.m_faults.size() < kMostFaults; ++number) {
        const bool isHeaderSound =
            file.m_faults.empty() || file.m_faults.front().kind != FaultKind::Header;
        if (!isHeaderSound || number > kMostLines) {
            break;
        }
        file.readLine(number, fieldsOf(lines[number - 1], separator));
    }
    if (file.m_faults.empty()) {
        file.build();
    }
    return file;
}

QByteArray ExpectationFile::write(const Expectation &expectation)
{
    QString text = u"queue,node,day,start,calls,agents\n"_s;
    for (const Expectation::Line &line : expectation.lines()) {
        const auto minutes = static_cast<int>(line.interval * expectation.interval().count());
        const QString start = QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
        const QString key = quoted(line.key);
        const QString days = textOf(line.days);
        const QString amount = QString::number(line.amount);
        text += line.kind == Expectation::Kind::Calls
                    ? u"%1,,%2,%3,%4,\n"_s.arg(key, days, start, amount)
                    : u",%1,%2,%3,,%4\n"_s.arg(key, days, start, amount);
    }
    return text.toUtf8();
}

} // namespace fw::live
