// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterimportdialog.h"

#include "core/settings/importmaps.h"
#include "ui/floor/linemodel.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QTableWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;
using rosterfiles::ColumnMap;
using rosterfiles::FileKind;
using rosterfiles::LineFault;
using rosterfiles::TextEncoding;

namespace {

constexpr std::size_t kMostShown = 2000; ///< of faults

QString titleOf(FileKind kind)
{
    switch (kind) {
    case FileKind::People:
        return RosterImportDialog::tr("Import people");
    case FileKind::Patterns:
        return RosterImportDialog::tr("Import shift patterns");
    case FileKind::Roster:
        break;
    }
    return RosterImportDialog::tr("Import a roster");
}

} // namespace

RosterImportDialog::RosterImportDialog(std::unique_ptr<FileImport> import, const QByteArray &bytes,
                                       settings::SettingsStore *memory, QWidget *parent)
    : StepDialog(u"rosterImportDialog"_s, titleOf(import->kind()), tr("Take it over"), parent)
    , m_import(std::move(import))
    , m_bytes(bytes)
    , m_memory(memory)
    , m_encoding(new QComboBox(this))
    , m_columns(new QTableWidget(0, 3, this))
    , m_summary(new QLabel(this))
    , m_faults(new QTableView(this))
    , m_model(new LineModel(5, 0, 0, this))
{
    build();
    read(std::nullopt);
    setLateSubmit([this](const Done &done) { submit(done); });
    resize(900, 680);
}

RosterImportDialog::~RosterImportDialog() = default;

void RosterImportDialog::build()
{
    const auto addHead = [this](const QString &text, QWidget &of) {
        auto *label = new QLabel(text, this);
        label->setBuddy(&of);
        of.setAccessibleName(text);
        addWide(*label);
        addWide(of);
    };
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setProperty("form", true);
    m_columns->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("Its first cell"), tr("What it holds")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false);
    addHead(tr("Columns"), *m_columns);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    addWide(*m_summary);
    m_model->setHeaders(
        {tr("Line"), tr("Column"), tr("What stands there"), tr("What is wrong"), tr("What to do")});
    m_faults->setObjectName(u"importErrors"_s);
    m_faults->setModel(m_model);
    m_faults->setShowGrid(false);
    m_faults->setWordWrap(true);
    m_faults->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faults->verticalHeader()->hide();
    m_faults->horizontalHeader()->setStretchLastSection(true);
    addHead(tr("Problems of the file"), *m_faults);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(u"UTF-8"_s);
    m_encoding->addItem(u"UTF-16"_s);
    m_encoding->addItem(u"GB18030"_s);
    addField(tr("Encoding"), *m_encoding);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { read(TextEncoding(index)); });
}

ColumnMap::Choices RosterImportDialog::remembered() const
{
    if (m_memory == nullptr) {
        return {};
    }
    const auto maps = settings::ImportMaps::load(*m_memory);
    if (!maps) {
        return {}; // headings are guessed then
    }
    const auto found = maps->byKind.find(rosterfiles::wordOf(m_import->kind()));
    return found != maps->byKind.end() ? found->second : ColumnMap::Choices();
}

void RosterImportDialog::read(std::optional<TextEncoding> encoding)
{
    auto table = rosterfiles::readTable(m_bytes, encoding);
    m_unreadable = table ? QString() : RosterText::refusal(table.error());
    m_table = table ? *std::move(table) : rosterfiles::FileTable();
    m_map = ColumnMap(m_import->kind(), m_table.headings, remembered());
    const TextEncoding used = m_unreadable.isEmpty()
                                  ? m_table.encoding
                                  : encoding.value_or(rosterfiles::encodingOf(m_bytes));
    m_encoding->setCurrentIndex(int(used));
    m_encoding->setEnabled(!m_table.isWorkbook);
    fillColumns();
    tryOut();
}

void RosterImportDialog::fillColumns()
{
    m_columns->setRowCount(0);
    for (int column = 0; column < m_table.headings.size(); ++column) {
        if (m_map.fieldOf(column) != ColumnMap::kDay) { // those are told in the summary
            addColumn(column);
        }
    }
}

void RosterImportDialog::addColumn(int column)
{
    const int row = m_columns->rowCount();
    const QString heading = visibleText(m_table.headings.at(column));
    const QString first = m_table.rows.empty() ? QString() : m_table.rows.front().cells.at(column);
    m_columns->insertRow(row);
    m_columns->setItem(row, 0, new QTableWidgetItem(heading));
    m_columns->setItem(row, 1, new QTableWidgetItem(visibleText(first)));
    auto *field = new QComboBox(m_columns);
    field->setObjectName(u"importField%1"_s.arg(column));
    //: %1 the heading of a column
    field->setAccessibleName(tr("What column %1 holds").arg(heading));
    field->addItem(tr("Left out"), int(ColumnMap::kNothing));
    for (int each = 0; each < int(rosterfiles::fieldsOf(m_map.kind()).size()); ++each) {
        field->addItem(FaultText::field(m_map.kind(), each), each);
    }
    field->setCurrentIndex(m_map.fieldOf(column) + 1);
    m_columns->setCellWidget(row, 2, field);
    m_columns->setRowHeight(row, field->sizeHint().height() + 2);
    connect(field, &QComboBox::activated, this, [this, column](int index) {
        m_map.set(column, index - 1);
        // The column that held the field before lost it.
        for (int other = 0; other < m_table.headings.size(); ++other) {
            auto *box = m_columns->findChild<QComboBox *>(u"importField%1"_s.arg(other));
            if (box != nullptr) {
                box->setCurrentIndex(m_map.fieldOf(other) + 1);
            }
        }
        tryOut();
    });
}

void RosterImportDialog::tryOut()
{
    m_report =
        m_unreadable.isEmpty() ? m_import->tryOut(m_table, m_map) : rosterfiles::ImportReport();
    showReport();
}

void RosterImportDialog::showReport()
{
    std::vector<Line> lines;
    for (const LineFault &each : m_report.faults) {
        if (lines.size() == kMostShown) {
            break;
        }
        const bool isColumn = each.fault == rosterfiles::Fault::NoColumn;
        QString value = each.value;
        if (isColumn) {
            const auto fields = rosterfiles::fieldsOf(m_map.kind());
            for (const rosterfiles::FileField &field : fields) {
                value = field.id == each.value ? field.heading(FaultText::language()) : value;
            }
        }
        Line line;
        line.id = std::int64_t(lines.size()) + 1;
        line.cells = {each.line > 0 ? QString::number(each.line) : QString(),
                      visibleText(each.column), visibleText(value), FaultText::what(each.fault),
                      FaultText::remedy(each.fault)};
        lines.push_back(line);
    }
    m_model->setLines(std::move(lines));
    m_faults->resizeColumnsToContents();
    m_summary->setText(summary());
}

QString RosterImportDialog::summary() const
{
    if (!m_unreadable.isEmpty()) {
        return u"▲ "_s + m_unreadable;
    }
    QStringList sentences{tr("%n line(s) read.", nullptr, m_report.lines)};
    if (m_map.hasDays()) {
        const auto days = std::ranges::count_if(m_table.headings, [this](const QString &heading) {
            return m_map.fieldOf(int(m_table.headings.indexOf(heading))) == ColumnMap::kDay;
        });
        sentences << tr("%n column(s) are days.", nullptr, int(days));
    }
    const bool isPlan = m_import->kind() == FileKind::Roster;
    sentences << (isPlan ? tr("Cells: %1 new, %2 changed, %3 the same.")
                         : tr("%1 new, %2 changed, %3 the same."))
                     .arg(m_report.fresh)
                     .arg(m_report.changed)
                     .arg(m_report.same);
    if (!m_report.isFine()) {
        sentences << u"▲ "_s + tr("%n problem(s): nothing is taken over until the file is right.",
                                  nullptr, int(m_report.faults.size()));
    }
    return sentences.join(u' ');
}

void RosterImportDialog::submit(const Done &done)
{
    if (!m_unreadable.isEmpty() || !m_report.isFine()) {
        done(tr("Mend the file first."));
        return;
    }
    // Others may have worked meanwhile: what is kept is what would come of it now.
    tryOut();
    if (!m_report.isFine()) {
        done(tr("Mend the file first."));
        return;
    }
    m_import->keep([done, self = QPointer(this)](const QString &refusal) {
        if (self && refusal.isEmpty()) {
            self->remember();
        }
        done(refusal);
    });
}

void RosterImportDialog::remember()
{
    if (m_memory == nullptr) {
        return;
    }
    if (auto maps = settings::ImportMaps::load(*m_memory)) {
        maps->remember(rosterfiles::wordOf(m_import->kind()), m_map.choices());
        const Outcome kept = maps->save(*m_memory);
        Q_UNUSED(kept) // guessed next time
    }
}

} // namespace fw::ui
