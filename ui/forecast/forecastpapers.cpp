// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpapers.h"

#include "core/base/csvtext.h"
#include "core/forecast/callstext.h"
#include "ui/forecast/forecasttext.h"
#include "ui/widgets/stepdialog.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSaveFile>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaces = 3;

QString isoTime(TimePoint time, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC);
    return utc.toOffsetFromUtc(zone.offsetFromUtc(utc)).toString(Qt::ISODate);
}

QString number(double value)
{
    return QString::number(value, 'f', kPlaces);
}

} // namespace

ForecastPapers::ForecastPapers(demand::DemandDesk &desk, QWidget &page)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
{
}

void ForecastPapers::import(const demand::PlannedQueue &queue)
{
    auto *dialog = new QFileDialog(&m_page, tr("Import calls"), QString(), u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, queue](const QString &fileName) {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(visibleText(fileName + u": "_s + file.errorString()));
            return;
        }
        propose(queue, file.readAll(), QFileInfo(fileName).fileName());
    });
    dialog->open();
}

void ForecastPapers::propose(const demand::PlannedQueue &queue, const QByteArray &text,
                             const QString &file)
{
    const IntervalGrid &grid = m_desk.floor().liveFloor().config().grid;
    const auto read = forecast::callsFromCsv(text, file, grid);
    if (!read) {
        emit failed(ForecastText::refusal(read.error()));
        return;
    }
    auto *dialog =
        new StepDialog(u"callsImportDialog"_s, tr("Import calls"), tr("Import"), &m_page);
    QPlainTextEdit *report = dialog->addText(u"callsImportReport"_s, tr("What the file has"));
    report->setReadOnly(true);
    //: %1 a queue
    QStringList lines{
        tr("%n interval(s) of %1", nullptr, read->lines).arg(ForecastText::name(queue.name))};
    const auto &days = read->calls.days();
    if (!days.empty()) {
        //: two days
        lines << tr("from %1 to %2; days that are there already are replaced")
                     .arg(days.begin()->first.toString(Qt::ISODate),
                          days.rbegin()->first.toString(Qt::ISODate));
    }
    for (const Error &fault : read->faults) {
        lines << u"▲ "_s + visibleText(fault.detail);
    }
    report->setPlainText(lines.join(u'\n'));
    const bool isSound = read->faults.empty();
    dialog->setSubmit([this, isSound, queue, calls = read->calls, count = read->lines]() {
        if (!isSound) {
            return tr("Nothing is imported as long as lines are wrong.");
        }
        if (const Outcome saved = m_desk.saveHistory(queue.id, calls); !saved) {
            return calls.days().empty() ? tr("The file has no calls.")
                                        : ForecastText::refusal(saved.error());
        }
        emit imported(tr("%n interval(s) were imported.", nullptr, count));
        return QString();
    });
    dialog->open();
}

QByteArray ForecastPapers::csv(const ForecastAnswer &answer,
                               const demand::QueueStandard &standard) const
{
    QByteArray text =
        csvLine({u"ts"_s, u"calls"_s, u"low"_s, u"high"_s, u"naive"_s, u"four_week_mean"_s,
                 u"model"_s, u"agents"_s, u"gross_agents"_s, u"sl"_s, u"asa_s"_s, u"occupancy"_s});
    const forecast::PublishedForecast &made = answer.study.forecast;
    const QTimeZone &zone = m_desk.floor().liveFloor().config().grid.zone();
    for (std::size_t index = 0; index < made.points.size(); ++index) {
        const forecast::ForecastPoint &point = made.points[index];
        const demand::RequiredInterval &required = answer.required[index];
        text += csvLine({isoTime(point.start, zone), number(point.calls), number(point.low),
                         number(point.high), number(point.naive), number(point.fourWeekMean),
                         csvCell(made.model), QString::number(required.agents),
                         QString::number(required.gross),
                         number(required.grade.serviceLevel(standard.formula)),
                         number(required.grade.meanWait), number(required.grade.occupancy)});
    }
    const QString mark = m_watermark ? m_watermark() : QString();
    return mark.isEmpty() ? text : text + csvLine({csvCell(mark)});
}

void ForecastPapers::exportCsv(const std::shared_ptr<const ForecastAnswer> &answer,
                               const demand::QueueStandard &standard)
{
    if (!answer) {
        return;
    }
    if (m_gate == nullptr) {
        askFile(answer, standard);
        return;
    }
    m_gate->ask(*m_page.window(), answer->study.forecast.queue,
                int(answer->study.forecast.points.size()),
                [kept = QPointer<ForecastPapers>(this), answer, standard] {
                    if (kept) {
                        kept->askFile(answer, standard);
                    }
                });
}

void ForecastPapers::askFile(const Answer &answer, const demand::QueueStandard &standard)
{
    auto *dialog = new QFileDialog(&m_page, tr("Export the forecast"), QString(), u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"forecast-%1.csv"_s.arg(answer->study.forecast.queue));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, answer, standard](const QString &fileName) {
                const QByteArray text = csv(*answer, standard);
                QSaveFile file(fileName);
                if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
                    !file.commit()) {
                    emit failed(visibleText(fileName + u": "_s + file.errorString()));
                    return;
                }
                if (m_gate != nullptr) {
                    m_gate->note({u"forecast.export"_s, answer->study.forecast.queue,
                                  int(answer->study.forecast.points.size()), fileName});
                }
            });
    dialog->open();
}

} // namespace fw::ui
