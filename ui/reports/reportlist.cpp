// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlist.h"

#include "core/reports/usualreports.h"
#include "ui/reports/reporttext.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::ReportDefinition;

namespace {

constexpr int kNameRole = Qt::UserRole;      ///< of a saved one
constexpr int kPlaceRole = Qt::UserRole + 1; ///< of a usual one
constexpr int kLongestName = 80;

} // namespace

ReportList::ReportList(SavedReports &saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_list(new QListWidget(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    build();
    connect(m_list, &QListWidget::itemActivated, this, &ReportList::take);
    connect(m_list, &QListWidget::itemClicked, this, &ReportList::take);
    connect(m_list, &QListWidget::currentItemChanged, this, &ReportList::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &ReportList::askName);
    connect(m_remove, &QPushButton::clicked, this, &ReportList::removeCurrent);
    retranslate();
}

void ReportList::build()
{
    m_list->setObjectName(u"reportList"_s);
    m_list->setProperty("sections", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_save->setObjectName(u"reportSave"_s);
    m_remove->setObjectName(u"reportRemove"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 0);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void ReportList::refresh()
{
    const QString kept = currentName();
    const int row = m_list->currentRow();
    m_list->clear();
    const std::size_t usual = reports::usualReports().size();
    for (std::size_t place = 0; place < usual; ++place) {
        auto *item = new QListWidgetItem(ReportText::usual(place), m_list);
        item->setData(kPlaceRole, int(place));
        item->setToolTip(item->text().toHtmlEscaped());
    }
    for (const ReportDefinition &each : m_saved.all()) {
        //: a report that was kept at this desk; %1 is its name
        auto *item = new QListWidgetItem(tr("★ %1").arg(visibleText(each.name)), m_list);
        item->setData(kNameRole, each.name);
        item->setToolTip(item->text().toHtmlEscaped());
        if (each.name == kept) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    }
    updateButtons();
}

QString ReportList::currentName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(kNameRole).toString();
}

void ReportList::take(const QListWidgetItem *item)
{
    const QString name = item->data(kNameRole).toString();
    if (const ReportDefinition *saved = name.isEmpty() ? nullptr : m_saved.find(name)) {
        emit chosen(*saved);
        return;
    }
    const std::vector<ReportDefinition> usual = reports::usualReports();
    const auto place = std::size_t(item->data(kPlaceRole).toInt());
    if (place < usual.size()) {
        ReportDefinition definition = usual[place];
        definition.name = ReportText::usual(place);
        emit chosen(definition);
    }
}

void ReportList::askName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"reportNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Save the report"));
    dialog->setLabelText(tr("Name of the report"));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(currentName());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString name = text.trimmed().left(kLongestName); !name.isEmpty()) {
            emit saveRequested(name);
        }
    });
    dialog->open();
}

void ReportList::removeCurrent()
{
    if (const Outcome removed = m_saved.remove(currentName()); !removed) {
        emit failed(removed.error());
    }
    refresh();
}

void ReportList::updateButtons()
{
    m_remove->setEnabled(!currentName().isEmpty());
}

void ReportList::retranslate()
{
    m_list->setAccessibleName(tr("Reports"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the report"));
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete the saved report"));
    refresh();
}

} // namespace fw::ui
