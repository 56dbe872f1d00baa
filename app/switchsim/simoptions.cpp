// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace fw::switchsim {

namespace {

/// Reads numbers and remembers the first option that is none.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }

    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }

    [[nodiscard]] int number(const QString &name, int least, int most)
    {
        bool isNumber = false;
        const int value = m_parser.value(name).toInt(&isNumber);
        check(name, isNumber && value >= least && value <= most);
        return value;
    }

    [[nodiscard]] double factor(const QString &name)
    {
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        check(name, isNumber && value > 0 && value <= 1000);
        return value;
    }

    [[nodiscard]] quint64 seed(const QString &name)
    {
        bool isNumber = false;
        const quint64 value = m_parser.value(name).toULongLong(&isNumber);
        check(name, isNumber);
        return value;
    }

    [[nodiscard]] QTime timeOfDay(const QString &name, const QTime &preset)
    {
        if (!m_parser.isSet(name)) {
            return preset;
        }
        const QTime time = QTime::fromString(m_parser.value(name), u"HH:mm"_s);
        check(name, time.isValid());
        return time;
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    void check(const QString &name, bool isRight)
    {
        if (!isRight && m_wrong.isEmpty()) {
            m_wrong = u"--%1 %2"_s.arg(name, m_parser.value(name));
        }
    }

    const QCommandLineParser &m_parser;
    QString m_wrong;
};

void declare(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &text, const QString &preset) {
        parser.addOption({name, text, u"value"_s, preset});
    };
    add(u"host"_s, u"Address to listen on."_s, u"127.0.0.1"_s);
    add(u"port"_s, u"Port; 0 takes a free one and prints it."_s, u"5038"_s);
    add(u"user"_s, u"AMI user."_s, u"console"_s);
    add(u"secret"_s, u"AMI secret."_s, u"floorwarden"_s);
    add(u"write"_s, u"Write classes of the user."_s, u"agent,call,originate,reporting,config"_s);
    add(u"agents"_s, u"Number of agents."_s, u"600"_s);
    add(u"queues"_s, u"Number of queues."_s, u"25"_s);
    add(u"load"_s, u"Factor on the number of calls."_s, u"1"_s);
    add(u"seed"_s, u"Same seed, same floor."_s, u"1"_s);
    add(u"speed"_s, u"Simulated seconds in a second."_s, u"1"_s);
    add(u"at"_s, u"Local time of the call centre at the start, HH:MM."_s, QString());
    add(u"history"_s, u"Minutes of past events for --history-file."_s, u"45"_s);
    add(u"history-file"_s,
        u"File to write the past events to, as a client would have received them."_s, QString());
    add(u"bench-rate"_s, u"Exactly so many events a second, with 5000 agents and 200 queues."_s,
        u"0"_s);
    add(u"state"_s, u"File to write the port to, as JSON."_s, QString());
    add(u"drop-after"_s, u"Fault: drop every connection after so many seconds."_s, u"0"_s);
    add(u"half-message-after"_s, u"Fault: drop in the middle of a message."_s, u"0"_s);
    add(u"restart-after"_s, u"Fault: restart with all counters at zero."_s, u"0"_s);
    add(u"hang-after"_s, u"Fault: say nothing any more, keep the connection."_s, u"0"_s);
    add(u"garbage-after"_s, u"Fault: send bytes that are no message."_s, u"0"_s);
    add(u"slow-writer"_s, u"Fault: write at most so many bytes a second."_s, u"0"_s);
}

void readFloor(OptionReader &reader, SimOptions &options)
{
    options.benchRate = reader.number(u"bench-rate"_s, 0, 1'000'000);
    const bool isBench = options.benchRate > 0;
    const auto count = [&reader, isBench](const QString &name, int most, int bench) {
        return isBench && !reader.isSet(name) ? bench : reader.number(name, 6, most);
    };
    // Three digits of an address are a person of a region.
    options.demo.agents = count(u"agents"_s, 5990, 5000);
    options.demo.queues = count(u"queues"_s, 1000, 200);
    options.demo.load = reader.factor(u"load"_s);
    options.demo.seed = reader.seed(u"seed"_s);
    options.speed = reader.factor(u"speed"_s);
    options.localTime = reader.timeOfDay(u"at"_s, isBench ? QTime(10, 0) : QTime());
    const int history = reader.number(u"history"_s, 0, 24 * 60);
    const bool isWanted = reader.isSet(u"history-file"_s) && !isBench;
    options.history = std::chrono::minutes(isWanted ? history : 0);
}

void readFaults(OptionReader &reader, SimOptions &options)
{
    constexpr int kLongest = 1'000'000;
    options.dropAfterS = reader.number(u"drop-after"_s, 0, kLongest);
    options.halfMessageAfterS = reader.number(u"half-message-after"_s, 0, kLongest);
    options.restartAfterS = reader.number(u"restart-after"_s, 0, kLongest);
    options.hangAfterS = reader.number(u"hang-after"_s, 0, kLongest);
    options.garbageAfterS = reader.number(u"garbage-after"_s, 0, kLongest);
    options.slowWriter = reader.number(u"slow-writer"_s, 0, 1'000'000'000);
}

} // namespace

Result<SimOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated switch that speaks AMI: a call centre in one process."_s);
    parser.addHelpOption();
    declare(parser);
    parser.process(arguments);

    OptionReader reader(parser);
    SimOptions options;
    options.host = reader.text(u"host"_s);
    options.port = static_cast<quint16>(reader.number(u"port"_s, 0, 65535));
    options.account = {reader.text(u"user"_s).toStdString(), reader.text(u"secret"_s).toStdString(),
                       reader.text(u"write"_s).toStdString()};
    options.stateFile = reader.text(u"state"_s);
    options.historyFile = reader.text(u"history-file"_s);
    readFloor(reader, options);
    readFaults(reader, options);
    if (!reader.wrong().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, reader.wrong()};
    }
    return options;
}

} // namespace fw::switchsim
