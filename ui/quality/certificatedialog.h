// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace fw::ui {

/// Issues a certificate, after an exam and supervised calls.
class CertificateDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateDialog)

public:
    /// \a known: whose people and skills are offered beside those of the floor.
    CertificateDialog(const quality::QualityDesk &desk,
                      const std::vector<quality::Certificate> &known, QWidget *parent);

    [[nodiscard]] quality::Certificate certificate() const;

private:
    struct Holder
    {
        QString person;
        QString name;
        QString scope;
    };

    void addPeople(const quality::QualityDesk &desk,
                   const std::vector<quality::Certificate> &known);
    [[nodiscard]] QSpinBox *number(const QString &name, const QString &label, int least, int most);

    std::vector<Holder> m_holders; ///< by index of the box
    QString m_issuer;
    QComboBox *m_person;
    QComboBox *m_skill;
    QSpinBox *m_level = nullptr;
    QSpinBox *m_exam = nullptr;
    QSpinBox *m_supervised = nullptr;
    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace fw::ui
