// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationdialog.h"

#include "ui/quality/plantext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Calibration;
using quality::JudgedCall;

namespace {

constexpr int kLongestText = 200;
constexpr int kUsualCalls = 5;

QDateEdit *dateField(const QString &name, QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setObjectName(name);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

/// Those with the smallest keys, in the order in which they were answered.
std::vector<JudgedCall> drawn(std::vector<JudgedCall> calls, const QString &seed, std::size_t most)
{
    std::ranges::sort(calls, {},
                      [&seed](const JudgedCall &call) { return quality::drawKey(seed, call.id); });
    calls.resize(std::min(most, calls.size()));
    std::ranges::sort(calls, {}, &JudgedCall::at);
    return calls;
}

} // namespace

CalibrationDialog::CalibrationDialog(quality::QualityDesk &desk, quality::JudgedCallSource &source,
                                     QWidget *parent)
    : StepDialog(u"calibrationDialog"_s, tr("New calibration session"), tr("Draw and keep"), parent)
    , m_desk(desk)
    , m_source(source)
    , m_english(addLine(u"calibrationEnglish"_s, tr("Title, English"), kLongestText))
    , m_chinese(addLine(u"calibrationChinese"_s, tr("Title, Chinese"), kLongestText))
    , m_form(new QComboBox(this))
    , m_from(dateField(u"calibrationFrom"_s, desk.author().today().addDays(-7), this))
    , m_to(dateField(u"calibrationTo"_s, desk.author().today(), this))
    , m_calls(new QSpinBox(this))
    , m_words(new QLabel(this))
{
    m_form->setObjectName(u"calibrationForm"_s);
    m_calls->setObjectName(u"calibrationCalls"_s);
    m_calls->setRange(int(Calibration::kLeastCalls), int(Calibration::kMostCalls));
    m_calls->setValue(kUsualCalls);
    m_calls->setAlignment(Qt::AlignRight);
    m_words->setObjectName(u"calibrationWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    addWide(*m_words);
    if (const auto cards = desk.scorecards()) {
        for (const quality::ScorecardVersion &each : *cards) {
            if (each.state == quality::ScorecardState::Published) {
                m_form->addItem(ScoreText::of(each.title) + u" · "_s + visibleText(each.key()),
                                each.key());
            }
        }
    }
    addField(tr("Scorecard"), *m_form);
    addField(tr("Calls from"), *m_from);
    addField(tr("Calls to"), *m_to);
    addField(tr("How many"), *m_calls);
    m_seed = addLine(u"calibrationSeed"_s, tr("Seed of the draw"), kLongestText);
    m_participants =
        addLine(u"calibrationParticipants"_s, tr("Participants of both sides"), kLongestText);
    m_expert = addLine(u"calibrationExpert"_s, tr("Expert, if any"), kLongestText);
    m_facilitator = addLine(u"calibrationFacilitator"_s, tr("Facilitator"), kLongestText);
    m_participants->setPlaceholderText(tr("names, with commas between them"));
    m_seed->setText(desk.author().today().toString(Qt::ISODate));
    m_facilitator->setText(desk.author().userName());
    setSubmit([this] { return begin(); });
}

Calibration CalibrationDialog::session() const
{
    Calibration session;
    session.title = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    session.scope = m_desk.author().ownScope();
    session.form = m_form->currentData().toString();
    session.participants = PlanText::names(m_participants->text());
    session.expert = m_expert->text().trimmed();
    session.facilitator = m_facilitator->text().trimmed();
    return session;
}

QString CalibrationDialog::begin()
{
    // All but the calls is checked at once.
    Calibration tried = session();
    for (std::size_t number = 0; number < Calibration::kLeastCalls; ++number) {
        JudgedCall call;
        call.id = QString::number(number);
        tried.calls.push_back(call);
    }
    if (const Outcome checked = check(tried); !checked) {
        return PlanText::calibrationRefusal(checked.error());
    }
    quality::SamplingPlan period;
    period.from = m_from->date();
    period.to = m_to->date();
    if (period.to < period.from) {
        return tr("Period: the last day has to be on or after the first one.");
    }
    const QTimeZone &zone = m_desk.floor().liveFloor().config().grid.zone();
    const auto startOf = [&zone](QDate day) {
        return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
    };
    m_words->clear();
    m_answer.reset();
    m_isAsking = true;
    m_source.read(startOf(period.from), startOf(period.to.addDays(1)), tried.scope, *this,
                  [this](const Result<std::vector<JudgedCall>> &calls) { finish(calls); });
    m_isAsking = false;
    return m_answer ? *m_answer : tr("Reading the calls of the period…");
}

void CalibrationDialog::finish(const Result<std::vector<JudgedCall>> &calls)
{
    m_answer = keep(calls);
    if (m_isAsking) {
        return;
    }
    if (m_answer->isEmpty()) {
        accept();
    } else {
        m_words->setText(u"▲ "_s + *m_answer);
    }
}

QString CalibrationDialog::keep(const Result<std::vector<JudgedCall>> &calls)
{
    if (!calls) {
        return PlanText::calibrationRefusal(calls.error());
    }
    Calibration kept = session();
    kept.calls = drawn(*calls, m_seed->text().trimmed(), std::size_t(m_calls->value()));
    const auto saved = m_desk.saveCalibration(kept);
    return saved ? QString() : PlanText::calibrationRefusal(saved.error());
}

} // namespace fw::ui
