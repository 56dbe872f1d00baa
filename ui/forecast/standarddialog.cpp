// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/standarddialog.h"

#include "ui/forecast/forecasttext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using demand::QueueStandard;
using demand::Shrinkage;
using demand::TeamShare;

namespace {

constexpr double kPercent = 100;
constexpr double kMostSeconds = 86'400;
constexpr int kMostLines = 1'000'000;
constexpr int kLongest = 400;

/// "name 12.5; other 3", percents.
QString entriesText(const std::vector<std::pair<QString, double>> &entries)
{
    QStringList parts;
    for (const auto &[name, share] : entries) {
        parts << name + u' ' + QString::number(share * kPercent, 'g', 6);
    }
    return parts.join(u"; "_s);
}

std::optional<std::vector<std::pair<QString, double>>> entriesOf(const QString &text)
{
    std::vector<std::pair<QString, double>> entries;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString entry = part.trimmed();
        if (entry.endsWith(u'%')) {
            entry = entry.chopped(1).trimmed();
        }
        const qsizetype blank = entry.lastIndexOf(u' ');
        bool isNumber = false;
        const double percent = QStringView(entry).sliced(blank + 1).toDouble(&isNumber);
        if (blank < 1 || !isNumber) {
            return std::nullopt;
        }
        entries.emplace_back(entry.left(blank).trimmed(), percent / kPercent);
    }
    return entries;
}

std::optional<double> shareOf(const QDoubleSpinBox &box)
{
    return box.value() > 0 ? std::optional(box.value() / kPercent) : std::nullopt;
}

} // namespace

StandardDialog::StandardDialog(demand::DemandDesk &desk, const demand::PlannedQueue &queue,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_queue(queue.id)
    , m_dates(new QListWidget(this))
    , m_from(new QDateEdit(desk.author().today(), this))
    , m_model(new QComboBox(this))
    , m_formula(new QComboBox(this))
    , m_lines(new QSpinBox(this))
    , m_shrinkage(new QLineEdit(this))
    , m_rule(new QComboBox(this))
    , m_teams(new QLineEdit(this))
    , m_observe(new QPushButton(tr("From history"), this))
    , m_basis(new QLabel(this))
    , m_gross(new QLabel(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"standardDialog"_s);
    //: %1 the name of a queue
    setWindowTitle(tr("Standard of %1").arg(ForecastText::name(queue.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    layOut();
    join();
    fillDates();
    const bool mayEdit = desk.mayEdit(m_queue);
    m_keep->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && m_dates->count() > 0);
}

QDoubleSpinBox *StandardDialog::number(double least, double most, int places, const QString &suffix)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(least, most);
    box->setDecimals(places);
    box->setSuffix(suffix);
    return box;
}

void StandardDialog::makeFields()
{
    const QString percent = u" %"_s;
    const QString seconds = tr(" s", "seconds, behind a number");
    m_target = number(0, kPercent, 2, percent);
    m_threshold = number(0, kMostSeconds, 1, seconds);
    m_aht = number(0, kMostSeconds, 1, seconds);
    m_patience = number(0, kMostSeconds, 1, seconds);
    m_occupancy = number(0, kPercent, 1, percent);
    m_abandoned = number(0, kPercent, 1, percent);
    m_confidence = number(0, kPercent, 1, percent);
    m_lines->setRange(0, kMostLines);
    m_occupancy->setSpecialValueText(tr("no limit"));
    m_abandoned->setSpecialValueText(tr("no limit"));
    m_lines->setSpecialValueText(tr("no limit"));
    m_confidence->setSpecialValueText(tr("the forecast's point"));
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setCalendarPopup(true);
    for (const staffing::Model each :
         {staffing::Model::ErlangA, staffing::Model::ErlangC, staffing::Model::ErlangB}) {
        m_model->addItem(ForecastText::staffing(each), int(each));
    }
    for (int formula = 1; formula <= 4; ++formula) {
        m_formula->addItem(ForecastText::formula(formula), formula);
    }
    for (const staffing::ShrinkageRule each :
         {staffing::ShrinkageRule::Product, staffing::ShrinkageRule::Sum}) {
        m_rule->addItem(ForecastText::rule(each), int(each));
    }
    for (QLineEdit *each : {m_shrinkage, m_teams}) {
        each->setMaxLength(kLongest);
    }
    m_shrinkage->setPlaceholderText(tr("leave 6; training 4", "shares in percent"));
    m_teams->setPlaceholderText(u"team-1 60; team-2 40"_s);
    for (QLabel *each : {m_basis, m_gross}) {
        each->setTextFormat(Qt::PlainText);
    }
    m_basis->setObjectName(u"standardBasis"_s);
    m_basis->setProperty("role", u"muted"_s);
    m_basis->setWordWrap(true);
    m_observe->setObjectName(u"standardObserve"_s);
    m_observe->setToolTip(tr("Handling time and patience as the journal counted them"));
    m_observe->setAutoDefault(false);
    m_message->setWordWrap(true);
}

void StandardDialog::addField(QFormLayout &form, const QString &objectName, const QString &label,
                              QWidget &field)
{
    field.setObjectName(objectName);
    field.setAccessibleName(label);
    form.addRow(label, &field);
}

void StandardDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8); // all of it fits a screen of 768 lines
    addField(*form, u"standardFrom"_s, tr("Holds from"), *m_from);
    addField(*form, u"standardModel"_s, tr("Model"), *m_model);
    addField(*form, u"standardFormula"_s, tr("Service level"), *m_formula);
    addField(*form, u"standardTarget"_s, tr("Target"), *m_target);
    addField(*form, u"standardThreshold"_s, tr("Answered within"), *m_threshold);
    addField(*form, u"standardAht"_s, tr("Handling time"), *m_aht);
    addField(*form, u"standardPatience"_s, tr("Mean patience"), *m_patience);
    form->addRow(m_observe, m_basis);
    addField(*form, u"standardOccupancy"_s, tr("Highest occupancy"), *m_occupancy);
    addField(*form, u"standardAbandoned"_s, tr("Most who give up"), *m_abandoned);
    addField(*form, u"standardLines"_s, tr("Lines (Erlang C)"), *m_lines);
    addField(*form, u"standardConfidence"_s, tr("Certainty"), *m_confidence);
    addField(*form, u"standardShrinkage"_s, tr("Shrinkage, in percent"), *m_shrinkage);
    addField(*form, u"standardRule"_s, tr("Shrinkages are"), *m_rule);
    addField(*form, u"standardTeams"_s, tr("Teams, in percent of the calls"), *m_teams);
    form->addRow(QString(), m_gross);
    m_dates->setObjectName(u"standardDates"_s);
    m_dates->setAccessibleName(tr("Standards by date"));
    m_dates->setFixedWidth(150);
    m_dates->setProperty("sections", true);
    m_keep->setObjectName(u"standardKeep"_s);
    m_keep->setDefault(true);
    m_remove->setObjectName(u"standardRemove"_s);
    m_remove->setAutoDefault(false);
    auto *hint = new QLabel(
        tr("Certainty: that the people are enough for what the forecast may miss by; its errors "
           "are taken as normal."),
        this);
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (QPushButton *each : {m_remove, m_keep, close}) {
        buttons->addWidget(each);
    }
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_dates);
    halves->addLayout(form, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(halves, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    resize(760, 664);
}

void StandardDialog::join()
{
    connect(m_dates, &QListWidget::currentRowChanged, this, [this](int row) {
        if (const QListWidgetItem *item = m_dates->item(row)) {
            load(m_desk.standardOn(m_queue, item->data(Qt::UserRole).toDate()));
        }
    });
    connect(m_keep, &QPushButton::clicked, this, &StandardDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &StandardDialog::remove);
    connect(m_observe, &QPushButton::clicked, this, &StandardDialog::observe);
    connect(m_shrinkage, &QLineEdit::textChanged, this, &StandardDialog::showGross);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &StandardDialog::showGross);
}

void StandardDialog::fillDates()
{
    const QSignalBlocker blocker(m_dates);
    m_dates->clear();
    for (const QueueStandard &each : m_desk.standards()) {
        if (each.queue == m_queue) {
            auto *item = new QListWidgetItem(each.from.toString(Qt::ISODate));
            item->setData(Qt::UserRole, each.from);
            m_dates->insertItem(0, item);
        }
    }
    const QueueStandard shown = m_desk.standardOn(m_queue, m_from->date());
    for (int row = 0; row < m_dates->count(); ++row) {
        if (m_dates->item(row)->data(Qt::UserRole).toDate() == shown.from) {
            m_dates->setCurrentRow(row);
        }
    }
    load(shown);
    m_remove->setEnabled(m_dates->count() > 0 && m_desk.mayEdit(m_queue));
}

void StandardDialog::load(const QueueStandard &standard)
{
    m_from->setDate(standard.from);
    m_model->setCurrentIndex(m_model->findData(int(standard.model)));
    m_formula->setCurrentIndex(m_formula->findData(standard.formula));
    m_target->setValue(standard.target * kPercent);
    m_threshold->setValue(standard.threshold);
    m_aht->setValue(standard.aht);
    m_patience->setValue(standard.patience);
    m_occupancy->setValue(standard.mostOccupancy.value_or(0) * kPercent);
    m_abandoned->setValue(standard.mostAbandoned.value_or(0) * kPercent);
    m_lines->setValue(standard.lines);
    m_confidence->setValue(standard.confidence * kPercent);
    std::vector<std::pair<QString, double>> shrinkage;
    for (const Shrinkage &each : standard.shrinkage) {
        shrinkage.emplace_back(each.name, each.share);
    }
    m_shrinkage->setText(entriesText(shrinkage));
    m_rule->setCurrentIndex(m_rule->findData(int(standard.rule)));
    m_teams->setText(teamsText(standard));
    showGross();
    ++m_asked;
    m_observe->setEnabled(m_desk.mayEdit(m_queue));
    m_basis->clear();
    say({});
}

void StandardDialog::showGross()
{
    QueueStandard standard;
    standard.rule = staffing::ShrinkageRule(m_rule->currentData().toInt());
    for (const auto &[name, share] :
         entriesOf(m_shrinkage->text()).value_or(std::vector<std::pair<QString, double>>())) {
        standard.shrinkage.push_back({name, share});
    }
    const double share = standard.shrinkageShare();
    constexpr int kExample = 10;
    //: %1 a percentage, %2 and %3 numbers of people
    m_gross->setText(tr("In all %1: %3 are rostered so that %2 serve calls.")
                         .arg(formatShare(share), QString::number(kExample),
                              QString::number(staffing::grossAgents(kExample, share))));
}

QString StandardDialog::teamsText(const QueueStandard &standard) const
{
    std::vector<std::pair<QString, double>> teams;
    for (const TeamShare &each : standard.teams) {
        teams.emplace_back(each.team, each.share);
    }
    return entriesText(teams);
}

/// By their ids or by their names as they are shown.
std::optional<std::vector<TeamShare>> StandardDialog::teamsOf(const QString &text) const
{
    const auto entries = entriesOf(text);
    if (!entries) {
        return std::nullopt;
    }
    std::vector<TeamShare> teams;
    for (const auto &[name, share] : *entries) {
        const auto &known = m_desk.rosters().teams();
        const auto found = std::ranges::find_if(known, [&name = name](const auto &team) {
            return team.id == name || team.name.en == name || team.name.zh == name;
        });
        if (found == known.end()) {
            return std::nullopt;
        }
        teams.push_back({found->id, share});
    }
    return teams;
}

std::optional<QueueStandard> StandardDialog::standardOfForm()
{
    const auto shrinkage = entriesOf(m_shrinkage->text());
    const auto teams = teamsOf(m_teams->text());
    if (!shrinkage) {
        say(tr("Shrinkage is written as a name and percents: leave 6; training 4"));
        return std::nullopt;
    }
    if (!teams) {
        say(tr("Teams are written as an id or a name that is known, and percents."));
        return std::nullopt;
    }
    QueueStandard standard;
    standard.queue = m_queue;
    standard.from = m_from->date();
    standard.model = staffing::Model(m_model->currentData().toInt());
    standard.formula = m_formula->currentData().toInt();
    standard.target = m_target->value() / kPercent;
    standard.threshold = m_threshold->value();
    standard.aht = m_aht->value();
    standard.patience = m_patience->value();
    standard.mostOccupancy = shareOf(*m_occupancy);
    standard.mostAbandoned = shareOf(*m_abandoned);
    standard.lines = m_lines->value();
    standard.confidence = m_confidence->value() / kPercent;
    for (const auto &[name, share] : *shrinkage) {
        standard.shrinkage.push_back({name, share});
    }
    standard.rule = staffing::ShrinkageRule(m_rule->currentData().toInt());
    standard.teams = *teams;
    return standard;
}

void StandardDialog::keep()
{
    const std::optional<QueueStandard> standard = standardOfForm();
    if (!standard) {
        return;
    }
    if (const Outcome saved = m_desk.saveStandard(*standard); !saved) {
        say(ForecastText::refusal(saved.error()));
        return;
    }
    fillDates();
}

void StandardDialog::remove()
{
    const QListWidgetItem *item = m_dates->currentItem();
    if (item == nullptr) {
        return;
    }
    const Outcome removed = m_desk.removeStandard(m_queue, item->data(Qt::UserRole).toDate());
    if (!removed) {
        say(ForecastText::refusal(removed.error()));
        return;
    }
    fillDates();
}

void StandardDialog::observe()
{
    m_observe->setEnabled(false);
    m_basis->clear();
    const int asked = ++m_asked;
    m_desk.readObserved(m_queue, *this, [this, asked](const auto &observed) {
        if (asked != m_asked) {
            return; // another standard is shown by now
        }
        m_observe->setEnabled(true);
        if (!observed) {
            say(ForecastText::refusal(observed.error()));
            return;
        }
        QueueStandard standard;
        standard.aht = m_aht->value();
        standard.patience = m_patience->value();
        standard = demand::withObserved(standard, *observed);
        m_aht->setValue(standard.aht);
        m_patience->setValue(standard.patience);
        say({});
        m_basis->setText(
            ForecastText::basis(*observed, m_desk.floor().liveFloor().config().grid.zone()));
    });
}

void StandardDialog::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
}

} // namespace fw::ui
