// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "ui/forecast/calendardialog.h"
#include "ui/forecast/forecastpapers.h"
#include "ui/forecast/forecasttab.h"
#include "ui/forecast/forecasttext.h"
#include "ui/forecast/publishedtab.h"
#include "ui/forecast/requiredialog.h"
#include "ui/forecast/standarddialog.h"
#include "ui/widgets/segmentcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using forecast::CallSeries;

namespace {

constexpr std::array kHorizons{7, 14, 28, 56}; // days
constexpr int kLongestPast = 730;              // days that models may learn from
constexpr std::chrono::milliseconds kSoon{150};

template<typename Widget>
Widget *made(const QString &name, QWidget *parent)
{
    auto *widget = new Widget(parent);
    widget->setObjectName(name);
    return widget;
}

} // namespace

ForecastPage::ForecastPage(demand::DemandDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_work(new ForecastWork(this))
    , m_papers(new ForecastPapers(desk, *this))
    , m_queue(made<QComboBox>(u"forecastQueue"_s, this))
    , m_horizon(made<QComboBox>(u"forecastHorizon"_s, this))
    , m_origin(made<QDateEdit>(u"forecastOrigin"_s, this))
    , m_tabs(new SegmentControl(u"forecastTabs"_s, 2, this))
    , m_publish(made<QPushButton>(u"forecastPublish"_s, this))
    , m_require(made<QPushButton>(u"forecastRequire"_s, this))
    , m_standard(made<QPushButton>(u"forecastStandard"_s, this))
    , m_calendar(made<QPushButton>(u"forecastCalendar"_s, this))
    , m_more(made<QToolButton>(u"forecastMore"_s, this))
    , m_import(new QAction(this))
    , m_export(new QAction(this))
    , m_choice(made<QLabel>(u"forecastChoice"_s, this))
    , m_message(made<QLabel>(u"forecastMessage"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_forecast(new ForecastTab(theme, this))
    , m_published(new PublishedTab(desk, theme, this))
{
    setObjectName(u"forecastPage"_s);
    for (const int days : kHorizons) {
        m_horizon->addItem(QString(), days);
    }
    m_horizon->setCurrentIndex(1);
    m_origin->setDate(desk.author().today());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    build();
    join();
    retranslate();
}

void ForecastPage::build()
{
    m_origin->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_origin->setCalendarPopup(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(m_import);
    menu->addAction(m_export);
    m_more->setMenu(menu);
    m_queue->setMinimumWidth(150);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_queue, m_origin, m_horizon, m_tabs}) {
        head->addWidget(each);
    }
    head->addStretch();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_standard, m_calendar, m_require, m_publish, m_more}) {
        head->addWidget(each);
    }
    m_choice->setTextFormat(Qt::PlainText);
    m_choice->setProperty("role", u"muted"_s);
    m_choice->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *words = new QHBoxLayout;
    words->addWidget(m_choice, 2);
    words->addWidget(m_message, 1);
    m_stack->addWidget(m_forecast);
    m_stack->addWidget(m_published);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(words);
    layout->addWidget(m_stack, 1);
}

void ForecastPage::join()
{
    connect(&m_soon, &QTimer::timeout, this, &ForecastPage::refresh);
    connect(&m_desk, &demand::DemandDesk::changed, this, [this] {
        fillQueues();
        refreshSoon();
    });
    for (QComboBox *each : {m_queue, m_horizon}) {
        connect(each, &QComboBox::currentIndexChanged, this, &ForecastPage::refreshSoon);
    }
    connect(m_origin, &QDateEdit::dateChanged, this, &ForecastPage::refreshSoon);
    connect(m_tabs, &SegmentControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_publish, &QPushButton::clicked, this, &ForecastPage::publish);
    connect(m_require, &QPushButton::clicked, this, &ForecastPage::require);
    connect(m_standard, &QPushButton::clicked, this, &ForecastPage::editStandard);
    connect(m_calendar, &QPushButton::clicked, this, &ForecastPage::editCalendar);
    connect(m_import, &QAction::triggered, this, [this] {
        if (const auto chosen = queue()) {
            m_papers->import(*chosen);
        }
    });
    connect(m_export, &QAction::triggered, this, [this] {
        if (m_answer) {
            m_papers->exportCsv(
                m_answer, m_desk.standardOn(m_answer->study.forecast.queue, m_origin->date()));
        }
    });
    connect(m_papers, &ForecastPapers::imported, this, &ForecastPage::tell);
    connect(m_papers, &ForecastPapers::failed, this, &ForecastPage::warn);
    connect(m_work, &ForecastWork::answered, this,
            [this](const std::shared_ptr<const ForecastWork::Answer> &answer) {
                m_answer = *answer ? std::shared_ptr<const ForecastAnswer>(answer, &answer->value())
                                   : nullptr;
                take(*answer);
            });
}

void ForecastPage::setExportGate(ExportGate *gate)
{
    m_papers->setGate(gate);
}

void ForecastPage::setWatermark(const std::function<QString()> &watermark)
{
    m_papers->setWatermark(watermark);
}

std::optional<demand::PlannedQueue> ForecastPage::queue() const
{
    const QString id = m_queue->currentData().toString();
    for (demand::PlannedQueue &each : m_desk.queues()) {
        if (each.id == id) {
            return std::move(each);
        }
    }
    return std::nullopt;
}

void ForecastPage::fillQueues()
{
    const QVariant kept = m_queue->currentData();
    const QSignalBlocker blocker(m_queue);
    m_queue->clear();
    for (const demand::PlannedQueue &each : m_desk.queues()) {
        m_queue->addItem(ForecastText::name(each.name), each.id);
    }
    m_queue->setCurrentIndex(m_queue->count() > 0 ? std::max(0, m_queue->findData(kept)) : -1);
}

void ForecastPage::showQueue(const QString &queue)
{
    fillQueues();
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(queue)));
}

void ForecastPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void ForecastPage::refreshSoon()
{
    if (isVisible()) {
        m_soon.start();
    }
}

void ForecastPage::refresh()
{
    const int number = ++m_number;
    m_work->drop();
    const QString chosen = m_queue->currentData().toString();
    showButtons();
    if (chosen.isEmpty()) {
        m_answer.reset();
        m_choice->setText(tr("There is no queue that you may see."));
        return;
    }
    m_choice->setText(tr("Reading the calls and choosing a model…"));
    const CallSeries days(m_desk.floor().liveFloor().config().grid);
    const TimePoint from = days.startOf(m_origin->date().addDays(-kLongestPast));
    const TimePoint until =
        std::max(days.startOf(m_origin->date().addDays(1)), m_desk.author().now());
    m_desk.readHistory(
        chosen, from, until, *this,
        [this, number, chosen](const Result<CallSeries> &calls) { take(number, chosen, calls); });
}

void ForecastPage::take(int number, const QString &queue, const Result<CallSeries> &calls)
{
    if (number != m_number) {
        return; // something else is wanted by now
    }
    if (!calls) {
        m_choice->clear();
        warn(ForecastText::refusal(calls.error()));
        return;
    }
    const CallSeries ended = calls->before(m_desk.author().now()); // the running one is no count
    const QDate origin = m_origin->date();
    forecast::ForecastRequest request;
    request.queue = queue;
    request.origin = calls->startOf(origin);
    request.until = calls->startOf(origin.addDays(m_horizon->currentData().toInt()));
    request.madeAt = m_desk.author().now();
    request.madeBy = m_desk.author().userName();
    m_question = ForecastQuestion{ended, m_desk.calendar().calendar, request,
                                  m_desk.standardsFrom(queue, origin)};
    m_published->show(queue, ended);
    m_work->ask(*m_question);
}

void ForecastPage::take(const ForecastWork::Answer &answer)
{
    m_choice->setText(answer ? ForecastText::choice(answer->study)
                             : ForecastText::refusal(answer.error()));
    m_forecast->show(*m_question, m_answer);
    showButtons();
    emit shown();
}

void ForecastPage::showButtons()
{
    const QString chosen = m_queue->currentData().toString();
    const bool mayEdit = !chosen.isEmpty() && m_desk.mayEdit(chosen);
    m_publish->setEnabled(mayEdit && m_answer && m_answer->study.forecast.queue == chosen);
    m_require->setEnabled(mayEdit);
    m_standard->setEnabled(!chosen.isEmpty());
    m_import->setEnabled(mayEdit);
    m_export->setEnabled(m_answer != nullptr);
}

void ForecastPage::publish()
{
    if (!m_answer) {
        return;
    }
    const auto id = m_desk.publish(m_answer->study.forecast);
    if (!id) {
        warn(ForecastText::refusal(id.error()));
        return;
    }
    tell(tr("Published; it is judged as the calls come."));
}

void ForecastPage::require()
{
    const QDate from = m_origin->date();
    auto *dialog = new RequireDialog(m_desk, m_queue->currentData().toString(), from,
                                     from.addDays(m_horizon->currentData().toInt() - 1), this);
    connect(dialog, &RequireDialog::required, this, &ForecastPage::tell);
    dialog->open();
}

void ForecastPage::editCalendar()
{
    (new CalendarDialog(m_desk, m_theme, this))->open();
}

void ForecastPage::editStandard()
{
    if (const auto chosen = queue()) {
        (new StandardDialog(m_desk, *chosen, m_theme, this))->open();
    }
}

void ForecastPage::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

void ForecastPage::warn(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
}

void ForecastPage::retranslate()
{
    m_queue->setAccessibleName(tr("Queue"));
    m_origin->setAccessibleName(tr("First day of the forecast"));
    m_origin->setToolTip(m_origin->accessibleName());
    m_horizon->setAccessibleName(tr("Horizon"));
    for (int each = 0; each < m_horizon->count(); ++each) {
        m_horizon->setItemText(each,
                               tr("%n week(s)", nullptr, m_horizon->itemData(each).toInt() / 7));
    }
    m_tabs->setTexts({tr("Forecast"), tr("Published")});
    m_tabs->setAccessibleName(tr("What is shown"));
    m_standard->setText(tr("Standard…"));
    m_calendar->setText(tr("Calendar…"));
    m_require->setText(tr("Requirement of a team…"));
    m_publish->setText(tr("Publish"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(m_more->text());
    m_import->setText(tr("Import calls from CSV…"));
    m_export->setText(tr("Export the forecast as CSV…"));
    m_forecast->retranslate();
    m_published->retranslate();
    fillQueues();
    m_message->clear();
    if (m_answer) {
        m_choice->setText(ForecastText::choice(m_answer->study));
    }
}

void ForecastPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ForecastPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_queue->count() == 0) {
        fillQueues();
    }
    m_soon.start();
}

void ForecastPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
