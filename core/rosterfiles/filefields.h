// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filewords.h"

#include <QStringList>

#include <map>
#include <span>

namespace fw::rosterfiles {

/// What a file is about.
enum class FileKind : std::uint8_t { People, Patterns, Roster };

inline constexpr int kFileKinds = 3;

/// "people", "patterns", "roster".
[[nodiscard]] QString wordOf(FileKind kind);
[[nodiscard]] std::optional<FileKind> fileKindOf(const QString &word);

enum class PersonField : std::uint8_t {
    Id,
    NameEn,
    NameZh,
    Team,
    Contract,
    Scheme,
    Joined,
    Left,
    Roles,
    Skills,
    Protections,
    Availability,
    Logins
};
enum class PatternField : std::uint8_t {
    Code,
    NameEn,
    NameZh,
    LetterEn,
    LetterZh,
    Kind,
    Hours,
    Breaks,
    ValidFrom,
    ValidTo
};
enum class RosterField : std::uint8_t {
    Person,
    Name, ///< for who reads it; not taken in
    Date,
    Shift,
    Hours,
    Activities,
    Overtime,
    Pinned,
    Note
};

/// A field that a column can hold. Its place in fieldsOf() is its value in the enumeration.
struct FileField
{
    QStringView id; ///< how it is kept and named to programs
    QStringView english;
    QStringView chinese;
    QStringView others;    ///< further headings that mean it, between bars
    bool isNeeded = false; ///< no line is understood without it

    [[nodiscard]] QString heading(FileLanguage language) const;
};

[[nodiscard]] std::span<const FileField> fieldsOf(FileKind kind);

/// Which field each column of a file holds.
class ColumnMap final
{
public:
    /// Ids of fields by heading, as somebody chose them; an empty one: not taken in.
    using Choices = std::map<QString, QString>;

    static constexpr int kNothing = -1; ///< the column is not taken in
    static constexpr int kDay = -2;     ///< of a roster: the cells of the heading's date

    ColumnMap() = default;
    /// By what was chosen before, else by what headings mean in either language. No field is found
    /// twice.
    ColumnMap(FileKind kind, const QStringList &headings, const Choices &choices = {});

    [[nodiscard]] FileKind kind() const { return m_kind; }

    [[nodiscard]] const QStringList &headings() const { return m_headings; }

    [[nodiscard]] int fieldOf(int column) const { return m_fields.at(std::size_t(column)); }

    /// The column that held the field before holds nothing then.
    void set(int column, int field);
    /// -1 when no column holds it.
    [[nodiscard]] int columnOf(int field) const;
    /// Of a roster: columns are days, and lines people.
    [[nodiscard]] bool hasDays() const;
    /// Fields that are needed and have no column.
    [[nodiscard]] std::vector<int> missing() const;
    /// All columns, to be found again in another file with the same headings.
    [[nodiscard]] Choices choices() const;

private:
    [[nodiscard]] int guess(const QString &heading, const Choices &choices) const;

    FileKind m_kind = FileKind::People;
    QStringList m_headings;
    std::vector<int> m_fields; ///< by column
};

} // namespace fw::rosterfiles
