// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/complainttext.h"

#include "ui/incidents/operationstext.h"
#include "ui/widgets/visibletext.h"

#include <QHash>

namespace fw::ui {

using namespace Qt::StringLiterals;
using complaints::ComplaintChannel;
using complaints::ComplaintKind;
using complaints::ComplaintState;
using complaints::ComplaintStep;
using complaints::Liability;

QString ComplaintText::channel(ComplaintChannel channel)
{
    switch (channel) {
    case ComplaintChannel::Hotline:
        //: the way in which a complaint came
        return tr("Hotline");
    case ComplaintChannel::Online:
        return tr("Online");
    case ComplaintChannel::Letter:
        return tr("Letter");
    case ComplaintChannel::Hall:
        return tr("Business hall");
    case ComplaintChannel::Regulator:
        return tr("Regulator");
    case ComplaintChannel::Survey:
        return tr("Survey");
    case ComplaintChannel::Count:
        break;
    }
    return {};
}

QString ComplaintText::kind(ComplaintKind kind)
{
    switch (kind) {
    case ComplaintKind::Unclassified:
        //: a complaint that nobody has classified yet
        return tr("Not classified");
    case ComplaintKind::Attitude:
        //: what a complaint is about
        return tr("Attitude");
    case ComplaintKind::Knowledge:
        return tr("Wrong answer");
    case ComplaintKind::Handling:
        return tr("Handling");
    case ComplaintKind::Waiting:
        return tr("Waiting");
    case ComplaintKind::Privacy:
        return tr("Privacy");
    case ComplaintKind::Promise:
        return tr("Promise not kept");
    case ComplaintKind::Tariff:
        return tr("Tariff");
    case ComplaintKind::Network:
        return tr("Network");
    case ComplaintKind::Other:
    case ComplaintKind::Count:
        break;
    }
    return tr("Other");
}

QString ComplaintText::state(const complaints::Complaint &complaint, TimePoint now)
{
    if (complaint.isOverdue(now)) {
        return tr("Overdue");
    }
    switch (complaint.state) {
    case ComplaintState::Received:
        //: what has become of a complaint
        return tr("Received");
    case ComplaintState::Classified:
        return tr("In work");
    case ComplaintState::Judged:
        return tr("Judged");
    case ComplaintState::Closed:
        break;
    }
    return tr("Closed");
}

QString ComplaintText::liability(Liability liability)
{
    switch (liability) {
    case Liability::Unknown:
        return u"—"_s;
    case Liability::Rejected:
        //: a complaint: nobody did anything wrong
        return tr("Rejected");
    case Liability::Agent:
        //: a complaint that is upheld, and whose fault it was
        return tr("Upheld: agent");
    case Liability::Partner:
        return tr("Upheld: partner");
    case Liability::Carrier:
        break;
    }
    return tr("Upheld: carrier");
}

QString ComplaintText::step(ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::Received:
        return tr("Received");
    case ComplaintStep::Note:
        return tr("Note");
    case ComplaintStep::Classified:
        return tr("Classified");
    case ComplaintStep::Judged:
        return tr("Judged");
    case ComplaintStep::Reopened:
        return tr("To be judged again");
    case ComplaintStep::Closed:
        break;
    }
    return tr("Closed");
}

QString ComplaintText::content(const complaints::ComplaintEntry &entry)
{
    if (entry.step == ComplaintStep::Classified) {
        const qsizetype gap = entry.text.indexOf(u' ');
        const auto kind = complaints::kindOfKey(QStringView(entry.text).left(gap));
        if (kind && gap > 0) {
            //: a complaint: %1 what it is about, %2 who works on it
            return tr("%1, owner %2")
                .arg(ComplaintText::kind(*kind), visibleText(entry.text.mid(gap + 1)));
        }
    }
    return visibleText(entry.text);
}

QString ComplaintText::refusal(const Error &error)
{
    const QHash<QString, QString> words = {
        {u"received"_s, tr("It can't have come in later than now.")},
        {u"customers"_s, tr("At least one customer complains.")},
        {u"number"_s, tr("Leave out telephone numbers: mask them as 138****5678.")},
        {u"kind"_s, tr("Say what it is about.")},
        {u"owner"_s, tr("Name who works on it.")},
        {u"due"_s, tr("The answer has to be due in the future.")},
        {u"liability"_s, tr("Say whether it is upheld, and who is liable.")},
        {u"finding"_s, tr("Say why, in at most 2,000 characters.")},
        {u"agent"_s, tr("Nobody is named who served the call.")},
        {u"answer"_s, tr("Say what the customer was told, in at most 2,000 characters.")},
        {u"own"_s, tr("Nobody judges a complaint about themselves.")},
    };
    const bool isOurs =
        error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::NotPermitted;
    const QString known = isOurs ? words.value(error.detail) : QString();
    return known.isEmpty() ? OperationsText::refusal(error) : known;
}

} // namespace fw::ui
