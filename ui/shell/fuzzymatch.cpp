// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QList>

#include <algorithm>

namespace fw::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kWordStart = 8;
constexpr int kNeighbour = 6;
constexpr int kWhole = 6; ///< the word stands there as it was typed
constexpr int kWholeAtStart = 20;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() ||
           (text.at(at).isUpper() && text.at(at - 1).isLower());
}

/// Takes each letter at its first place from \a start on.
std::optional<int> scoreFrom(QStringView word, QStringView text, qsizetype start)
{
    int score = 0;
    qsizetype previous = -2;
    qsizetype at = start;
    for (const QChar letter : word) {
        while (at < text.size() && text.at(at).toCaseFolded() != letter.toCaseFolded()) {
            ++at;
        }
        if (at == text.size()) {
            return {};
        }
        score += kLetter + (at == previous + 1 ? kNeighbour : 0) +
                 (isWordStart(text, at) ? kWordStart : 0);
        previous = at++;
    }
    return score;
}

std::optional<int> scoreOfWord(QStringView word, QStringView text)
{
    std::optional<int> best;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start).toCaseFolded() != word.front().toCaseFolded()) {
            continue;
        }
        const std::optional<int> score = scoreFrom(word, text, start);
        if (!score) {
            break; // from further on even fewer letters are left
        }
        best = std::max(best.value_or(0), *score);
    }
    if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); best && at >= 0) {
        best = *best + (isWordStart(text, at) ? kWholeAtStart : kWhole);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView wanted, QStringView text)
{
    int sum = 0;
    const auto words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const std::optional<int> score = scoreOfWord(word, text);
        if (!score) {
            return {};
        }
        sum += *score;
    }
    return sum;
}

} // namespace fw::ui
