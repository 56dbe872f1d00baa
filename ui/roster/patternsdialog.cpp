// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/patternsdialog.h"

#include "core/rosterfiles/recordcheck.h"
#include "core/rosterfiles/recordtexts.h"
#include "ui/floor/linemodel.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::ShiftPattern;
using rosterfiles::PatternField;

PatternsDialog::PatternsDialog(roster::RosterDesk &desk, const Theme &theme, QWidget *parent)
    : RecordDialog(u"patternsDialog"_s, tr("Shift patterns"),
                   {tr("Letters"), tr("Name"), tr("Kind"), tr("Hours"), tr("In force")}, desk,
                   theme, parent)
    , m_code(addLine(u"patternCode"_s, tr("Letters that type it")))
    , m_english(addLine(u"patternEnglish"_s, tr("English name")))
    , m_chinese(addLine(u"patternChinese"_s, tr("Chinese name")))
    , m_letters(addLine(u"patternLetters"_s, tr("Shown as (English / Chinese)")))
    , m_kind(new QComboBox(this))
{
    for (int kind = 0; kind < roster::kShiftKinds; ++kind) {
        m_kind->addItem(RosterText::kind(roster::ShiftKind(kind)));
    }
    addField(u"patternKind"_s, tr("Kind"), *m_kind);
    m_hours = addLine(u"patternHours"_s, tr("Hours"));
    m_breaks = new QPlainTextEdit(this);
    addField(u"patternBreaks"_s, tr("Breaks"), *m_breaks);
    m_from = addLine(u"patternFrom"_s, tr("In force from"));
    m_to = addLine(u"patternTo"_s, tr("Last day"));
    m_hours->setPlaceholderText(u"07:00-15:00 / 17:00-21:00"_s);
    m_breaks->setPlaceholderText(tr("meal 30 11:00-13:30 unpaid\nbreak 15 09:00-10:30"));
    m_breaks->setToolTip(tr("One a line: break, meal, training or meeting, its minutes, and the "
                            "hours in which it may lie."));
    m_breaks->setTabChangesFocus(true);
    // In the theme's colours, as single lines have them.
    m_breaks->setStyleSheet(
        u"QPlainTextEdit { border: 1px solid palette(dark); border-radius: 6px; padding: 3px; }"
        "QPlainTextEdit:focus { border: 2px solid palette(highlight); padding: 2px; }"_s);
    connect(m_hours, &QLineEdit::editingFinished, this, &PatternsDialog::moveBreaks);
    m_from->setPlaceholderText(u"2026-01-01"_s);
    m_to->setPlaceholderText(u"2026-12-31"_s);
    allow(desk.mayEditPatterns());
    begin();
}

std::vector<Line> PatternsDialog::lines() const
{
    std::vector<Line> found;
    for (const ShiftPattern &each : desk().patterns().all()) {
        Line line;
        line.id = std::int64_t(found.size()) + 1;
        const QString until = each.validTo.isValid() ? each.validTo.toString(Qt::ISODate) : u"…"_s;
        const QString since =
            each.validFrom.isValid() ? each.validFrom.toString(Qt::ISODate) : u"…"_s;
        const bool isAlways = !each.validFrom.isValid() && !each.validTo.isValid();
        line.cells = {each.code, RosterText::name(each.name), RosterText::kind(each.kind),
                      RosterText::hours(each.spans),
                      isAlways ? tr("always") : QString(since + u" – "_s + until)};
        found.push_back(line);
    }
    return found;
}

void PatternsDialog::load(int row)
{
    const std::vector<ShiftPattern> &all = desk().patterns().all();
    const ShiftPattern pattern =
        row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : ShiftPattern();
    m_code->setText(pattern.code);
    m_code->setEnabled(row < 0);
    m_english->setText(pattern.name.en);
    m_chinese->setText(pattern.name.zh);
    m_letters->setText(pattern.letter.isEmpty() ? QString()
                                                : pattern.letter.en + u" / "_s + pattern.letter.zh);
    m_kind->setCurrentIndex(int(pattern.kind));
    m_hours->setText(RosterText::hours(pattern.spans));
    showBreaks(pattern.breaks);
    m_spans = pattern.spans;
    m_from->setText(pattern.validFrom.toString(Qt::ISODate));
    m_to->setText(pattern.validTo.toString(Qt::ISODate));
}

void PatternsDialog::showBreaks(const std::vector<roster::BreakRule> &breaks)
{
    m_breaks->setPlainText(
        rosterfiles::breaksText(breaks, FaultText::language()).replace(u"; "_s, u"\n"_s));
}

void PatternsDialog::moveBreaks()
{
    const auto spans = rosterfiles::spansOf(m_hours->text());
    const auto breaks = rosterfiles::breaksOf(m_breaks->toPlainText());
    if (!spans || !breaks || *spans == m_spans) {
        return;
    }
    ShiftPattern before;
    before.spans = m_spans;
    before.breaks = *breaks;
    if (!before.spans.empty()) {
        showBreaks(rosterfiles::movedBreaks(before, *spans));
    }
    m_spans = *spans;
}

QString PatternsDialog::refusalOf(PatternField field, rosterfiles::Fault fault,
                                  const QString &value)
{
    return FaultText::sentence(FaultText::field(rosterfiles::FileKind::Patterns, int(field)), fault,
                               value);
}

QString PatternsDialog::take(ShiftPattern &pattern) const
{
    const auto spans = rosterfiles::spansOf(m_hours->text());
    if (!spans) {
        return refusalOf(PatternField::Hours, rosterfiles::Fault::NotHours, m_hours->text());
    }
    const auto breaks = rosterfiles::breaksOf(m_breaks->toPlainText());
    if (!breaks) {
        return refusalOf(PatternField::Breaks, rosterfiles::Fault::NotAList,
                         m_breaks->toPlainText());
    }
    pattern.spans = *spans;
    pattern.breaks = *breaks;
    const auto day = [](const QLineEdit &line) {
        return line.text().trimmed().isEmpty() ? QDate()
                                               : rosterfiles::dateOf(line.text()).value_or(QDate());
    };
    pattern.validFrom = day(*m_from);
    pattern.validTo = day(*m_to);
    if (pattern.validFrom.isNull() && !m_from->text().trimmed().isEmpty()) {
        return refusalOf(PatternField::ValidFrom, rosterfiles::Fault::NotADate, m_from->text());
    }
    if (pattern.validTo.isNull() && !m_to->text().trimmed().isEmpty()) {
        return refusalOf(PatternField::ValidTo, rosterfiles::Fault::NotADate, m_to->text());
    }
    const auto faults = rosterfiles::faultsOf(pattern);
    return faults.empty()
               ? QString()
               : refusalOf(faults.front().field, faults.front().fault, faults.front().value);
}

QString PatternsDialog::keep(int row)
{
    moveBreaks();
    std::vector<ShiftPattern> all = desk().patterns().all();
    ShiftPattern pattern =
        row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : ShiftPattern();
    // One that is kept has its letters, whatever they are.
    pattern.code = row < 0 ? m_code->text().trimmed().toUpper() : pattern.code;
    if (pattern.code.isEmpty() || (row < 0 && desk().patterns().find(pattern.code) != nullptr)) {
        return tr("The letters are empty or taken.");
    }
    pattern.name = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    pattern.letter = {m_letters->text().section(u'/', 0, 0).trimmed(),
                      m_letters->text().section(u'/', 1).trimmed()};
    pattern.kind = roster::ShiftKind(m_kind->currentIndex());
    if (const QString refusal = take(pattern); !refusal.isEmpty()) {
        return refusal;
    }
    if (row < 0) {
        all.push_back(pattern);
    } else {
        all[std::size_t(row)] = pattern;
    }
    desk().savePatterns(all, kept());
    return {};
}

} // namespace fw::ui
