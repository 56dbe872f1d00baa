// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/contractimportdialog.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/visibletext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ImportedFile;

namespace {

constexpr int kColumns = 4;

/// What the reader says, and how it is said here; %1 is what stands in the cell.
struct FaultWord
{
    QString said;
    QString shown;
};

} // namespace

ContractImportDialog::ContractImportDialog(monthclose::ContractDesk &desk, QWidget *parent)
    : StepDialog(u"contractImportDialog"_s, tr("Import contracts, prices and people"), tr("Import"),
                 parent)
    , m_desk(desk)
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(0, kColumns, this))
{
    auto *explanation =
        new QLabel(tr("CSV in UTF-8, also saved from a spreadsheet. The columns say what it is:\n"
                      "contracts: contract, scope, from, to, name_en, name_zh, services\n"
                      "prices: contract, from, key, value\n"
                      "people: contract, post, person, name, team, from, to\n"
                      "Several files are taken together, all of them or none."),
                   this);
    explanation->setWordWrap(true);
    auto *button = new QPushButton(tr("Choose files…"), this);
    button->setObjectName(u"importChoose"_s);
    button->setAutoDefault(false);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Nothing is chosen yet."));
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("What the files say"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumSize(680, 260);
    for (QWidget *each :
         std::initializer_list<QWidget *>{explanation, button, m_summary, m_table}) {
        addWide(*each);
    }
    connect(button, &QPushButton::clicked, this, &ContractImportDialog::choose);
    setSubmit([this] { return submitted(); });
}

void ContractImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose files…"), QString(), u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &names) {
        std::vector<ImportedFile> files;
        for (const QString &name : names) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                m_summary->setText(u"▲ "_s + visibleText(name + u": "_s + file.errorString()));
                return;
            }
            files.push_back({QFileInfo(name).fileName(), file.readAll()});
        }
        tryOut(files);
    });
    dialog->open();
}

void ContractImportDialog::tryOut(const std::vector<ImportedFile> &files)
{
    m_import = m_desk.dryRun(files);
    m_table->setRowCount(0);
    if (m_import.faults.empty()) {
        showRows();
    } else {
        showFaults();
    }
    m_table->resizeColumnsToContents();
}

void ContractImportDialog::addRow(const QStringList &cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < kColumns; ++column) {
        auto *item = new QTableWidgetItem(visibleText(cells.value(column)));
        item->setToolTip(item->text());
        m_table->setItem(row, column, item);
    }
}

void ContractImportDialog::showFaults()
{
    m_summary->setText(u"▲ "_s + tr("%n fault(s): nothing can be imported. Put them right in the "
                                    "files and choose these again.",
                                    nullptr, int(m_import.faults.size())));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Line"), tr("Column"), tr("What is wrong")});
    static const QRegularExpression place(u"^(.*?):(\\d+): (?:column ([^:]+): )?(.*)$"_s);
    for (const Error &fault : m_import.faults) {
        const QRegularExpressionMatch found = place.match(fault.detail);
        if (fault.code == ErrorCode::Malformed && found.hasMatch()) {
            addRow({found.captured(1), found.captured(2), found.captured(3),
                    faultText(found.captured(4))});
        } else {
            const Error alone{fault.code, fault.detail.section(u'\n', 0, 0)};
            addRow({fault.detail.section(u'\n', 1), {}, {}, SettlementText::refusal(alone)});
        }
    }
}

void ContractImportDialog::showRows()
{
    m_summary->setText(tr("Tried out, nothing is kept yet: %n entries can be imported.", nullptr,
                          int(m_import.size())));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Contract"), tr("From"), tr("Content")});
    for (const monthclose::ContractHead &each : m_import.contracts) {
        addRow({tr("Contract"), each.id, each.from.toString(Qt::ISODate),
                SettlementText::name(each.name)});
    }
    for (const monthclose::ContractTerms &each : m_import.terms) {
        QStringList prices;
        for (const settlement::SeatType type : settlement::kSeatTypes) {
            const settlement::SeatTerms &seat = each.terms.seats[settlement::indexOf(type)];
            prices << SettlementText::seat(type) + u' ' + SettlementText::money(seat.price);
        }
        addRow({tr("Prices, to be approved"), each.contract, SettlementText::month(each.from),
                prices.join(u" · "_s)});
    }
    for (const monthclose::ContractStaff &each : m_import.staff) {
        addRow({tr("People"),
                each.contract,
                {},
                tr("%n person(s), in the place of all", nullptr, int(each.people.size()))});
    }
}

QString ContractImportDialog::faultText(const QString &what)
{
    const std::vector<FaultWord> words{
        {u"it is empty"_s, tr("it is empty")},
        {u"it is too long"_s, tr("it is too long")},
        {u"it is before the begin"_s, tr("it is before the begin")},
        {u"\"%1\" is not a date such as 2026-03-31"_s,
         tr("\"%1\" is not a date such as 2026-03-31")},
        {u"\"%1\" is not a month such as 2026-03"_s, tr("\"%1\" is not a month such as 2026-03")},
        {u"\"%1\" is no part of the organisation"_s, tr("\"%1\" is no part of the organisation")},
        {u"\"%1\" is no post of the partner"_s, tr("\"%1\" is no post of the partner")},
        {u"\"%1\" is no amount"_s, tr("\"%1\" is no amount")},
        {u"\"%1\" can't be outsourced"_s, tr("\"%1\" can't be outsourced")},
        {u"\"%1\" is not a word of this column"_s, tr("\"%1\" is not a word of this column")},
        {u"\"%1\" is not a number"_s, tr("\"%1\" is not a number")},
        {u"\"%1\" is no list such as 0:0.5;90:0.98"_s,
         tr("\"%1\" is no list such as 0:0.5;90:0.98")},
        {u"%1 is there twice"_s, tr("%1 is there twice")},
        {u"%1 is of a month, not of a contract"_s, tr("%1 is of a month, not of a contract")},
        {u"there are no bands for %1"_s, tr("there are no bands for %1")},
        {u"there is no column scope (contracts), key (prices) or post (people)"_s,
         tr("there is no column scope (contracts), key (prices) or post (people)")}};
    for (const FaultWord &word : words) {
        const qsizetype at = word.said.indexOf("%1"_L1);
        if (at < 0 && what == word.said) {
            return word.shown;
        }
        const QString before = word.said.left(at);
        const QString after = word.said.mid(at + 2);
        if (at >= 0 && what.startsWith(before) && what.endsWith(after) &&
            what.size() >= before.size() + after.size()) {
            const qsizetype length = what.size() - before.size() - after.size();
            return word.shown.arg(what.sliced(at, length));
        }
    }
    return what;
}

QString ContractImportDialog::submitted()
{
    if (!m_import.faults.empty()) {
        return tr("Nothing can be imported as long as there are faults.");
    }
    if (m_import.size() == 0) {
        return tr("Choose files first.");
    }
    if (const Outcome taken = m_desk.take(m_import); !taken) {
        return SettlementText::refusal(
            {taken.error().code, taken.error().detail.section(u'\n', 0, 0)});
    }
    emit imported(tr("%n entries were imported.", nullptr, int(m_import.size())));
    return {};
}

} // namespace fw::ui
