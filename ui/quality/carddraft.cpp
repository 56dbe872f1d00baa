// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/carddraft.h"

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Question;
using quality::ScorecardVersion;
using quality::Section;

namespace {

/// Room for an index of a signed kind.
std::ptrdiff_t at(int index)
{
    return static_cast<std::ptrdiff_t>(index);
}

int countOf(const auto &list)
{
    return static_cast<int>(list.size());
}

bool hasSameShape(const ScorecardVersion &one, const ScorecardVersion &other)
{
    return std::ranges::equal(one.card.sections, other.card.sections,
                              [](const Section &left, const Section &right) {
                                  return left.questions.size() == right.questions.size();
                              });
}

} // namespace

CardDraft::CardDraft(QObject *parent)
    : QObject(parent)
{
}

void CardDraft::open(const ScorecardVersion &version)
{
    m_now = version;
    m_kept = version;
    m_before.clear();
    m_after.clear();
    m_lastField.clear();
    emit shapeChanged({});
}

void CardDraft::resume(const ScorecardVersion &written)
{
    begin({}, {});
    m_now = written;
    emit shapeChanged({});
}

bool CardDraft::isModified() const
{
    return m_now != m_kept;
}

void CardDraft::setKept(const ScorecardVersion &kept)
{
    m_kept = kept;
    m_now.savedBy = kept.savedBy;
    m_now.savedAt = kept.savedAt;
    m_lastField.clear();
    emit contentChanged();
}

void CardDraft::begin(CardPlace place, const QString &field)
{
    const bool isSameStep =
        !field.isEmpty() && field == m_lastField && place == m_lastPlace && !m_before.empty();
    m_lastField = field;
    m_lastPlace = place;
    m_after.clear();
    if (isSameStep) {
        return;
    }
    m_before.push_back({m_now, place});
    if (m_before.size() > kMostSteps) {
        m_before.erase(m_before.begin());
    }
}

void CardDraft::go(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty() || !isWritable()) {
        return;
    }
    const Step step = std::move(from.back());
    from.pop_back();
    to.push_back({m_now, step.place});
    const bool isSameShape = hasSameShape(m_now, step.version);
    m_now = step.version;
    m_now.savedBy = m_kept.savedBy;
    m_now.savedAt = m_kept.savedAt;
    m_lastField.clear();
    if (isSameShape) {
        emit contentChanged();
    } else {
        const bool isThere = step.place.isCard() || section(step.place) != nullptr;
        emit shapeChanged(isThere ? step.place : CardPlace());
    }
}

void CardDraft::undo()
{
    go(m_before, m_after);
}

void CardDraft::redo()
{
    go(m_after, m_before);
}

Section *CardDraft::sectionAt(CardPlace place)
{
    auto &sections = m_now.card.sections;
    return place.section >= 0 && place.section < countOf(sections)
               ? &sections[static_cast<std::size_t>(place.section)]
               : nullptr;
}

const Section *CardDraft::section(CardPlace place) const
{
    const auto &sections = m_now.card.sections;
    return place.section >= 0 && place.section < countOf(sections)
               ? &sections[static_cast<std::size_t>(place.section)]
               : nullptr;
}

const Question *CardDraft::question(CardPlace place) const
{
    const Section *in = section(place);
    return in != nullptr && place.question >= 0 && place.question < countOf(in->questions)
               ? &in->questions[static_cast<std::size_t>(place.question)]
               : nullptr;
}

int CardDraft::timesOf(const QString &id) const
{
    int times = 0;
    for (const Section &section : m_now.card.sections) {
        times += static_cast<int>(std::ranges::count(section.questions, id, &Question::id));
    }
    return times;
}

QString CardDraft::freeId(const QString &wish) const
{
    for (int number = 1;; ++number) {
        const QString id = wish.isEmpty() ? u"q%1"_s.arg(number)
                           : number == 1  ? wish
                                          : wish + u'-' + QString::number(number);
        if (m_now.card.find(id) == nullptr) {
            return id;
        }
    }
}

QString CardDraft::freeName(const QString &wish) const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? wish : wish + u' ' + QString::number(number);
        if (std::ranges::find(m_now.card.sections, name, &Section::name) ==
            m_now.card.sections.end()) {
            return name;
        }
    }
}

CardPlace CardDraft::addSection(CardPlace place, const QString &name)
{
    if (!isWritable()) {
        return place;
    }
    begin(place, {});
    Section made;
    made.name = freeName(name);
    auto &sections = m_now.card.sections;
    const int where = section(place) != nullptr ? place.section + 1 : countOf(sections);
    sections.insert(sections.begin() + at(where), made);
    emit shapeChanged({where, -1});
    return {where, -1};
}

CardPlace CardDraft::addQuestion(CardPlace place, const QString &section)
{
    if (!isWritable()) {
        return place;
    }
    begin(place, {});
    if (m_now.card.sections.empty()) {
        m_now.card.sections.emplace_back();
        m_now.card.sections.back().name = section;
    }
    if (sectionAt(place) == nullptr) {
        place = {countOf(m_now.card.sections) - 1, -1};
    }
    Question made;
    made.id = freeId({});
    auto &questions = sectionAt(place)->questions;
    const int where = place.question >= 0 ? place.question + 1 : countOf(questions);
    questions.insert(questions.begin() + at(where), made);
    emit shapeChanged({place.section, where});
    return {place.section, where};
}

CardPlace CardDraft::duplicate(CardPlace place)
{
    const Section *from = section(place);
    if (!isWritable() || from == nullptr) {
        return place;
    }
    CardPlace made = place;
    if (const Question *original = question(place)) {
        begin(place, {});
        Question copy = *original;
        copy.id = freeId(copy.id);
        ++made.question;
        auto &questions = sectionAt(place)->questions;
        questions.insert(questions.begin() + at(made.question), copy);
    } else {
        begin(place, {});
        Section copy = *from;
        copy.name = freeName(copy.name);
        ++made.section;
        std::vector<Question> questions = std::exchange(copy.questions, {});
        auto &sections = m_now.card.sections;
        sections.insert(sections.begin() + at(made.section), copy);
        for (Question &each : questions) {
            each.id = freeId(each.id);
            sectionAt(made)->questions.push_back(each);
        }
    }
    emit shapeChanged(made);
    return made;
}

CardPlace CardDraft::remove(CardPlace place)
{
    if (!isWritable() || section(place) == nullptr) {
        return place;
    }
    begin(place, {});
    CardPlace left;
    if (question(place) != nullptr) {
        auto &questions = sectionAt(place)->questions;
        questions.erase(questions.begin() + at(place.question));
        left = {place.section, std::min(place.question, countOf(questions) - 1)};
    } else {
        auto &sections = m_now.card.sections;
        sections.erase(sections.begin() + at(place.section));
        left = {std::min(place.section, countOf(sections) - 1), -1};
    }
    emit shapeChanged(left);
    return left;
}

CardPlace CardDraft::move(CardPlace place, int step)
{
    auto &sections = m_now.card.sections;
    CardPlace to = place;
    if (!isWritable() || section(place) == nullptr) {
        return place;
    }
    if (question(place) == nullptr) {
        to.section += step;
        if (to.section < 0 || to.section >= countOf(sections)) {
            return place;
        }
        begin(place, {});
        std::swap(*sectionAt(place), *sectionAt(to));
        emit shapeChanged(to);
        return to;
    }
    to.question += step;
    if (to.question < 0 || to.question >= countOf(section(place)->questions)) {
        to.section += step;
        if (to.section < 0 || to.section >= countOf(sections)) {
            return place;
        }
        to.question = step > 0 ? 0 : countOf(section({to.section, -1})->questions);
    }
    begin(place, {});
    auto &from = sectionAt(place)->questions;
    const Question moved = from[static_cast<std::size_t>(place.question)];
    from.erase(from.begin() + at(place.question));
    auto &into = sectionAt(to)->questions;
    into.insert(into.begin() + at(to.question), moved);
    emit shapeChanged(to);
    return to;
}

void CardDraft::setQuestion(CardPlace place, const Question &question, const QString &field)
{
    const Question *before = this->question(place);
    if (!isWritable() || before == nullptr || *before == question) {
        return;
    }
    begin(place, field);
    const QString oldId = before->id;
    sectionAt(place)->questions[static_cast<std::size_t>(place.question)] = question;
    const bool isUnique = m_now.card.find(oldId) == nullptr && timesOf(question.id) == 1;
    if (oldId != question.id && !oldId.isEmpty() && isUnique) {
        for (Section &section : m_now.card.sections) {
            for (Question &each : section.questions) {
                each.onlyIf = each.onlyIf == oldId ? question.id : each.onlyIf;
            }
        }
    }
    emit contentChanged();
}

void CardDraft::setSection(CardPlace place, const QString &name, const Exact &weight,
                           const QString &field)
{
    const Section *before = section(place);
    if (!isWritable() || before == nullptr || (before->name == name && before->weight == weight)) {
        return;
    }
    begin({place.section, -1}, field);
    sectionAt(place)->name = name;
    sectionAt(place)->weight = weight;
    emit contentChanged();
}

void CardDraft::setHead(const LocalizedText &title, const std::vector<quality::GradeBand> &grades,
                        const QString &field)
{
    if (!isWritable() || (m_now.title == title && m_now.grades == grades)) {
        return;
    }
    begin({}, field);
    m_now.title = title;
    m_now.grades = grades;
    emit contentChanged();
}

} // namespace fw::ui
