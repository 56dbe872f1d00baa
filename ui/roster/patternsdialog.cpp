// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/patternsdialog.h"

#include "ui/floor/linemodel.h"
#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QLineEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::ShiftPattern;

namespace {

/// "07:00-11:00 / 17:00-21:00"; nothing when it isn't that.
std::optional<std::vector<roster::MinuteSpan>> spansOf(const QString &text)
{
    std::vector<roster::MinuteSpan> spans;
    int last = 0;
    const QStringList parts = QString(text).replace(u'–', u'-').split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        std::array<int, 2> minutes{};
        for (int end = 0; end < 2; ++end) {
            const QTime time = QTime::fromString(part.section(u'-', end, end).trimmed(), u"H:mm"_s);
            if (!time.isValid()) {
                return std::nullopt;
            }
            int minute = time.hour() * 60 + time.minute();
            while (minute < last || (end == 1 && minute == minutes[0])) {
                minute += roster::kMinutesOfDay;
            }
            minutes.at(std::size_t(end)) = minute;
            last = minute;
        }
        spans.push_back({minutes[0], minutes[1]});
    }
    return spans.empty() ? std::nullopt : std::optional(spans);
}

} // namespace

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
    m_from = addLine(u"patternFrom"_s, tr("In force from"));
    m_to = addLine(u"patternTo"_s, tr("Last day"));
    m_hours->setPlaceholderText(u"07:00-15:00 / 17:00-21:00"_s);
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
        line.cells = {each.code, RosterText::name(each.name), RosterText::kind(each.kind),
                      RosterText::hours(each.spans), QString(since + u" – "_s + until)};
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
    m_from->setText(pattern.validFrom.toString(Qt::ISODate));
    m_to->setText(pattern.validTo.toString(Qt::ISODate));
}

QString PatternsDialog::keep(int row)
{
    std::vector<ShiftPattern> all = desk().patterns().all();
    ShiftPattern pattern =
        row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : ShiftPattern();
    const auto spans = spansOf(m_hours->text());
    if (!spans) {
        return tr("The hours are not clear. Write them as 07:00-15:00.");
    }
    pattern.code = m_code->text().trimmed().toUpper();
    if (pattern.code.isEmpty() || (row < 0 && desk().patterns().find(pattern.code) != nullptr)) {
        return tr("The letters are empty or taken.");
    }
    pattern.name = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    pattern.letter = {m_letters->text().section(u'/', 0, 0).trimmed(),
                      m_letters->text().section(u'/', 1).trimmed()};
    pattern.kind = roster::ShiftKind(m_kind->currentIndex());
    if (pattern.spans != *spans) {
        // Where its breaks lay may be outside of it now.
        pattern.breaks.clear();
    }
    pattern.spans = *spans;
    pattern.validFrom = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    pattern.validTo = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
    if (row < 0) {
        all.push_back(pattern);
    } else {
        all[std::size_t(row)] = pattern;
    }
    const Outcome kept = desk().savePatterns(all);
    return kept ? QString() : RosterText::refusal(kept.error());
}

} // namespace fw::ui
