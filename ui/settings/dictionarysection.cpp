// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/dictionarysection.h"

#include "ui/floor/statetext.h"
#include "ui/settings/timefield.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::ReasonCode;
using live::SiteDictionary;

namespace {

enum StateColumn { StateWord, StateEnglish, StateChinese, StateLimit, StateColumnCount };

enum ReasonColumn {
    ReasonId,
    ReasonEnglish,
    ReasonChinese,
    ReasonLimit,
    ReasonQuota,
    ReasonProductive,
    ReasonPaid,
    ReasonColumnCount
};

constexpr int kLongestName = 60;
constexpr int kRowHeight = 30;

QString timeText(const std::optional<std::chrono::seconds> &time)
{
    return time ? formatDuration(*time) : QString();
}

QString textAt(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

void setText(QTableWidget &table, int row, int column, const QString &text)
{
    table.setItem(row, column, new QTableWidgetItem(text));
}

void setFlag(QTableWidget &table, int row, int column, bool isOn)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    table.setItem(row, column, item);
}

bool flagAt(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item != nullptr && item->checkState() == Qt::Checked;
}

} // namespace

DictionarySection::DictionarySection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_stateTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_stateNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_states(new QTableWidget(int(live::kAgentStateCount), StateColumnCount, this))
    , m_reasonTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_reasonNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_reasons(new QTableWidget(0, ReasonColumnCount, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    build();
    retranslate();
    join();
    updateButtons();
}

void DictionarySection::prepare(QTableWidget &table, const QString &objectName) const
{
    table.setObjectName(objectName);
    table.setProperty("form", true); // its rows have their places
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false); // Tab leaves the table; arrows move within it
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setFixedHeight(kRowHeight);
}

void DictionarySection::build()
{
    prepare(*m_states, u"stateDictionary"_s);
    prepare(*m_reasons, u"reasonDictionary"_s);
    m_states->setFixedHeight(kRowHeight * (int(live::kAgentStateCount) + 1) + 4);
    m_reasons->setMinimumHeight(kRowHeight * 9);
    m_error->setObjectName(u"dictionaryError"_s);
    m_add->setObjectName(u"addReason"_s);
    m_remove->setObjectName(u"removeReason"_s);
    m_reset->setObjectName(u"resetDictionary"_s);
    for (ThemedLabel *label : {m_stateNote, m_reasonNote, m_error}) {
        label->setWordWrap(true);
    }
    m_error->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_stateTitle);
    layout->addWidget(m_stateNote);
    layout->addWidget(m_states);
    layout->addSpacing(8);
    layout->addWidget(m_reasonTitle);
    layout->addWidget(m_reasonNote);
    layout->addWidget(m_reasons, 1);
    layout->addLayout(buttons);
}

void DictionarySection::join()
{
    connect(m_states, &QTableWidget::cellChanged, this, &DictionarySection::edited);
    connect(m_reasons, &QTableWidget::cellChanged, this, &DictionarySection::edited);
    connect(m_reasons, &QTableWidget::currentCellChanged, this, &DictionarySection::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &DictionarySection::addReason);
    connect(m_remove, &QPushButton::clicked, this, &DictionarySection::removeReason);
    connect(m_reset, &QPushButton::clicked, this, &DictionarySection::resetRequested);
}

void DictionarySection::show(const SiteDictionary &dictionary)
{
    const QSignalBlocker statesBlocked(m_states);
    const QSignalBlocker reasonsBlocked(m_reasons);
    for (int row = 0; row < m_states->rowCount(); ++row) {
        const auto state = std::size_t(row);
        setText(*m_states, row, StateEnglish, dictionary.stateNames[state].en);
        setText(*m_states, row, StateChinese, dictionary.stateNames[state].zh);
        setText(*m_states, row, StateLimit, timeText(dictionary.stateLimits[state]));
    }
    m_reasons->setRowCount(0);
    for (const ReasonCode &reason : dictionary.reasons) {
        addReasonRow(reason);
    }
    retranslate();
    updateButtons();
    m_error->hide();
}

void DictionarySection::addReasonRow(const ReasonCode &reason)
{
    const int row = m_reasons->rowCount();
    m_reasons->insertRow(row);
    setText(*m_reasons, row, ReasonId, visibleText(reason.code));
    setText(*m_reasons, row, ReasonEnglish, reason.name.en);
    setText(*m_reasons, row, ReasonChinese, reason.name.zh);
    setText(*m_reasons, row, ReasonLimit, timeText(reason.limit));
    setText(*m_reasons, row, ReasonQuota, timeText(reason.quota));
    setFlag(*m_reasons, row, ReasonProductive, reason.isProductive);
    setFlag(*m_reasons, row, ReasonPaid, reason.isPaid);
}

void DictionarySection::addReason()
{
    {
        const QSignalBlocker blocker(m_reasons);
        addReasonRow({});
    }
    m_reasons->setFocus();
    m_reasons->setCurrentCell(m_reasons->rowCount() - 1, ReasonId);
    m_reasons->editItem(m_reasons->currentItem());
}

void DictionarySection::removeReason()
{
    m_reasons->removeRow(m_reasons->currentRow());
    emit edited();
}

void DictionarySection::updateButtons()
{
    m_remove->setEnabled(m_reasons->currentRow() >= 0);
}

void DictionarySection::fail(QTableWidget &table, int row, int column, const QString &sentence)
{
    m_error->setText(u"▲ "_s + sentence);
    m_error->show();
    table.setCurrentCell(row, column);
}

bool DictionarySection::readTime(QTableWidget &table, int row, int column,
                                 std::optional<std::chrono::seconds> &time)
{
    const QString text = textAt(table, row, column);
    time = lengthOfTime(text);
    if (!time && !text.isEmpty()) {
        //: %1 is what the person typed
        fail(table, row, column,
             tr("“%1” is no length of time. Examples: 15 (minutes), 2:30, 1:00:00. An empty field "
                "means no limit.")
                 .arg(visibleText(text)));
        return false;
    }
    return true;
}

bool DictionarySection::readStates(SiteDictionary &dictionary)
{
    for (int row = 0; row < m_states->rowCount(); ++row) {
        const auto state = std::size_t(row);
        dictionary.stateNames[state] = {textAt(*m_states, row, StateEnglish).left(kLongestName),
                                        textAt(*m_states, row, StateChinese).left(kLongestName)};
        if (!readTime(*m_states, row, StateLimit, dictionary.stateLimits[state])) {
            return false;
        }
    }
    return true;
}

bool DictionarySection::readReasons(SiteDictionary &dictionary)
{
    QStringList codes;
    for (int row = 0; row < m_reasons->rowCount(); ++row) {
        const QString code = textAt(*m_reasons, row, ReasonId);
        if (code.isEmpty()) {
            fail(*m_reasons, row, ReasonId,
                 tr("Reason %1 needs a code: what the switch says for it.").arg(row + 1));
            return false;
        }
        if (codes.contains(code, Qt::CaseInsensitive)) {
            fail(*m_reasons, row, ReasonId,
                 tr("Two reasons have the code “%1”. Capital letters make no difference.")
                     .arg(visibleText(code)));
            return false;
        }
        codes << code;
        ReasonCode reason;
        reason.code = code.left(kLongestName).toStdString();
        reason.name = {textAt(*m_reasons, row, ReasonEnglish).left(kLongestName),
                       textAt(*m_reasons, row, ReasonChinese).left(kLongestName)};
        if (!readTime(*m_reasons, row, ReasonLimit, reason.limit) ||
            !readTime(*m_reasons, row, ReasonQuota, reason.quota)) {
            return false;
        }
        if (reason.limit && reason.quota && *reason.quota < *reason.limit) {
            fail(*m_reasons, row, ReasonQuota,
                 tr("The quota of “%1” is shorter than its limit, so no break could use the limit.")
                     .arg(visibleText(code)));
            return false;
        }
        reason.isProductive = flagAt(*m_reasons, row, ReasonProductive);
        reason.isPaid = flagAt(*m_reasons, row, ReasonPaid);
        dictionary.reasons.push_back(std::move(reason));
    }
    return true;
}

std::optional<SiteDictionary> DictionarySection::read()
{
    SiteDictionary dictionary;
    m_error->hide();
    if (!readStates(dictionary) || !readReasons(dictionary)) {
        return {};
    }
    return dictionary;
}

void DictionarySection::retranslate()
{
    const QSignalBlocker statesBlocked(m_states);
    m_stateTitle->setText(tr("States"));
    m_stateNote->setText(tr("The site's own names; an empty field keeps ours. Who is in a state "
                            "longer than its limit is marked. Limits are 15 (minutes) or 2:30. F2 "
                            "or typing changes a field."));
    m_states->setAccessibleName(tr("States"));
    m_states->setHorizontalHeaderLabels(
        {tr("State"), tr("English name"), tr("Chinese name"), tr("Limit")});
    for (int row = 0; row < m_states->rowCount(); ++row) {
        const auto state = live::AgentState(row);
        auto *item =
            new QTableWidgetItem(StateText::glyph(state) + u"  "_s + StateText::usualWord(state));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_states->setItem(row, StateWord, item);
    }
    m_reasonTitle->setText(tr("Reasons for a break"));
    m_reasonNote->setText(tr("The code is what the switch says. The limit holds for one break, the "
                             "quota for all breaks of that reason in a shift."));
    m_reasons->setAccessibleName(tr("Reasons for a break"));
    m_reasons->setHorizontalHeaderLabels({tr("Code"), tr("English name"), tr("Chinese name"),
                                          tr("Limit"), tr("Quota"), tr("Productive"), tr("Paid")});
    const int widths[] = {170, 190, 170, 90, 90, 96, 80};
    for (int column = 0; column < ReasonColumnCount; ++column) {
        m_reasons->setColumnWidth(column, widths[column]);
    }
    for (int column = 0; column < StateColumnCount; ++column) {
        m_states->setColumnWidth(column, widths[column]);
    }
    m_add->setText(tr("Add a reason"));
    m_remove->setText(tr("Remove the reason"));
    m_reset->setText(tr("As the floor's configuration"));
}

void DictionarySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
