// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/calendardialog.h"

#include "core/forecast/calendartext.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/forecast/forecasttext.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using forecast::CalendarRow;
using Kind = CalendarRow::Kind;

namespace {

constexpr int kColumns = 5;
constexpr double kPercent = 100;
constexpr int kLongestName = 100;
constexpr std::array kKinds{Kind::Event,    Kind::Holiday, Kind::Statutory,    Kind::Workday,
                            Kind::Festival, Kind::Closed,  Kind::ClosedWeekday};

QString daysText(const CalendarRow &row)
{
    const QString from = row.from.toString(Qt::ISODate);
    return row.from == row.to ? from : from + u" – "_s + row.to.toString(Qt::ISODate);
}

QString valueText(const CalendarRow &row)
{
    return row.kind == Kind::Event           ? ForecastText::effect(row.factor)
           : row.kind == Kind::ClosedWeekday ? QLocale().dayName(row.weekday)
                                             : QString();
}

} // namespace

CalendarDialog::CalendarDialog(demand::DemandDesk &desk, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_rows(desk.calendar().calendar.rows())
    , m_model(new LineModel(kColumns, 3, 3, this))
    , m_table(new LiveTableView(u"calendarTable"_s, theme, this))
    , m_kind(new QComboBox(this))
    , m_from(new QDateEdit(desk.author().today(), this))
    , m_to(new QDateEdit(desk.author().today(), this))
    , m_queue(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_effect(new QDoubleSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_change(new QPushButton(tr("Change"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_shipped(new QPushButton(tr("Add China's holidays"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"calendarDialog"_s);
    setWindowTitle(tr("Calendar of forecasts"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &CalendarRow::from);
    makeTable();
    m_table->setItemDelegate(new FloorDelegate(theme, -1, -1, m_table));
    makeFields();
    layOut();
    join();
    fill();
    showFields();
    const bool mayEdit = desk.mayEditCalendar();
    for (QPushButton *each : {m_add, m_change, m_remove, m_shipped, m_save}) {
        each->setEnabled(mayEdit);
    }
}

void CalendarDialog::makeTable()
{
    m_model->setHeaders({tr("Days"), tr("Kind"), tr("Name"), tr("Effect"), tr("Queue")});
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnPlan({190, 142, -96, 82, -96});
}

void CalendarDialog::makeFields()
{
    for (const Kind kind : kKinds) {
        m_kind->addItem(ForecastText::kind(kind), int(kind));
    }
    m_queue->addItem(tr("All queues"), QString());
    for (const demand::PlannedQueue &each : m_desk.queues()) {
        m_queue->addItem(ForecastText::name(each.name), each.id);
    }
    for (int day = 1; day <= 7; ++day) {
        m_weekday->addItem(QLocale().dayName(day), day);
    }
    for (QDateEdit *each : {m_from, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
    }
    m_effect->setRange((forecast::Calendar::kLeastFactor - 1) * kPercent,
                       (forecast::Calendar::kGreatestFactor - 1) * kPercent);
    m_effect->setDecimals(1);
    m_effect->setSuffix(u" %"_s);
    m_effect->setValue(15);
    m_name->setMaxLength(kLongestName);
    m_message->setWordWrap(true);
}

void CalendarDialog::layOut()
{
    auto *form = new QFormLayout;
    const auto add = [form](const QString &objectName, const QString &label, QWidget *field) {
        field->setObjectName(objectName);
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(u"calendarKind"_s, tr("Kind"), m_kind);
    add(u"calendarFrom"_s, tr("First day"), m_from);
    add(u"calendarTo"_s, tr("Last day"), m_to);
    add(u"calendarQueue"_s, tr("Queue"), m_queue);
    add(u"calendarWeekday"_s, tr("Weekday"), m_weekday);
    add(u"calendarEffect"_s, tr("Effect on calls"), m_effect);
    add(u"calendarName"_s, tr("Name"), m_name);
    auto *rowButtons = new QHBoxLayout;
    for (QPushButton *each : {m_add, m_change, m_remove}) {
        rowButtons->addWidget(each);
    }
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addLayout(rowButtons);
    side->addWidget(m_shipped);
    side->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    m_add->setObjectName(u"calendarAdd"_s);
    m_change->setObjectName(u"calendarChange"_s);
    m_remove->setObjectName(u"calendarRemove"_s);
    m_shipped->setObjectName(u"calendarShipped"_s);
    m_save->setObjectName(u"calendarSave"_s);
    for (QPushButton *each : {m_change, m_remove, m_shipped, m_save, close}) {
        each->setAutoDefault(false);
    }
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_table, 3);
    halves->addLayout(side, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);
    resize(1100, 600);
}

void CalendarDialog::join()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalendarDialog::load);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CalendarDialog::showFields);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_to->date() < from) {
            m_to->setDate(from);
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] { put(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { put(false); });
    connect(m_remove, &QPushButton::clicked, this, &CalendarDialog::remove);
    connect(m_shipped, &QPushButton::clicked, this, &CalendarDialog::addShipped);
    connect(m_save, &QPushButton::clicked, this, &CalendarDialog::save);
}

void CalendarDialog::showFields()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_weekday->setEnabled(kind == Kind::ClosedWeekday);
    m_effect->setEnabled(kind == Kind::Event);
    m_to->setEnabled(kind != Kind::Festival);
}

void CalendarDialog::fill()
{
    std::vector<Line> lines;
    for (const CalendarRow &each : m_rows) {
        const int queue = m_queue->findData(each.queue);
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             {daysText(each), ForecastText::kind(each.kind), visibleText(each.name),
              valueText(each), queue >= 0 ? m_queue->itemText(queue) : visibleText(each.queue)}});
    }
    m_model->setLines(std::move(lines));
}

int CalendarDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row < int(m_rows.size()) ? row : -1;
}

void CalendarDialog::load()
{
    const int row = current();
    if (row < 0) {
        return;
    }
    m_table->selectRow(row); // the focus alone makes a row current, and the form shows it
    const CalendarRow &shown = m_rows[std::size_t(row)];
    m_kind->setCurrentIndex(m_kind->findData(int(shown.kind)));
    m_from->setDate(shown.from);
    m_to->setDate(shown.to);
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(shown.queue)));
    m_weekday->setCurrentIndex(std::max(0, shown.weekday - 1));
    m_effect->setValue((shown.factor - 1) * kPercent);
    m_name->setText(shown.name);
}

CalendarRow CalendarDialog::rowOfForm() const
{
    CalendarRow row;
    row.kind = Kind(m_kind->currentData().toInt());
    row.from = m_from->date();
    row.to = row.kind == Kind::Festival ? row.from : m_to->date();
    row.queue = m_queue->currentData().toString();
    row.weekday = row.kind == Kind::ClosedWeekday ? m_weekday->currentData().toInt() : 0;
    row.factor = row.kind == Kind::Event ? 1 + m_effect->value() / kPercent : 1;
    row.name = m_name->text().trimmed();
    return row;
}

void CalendarDialog::put(bool isNew)
{
    const CalendarRow row = rowOfForm();
    if (!forecast::Calendar::isSound(row)) {
        say(row.kind == Kind::Festival
                ? tr("A festival needs a name.")
                : tr("The last day lies before the first, or more than ten years after it."));
        return;
    }
    if (isNew) {
        m_rows.insert(m_rows.begin(), row);
    } else if (const int at = current(); at >= 0) {
        m_rows[std::size_t(at)] = row;
    } else {
        say(tr("Choose a row first."));
        return;
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &CalendarRow::from);
    fill();
    m_table->selectRow(int(std::ranges::find(m_rows, row) - m_rows.begin()));
    say({});
}

void CalendarDialog::remove()
{
    if (const int at = current(); at >= 0) {
        m_rows.erase(m_rows.begin() + at);
        fill();
        load();
    }
}

void CalendarDialog::addShipped()
{
    const forecast::Calendar shipped = forecast::chinaCalendar();
    for (const CalendarRow &each : shipped.rows()) {
        if (std::ranges::find(m_rows, each) == m_rows.end()) {
            m_rows.push_back(each);
        }
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &CalendarRow::from);
    fill();
}

void CalendarDialog::save()
{
    const Outcome saved = m_desk.saveCalendar(forecast::Calendar(m_rows));
    if (saved) {
        accept();
        return;
    }
    say(ForecastText::refusal(saved.error()));
}

void CalendarDialog::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
}

} // namespace fw::ui
