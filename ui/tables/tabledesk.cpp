// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tabledesk.h"

#include "ui/settings/feedtext.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/notice.h"
#include "ui/tables/tabletext.h"
#include "ui/tables/tabletools.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>

namespace fw::ui {

using namespace Qt::StringLiterals;

TableDesk::TableDesk(ActionCatalogue &actions, settings::SettingsStore &store, const Clock &clock,
                     const Theme &theme, QWidget &window)
    : QObject(&window)
    , m_store(store)
    , m_clock(clock)
    , m_theme(theme)
    , m_window(window)
{
    const auto declare = [&](const QString &id, std::function<QString()> title,
                             const QKeySequence &keys, void (TableDesk::*run)()) {
        QAction *action = actions.add({id, ActionGroup::View, std::move(title), {keys}}, window);
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
    };
    declare(
        u"table.copy"_s, [] { return tr("Copy as table"); }, QKeySequence(Qt::CTRL | Qt::Key_C),
        &TableDesk::copy);
    declare(
        u"table.export"_s, [] { return tr("Export table as CSV…"); },
        QKeySequence(Qt::CTRL | Qt::Key_E), &TableDesk::exportCsv);
    declare(
        u"table.columns"_s, [] { return tr("Columns and views…"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &TableDesk::chooseColumns);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { noteFocus(now); });
}

void TableDesk::adopt(QWidget &root)
{
    const auto views = root.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        adoptTable(*view);
    }
}

void TableDesk::adoptTable(QAbstractItemView &view)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const bool isTable = qobject_cast<const QTableView *>(&view) != nullptr ||
                         (tree != nullptr && !tree->isHeaderHidden());
    if (!isTable || view.model() == nullptr || view.objectName().isEmpty() ||
        TableTools::of(view) != nullptr || view.property("form").toBool() ||
        columnHeader(view)->count() < 2 || columnHeader(view)->isHidden()) {
        return; // nothing to arrange, or nothing that may be
    }
    auto *tools = new TableTools(view, m_store);
    m_tables << tools;
    view.addActions(m_actions);
    connect(tools, &TableTools::failed, this,
            [this, tools](const Error &error) { fail(*tools->view().window(), error); });
    QHeaderView *header = columnHeader(view);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, tools, header](const QPoint &place) {
                showMenu(*tools, header->viewport()->mapToGlobal(place));
            });
}

void TableDesk::noteFocus(QWidget *widget)
{
    if (widget == nullptr || qobject_cast<QFileDialog *>(widget->window()) != nullptr) {
        return;
    }
    if (widget->window() != &m_window) {
        adopt(*widget->window());
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        adoptTable(*view);
        if (TableTools *tools = TableTools::of(*view)) {
            m_tables.removeAll(tools);
            m_tables.prepend(tools);
        }
    }
    m_tables.removeAll(nullptr);
}

TableTools *TableDesk::current() const
{
    const QWidget *active = QApplication::activeWindow();
    for (const QPointer<TableTools> &tools : m_tables) {
        if (tools && tools->view().isVisible() &&
            (active == nullptr || tools->view().window() == active)) {
            return tools;
        }
    }
    return nullptr;
}

void TableDesk::pass(TableTools &tools, int rows, std::function<void(TableTools &)> go)
{
    if (m_gate == nullptr) {
        go(tools);
        return;
    }
    m_gate->ask(*tools.view().window(), tools.title(), rows,
                [kept = QPointer<TableTools>(&tools), go = std::move(go)] {
                    if (kept) {
                        go(*kept);
                    }
                });
}

void TableDesk::copy()
{
    TableTools *tools = current();
    if (tools == nullptr) {
        return;
    }
    const TableText text = TableText::of(tools->view(), true);
    const int rows = int(text.rows.size());
    pass(*tools, rows, [this, text, rows](TableTools &passed) {
        QGuiApplication::clipboard()->setMimeData(text.toMimeData());
        emit copied(passed.view().objectName(), rows);
        Notice::show(*passed.view().window(), tr("Copied with headers: %n row(s).", nullptr, rows));
    });
}

QString TableDesk::proposedName(const TableTools &tools) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMicroseconds(m_clock.now()) / 1000);
    QString title = tools.title();
    for (QChar &letter : title) {
        letter = letter.isLetterOrNumber() ? letter : QChar(u'-');
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath("%1-%2.csv"_L1.arg(title, now.toString(u"yyyyMMdd-HHmmss"_s)));
}

void TableDesk::exportCsv()
{
    TableTools *tools = current();
    if (tools == nullptr) {
        return;
    }
    const int rows = int(TableText::of(tools->view(), false).rows.size());
    pass(*tools, rows, [this, rows](TableTools &passed) {
        // What was approved, and not what has grown since.
        if (m_gate == nullptr || TableText::of(passed.view(), false).rows.size() <= rows) {
            askFile(passed);
        }
    });
}

void TableDesk::askFile(TableTools &tools)
{
    auto *dialog = new QFileDialog(tools.view().window(), tr("Export table as CSV"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(proposedName(tools));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kept = QPointer<TableTools>(&tools)](const QString &fileName) {
                if (kept) {
                    writeTo(fileName, *kept);
                }
            });
    dialog->open();
}

void TableDesk::writeTo(const QString &fileName, TableTools &tools)
{
    const TableText text = TableText::of(tools.view(), false);
    if (const Outcome written =
            text.writeCsv(fileName, m_gate == nullptr ? QString() : m_gate->watermark());
        !written) {
        fail(*tools.view().window(), written.error());
        return;
    }
    emit exported(tools.view().objectName(), int(text.rows.size()), fileName);
    //: %1 is the name of a file
    Notice::show(*tools.view().window(),
                 tr("%n row(s) written to %1.", nullptr, int(text.rows.size()))
                     .arg(QDir::toNativeSeparators(fileName)));
}

void TableDesk::fail(QWidget &window, const Error &error)
{
    auto *message = new QMessageBox(&window);
    message->setObjectName(u"tableError"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setIcon(QMessageBox::Warning);
    message->setWindowTitle(tr("Table"));
    message->setText(FeedText::error(error));
    message->addButton(tr("Close"), QMessageBox::RejectRole);
    message->open();
}

void TableDesk::chooseColumns()
{
    if (TableTools *tools = current()) {
        auto *dialog = new ColumnDialog(*tools, m_theme, tools->view().window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void TableDesk::showMenu(TableTools &tools, const QPoint &place)
{
    m_tables.removeAll(&tools);
    m_tables.prepend(&tools);
    auto *menu = new QMenu(&tools.view());
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    tools.fillMenu(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, &tools, &TableTools::reset);
    menu->addSeparator();
    menu->addActions(m_actions);
    menu->popup(place);
}

} // namespace fw::ui
