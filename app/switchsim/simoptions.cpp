// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace fw::switchsim {

SimOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated switch that speaks AMI: a call centre in one process."_s);
    parser.addHelpOption();
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
    add(u"history"_s, u"Minutes of past events told after a login (no real switch does that)."_s,
        u"45"_s);
    add(u"bench-rate"_s, u"Exactly so many events a second, with 5000 agents and 200 queues."_s,
        u"0"_s);
    add(u"state"_s, u"File to write the port to, as JSON."_s, QString());
    add(u"drop-after"_s, u"Fault: drop every connection after so many seconds."_s, u"0"_s);
    add(u"half-message-after"_s, u"Fault: drop in the middle of a message."_s, u"0"_s);
    add(u"restart-after"_s, u"Fault: restart with all counters at zero."_s, u"0"_s);
    add(u"hang-after"_s, u"Fault: say nothing any more, keep the connection."_s, u"0"_s);
    add(u"garbage-after"_s, u"Fault: send bytes that are no message."_s, u"0"_s);
    parser.process(arguments);

    SimOptions options;
    options.host = parser.value(u"host"_s);
    options.port = parser.value(u"port"_s).toUShort();
    options.account = {parser.value(u"user"_s).toStdString(),
                       parser.value(u"secret"_s).toStdString(),
                       parser.value(u"write"_s).toStdString()};
    options.benchRate = parser.value(u"bench-rate"_s).toInt();
    const bool isBench = options.benchRate > 0;
    const auto count = [&parser, isBench](const QString &name, int bench) {
        return isBench && !parser.isSet(name) ? bench : parser.value(name).toInt();
    };
    // Five digits of an address are a region and three digits of a person.
    options.demo.agents = std::clamp(count(u"agents"_s, 5000), 6, 5990);
    options.demo.queues = std::clamp(count(u"queues"_s, 200), 6, 1000);
    options.demo.load = parser.value(u"load"_s).toDouble();
    options.demo.seed = parser.value(u"seed"_s).toULongLong();
    options.speed = parser.value(u"speed"_s).toDouble();
    options.history = std::chrono::minutes(isBench ? 0 : parser.value(u"history"_s).toInt());
    options.stateFile = parser.value(u"state"_s);
    options.dropAfterS = parser.value(u"drop-after"_s).toInt();
    options.halfMessageAfterS = parser.value(u"half-message-after"_s).toInt();
    options.restartAfterS = parser.value(u"restart-after"_s).toInt();
    options.hangAfterS = parser.value(u"hang-after"_s).toInt();
    options.garbageAfterS = parser.value(u"garbage-after"_s).toInt();
    return options;
}

} // namespace fw::switchsim
