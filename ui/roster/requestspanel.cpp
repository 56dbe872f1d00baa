// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/requestspanel.h"

#include "ui/roster/askdialog.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Request;
using roster::RequestState;

RequestsPanel::RequestsPanel(RosterPlan &plan, RosterEditor &editor, RosterCursor &cursor,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_all(new QCheckBox(this))
    , m_list(new QListWidget(this))
    , m_effect(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_words(new QLineEdit(this))
    , m_new(new QPushButton(this))
    , m_approve(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(u"requestsPanel"_s);
    build();
    connect(&plan.desk(), &roster::RosterDesk::requestsChanged, this, &RequestsPanel::refresh);
    connect(&editor, &RosterEditor::opened, this, &RequestsPanel::refresh);
    connect(m_all, &QCheckBox::toggled, this, &RequestsPanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &RequestsPanel::showEffect);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const Request *request = current()) {
            m_cursor.moveTo({request->person, request->from});
        }
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        (new AskDialog(m_plan.desk(), m_editor.base(), m_cursor.current(), this))->open();
    });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    retranslate();
}

void RequestsPanel::build()
{
    m_all->setObjectName(u"requestsAll"_s);
    m_list->setObjectName(u"requestsList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effect->setObjectName(u"requestEffect"_s);
    m_effect->setWordWrap(true);
    m_effect->setMargin(4);
    m_effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setSpacing(2);
    m_words->setObjectName(u"requestWords"_s);
    m_new->setObjectName(u"requestNew"_s);
    m_approve->setObjectName(u"requestApprove"_s);
    m_refuse->setObjectName(u"requestRefuse"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_all);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_new);
    foot->addWidget(m_refuse);
    foot->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_effect, 3);
    layout->addWidget(m_words);
    layout->addLayout(foot);
}

void RequestsPanel::retranslate()
{
    m_title->setText(tr("Requests"));
    m_all->setText(tr("Decided ones, too"));
    m_list->setAccessibleName(tr("Requests"));
    m_words->setPlaceholderText(tr("Words to the decision"));
    m_words->setAccessibleName(tr("Words to the decision"));
    m_new->setText(tr("New…"));
    m_approve->setText(tr("Approve"));
    m_refuse->setText(tr("Refuse"));
    refresh();
}

void RequestsPanel::refresh()
{
    const quint64 asked = ++m_asked;
    if (m_plan.team().isEmpty()) {
        show({});
        return;
    }
    m_plan.desk().readRequests(m_plan.team(), [this, asked, self = QPointer(this)](
                                                  const Result<std::vector<Request>> &found) {
        if (self && asked == m_asked && found) { // else what was read last stays
            show(*found);
        }
    });
}

void RequestsPanel::show(std::vector<Request> requests)
{
    const qint64 chosen = current() != nullptr ? current()->id : 0;
    const QSignalBlocker quiet(m_list); // the effect is asked for once
    m_list->clear();
    m_requests = std::move(requests);
    if (!m_all->isChecked()) {
        std::erase_if(m_requests,
                      [](const Request &each) { return each.state != RequestState::Open; });
    }
    for (const Request &each : m_requests) {
        const QString sign = each.state == RequestState::Open ? u"● "_s : u"○ "_s;
        m_list->addItem(sign + RosterText::request(each, m_editor.base()) + u" · "_s +
                        RosterText::state(each.state));
        if (each.id == chosen) {
            m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    showEffect();
}

const Request *RequestsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_requests.size()) ? &m_requests[std::size_t(row)] : nullptr;
}

void RequestsPanel::showEffect()
{
    const Request *request = current();
    const bool isOpen = request != nullptr && request->state == RequestState::Open;
    const bool mayDecide = isOpen && !m_isDeciding && m_plan.desk().mayDecide(*request);
    const quint64 judged = ++m_judged;
    m_approve->setEnabled(mayDecide);
    m_refuse->setEnabled(mayDecide);
    m_words->setEnabled(mayDecide);
    if (request == nullptr) {
        m_effect->setText(tr("Nobody asks for anything."));
        return;
    }
    if (!isOpen) {
        m_effect->setText(request->decision);
        return;
    }
    m_effect->setText(tr("Reading…"));
    m_plan.desk().readEffect(*request, [this, judged, self = QPointer(this)](
                                           const Result<roster::RequestEffect> &effect) {
        if (self && judged == m_judged) {
            m_effect->setText(effect ? effectText(*effect) : RosterText::refusal(effect.error()));
        }
    });
}

QString RequestsPanel::effectText(const roster::RequestEffect &effect) const
{
    const roster::PlanningBase &base = m_editor.base();
    QStringList lines;
    //: %1 and %2 person-hours
    lines << tr("Short: %1 h before, %2 h after")
                 .arg(QString::number(effect.shortfallBefore, 'f', 1),
                      QString::number(effect.shortfallAfter, 'f', 1));
    for (const auto &[person, seconds] : effect.scheduledSeconds) {
        const auto left = effect.secondsLeft.find(person);
        const auto nights = effect.nightsOfQuarter.find(person);
        const auto weekends = effect.weekendsOfQuarter.find(person);
        //: %1 person, %2 and %3 hours, %4 and %5 counts
        lines << tr("%1: %2 h in the period, %3 h left; %4 nights and %5 weekends in the quarter")
                     .arg(RosterText::person(base, person), RosterText::hoursOf(seconds),
                          RosterText::hoursOf(left != effect.secondsLeft.end() ? left->second : 0))
                     .arg(nights != effect.nightsOfQuarter.end() ? nights->second : 0)
                     .arg(weekends != effect.weekendsOfQuarter.end() ? weekends->second : 0);
    }
    for (const roster::Violation &each : effect.broken) {
        lines << (isBinding(each.rule) ? u"▲ "_s : u"◆ "_s) + RosterText::title(each, base);
        if (lines.size() > 7) {
            break;
        }
    }
    if (effect.broken.empty()) {
        lines << u"✓ "_s + tr("No rule would be broken.");
    }
    return lines.join(u'\n');
}

void RequestsPanel::decide(bool isApproved)
{
    const Request *request = current();
    if (request == nullptr) {
        return;
    }
    const Request wanted = *request;
    const QString words = m_words->text().trimmed();
    m_isDeciding = true;
    const auto take = [this, self = QPointer(this)](const Result<Request> &done) {
        if (!self) {
            return;
        }
        m_isDeciding = false;
        if (done) {
            m_words->clear();
        } else {
            emit failed(RosterText::refusal(done.error()));
        }
        refresh();
        showEffect(); // the buttons, whatever is read
    };
    if (isApproved) {
        m_plan.desk().approve(wanted, words, take);
    } else {
        m_plan.desk().refuse(wanted, words, take);
    }
    if (m_isDeciding) {
        m_approve->setEnabled(false);
        m_refuse->setEnabled(false);
        m_effect->setText(tr("Waiting for the server…"));
    }
}

} // namespace fw::ui
