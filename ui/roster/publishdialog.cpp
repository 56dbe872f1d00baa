// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/publishdialog.h"

#include "core/roster/rosterhash.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>

namespace fw::ui {

using namespace Qt::StringLiterals;

PublishDialog::PublishDialog(RosterPlan &plan, RosterEditor &editor, const Theme &theme,
                             QWidget *parent)
    : StepDialog(u"publishDialog"_s,
                 plan.mayDecide() ? tr("Release the roster") : tr("Publish the roster"),
                 plan.mayDecide() ? tr("Decide") : tr("Sign and submit"), parent)
    , m_plan(plan)
    , m_editor(editor)
    , m_isDecision(plan.mayDecide())
{
    editor.checkAll();
    addResult(theme);
    if (m_isDecision) {
        m_refuses = new QCheckBox(tr("Refuse it"), this);
        m_refuses->setObjectName(u"publishRefuses"_s);
        addField(QString(), *m_refuses);
        m_refuses->setAccessibleName(m_refuses->text());
        constexpr int kLongestReason = 300;
        m_reason = addLine(u"publishReason"_s, tr("Reason"), kLongestReason);
        m_reason->setEnabled(false);
        connect(m_refuses, &QCheckBox::toggled, m_reason, &QWidget::setEnabled);
    } else if (!plan.desk().author().hasAccounts()) {
        m_releases = new QCheckBox(tr("Release it at once (this desk has no accounts)"), this);
        m_releases->setObjectName(u"publishReleases"_s);
        m_releases->setChecked(true);
        addField(QString(), *m_releases);
        m_releases->setAccessibleName(m_releases->text());
    }
    connect(&plan, &RosterPlan::failed, this,
            [this](const QString &sentence) { m_failure = sentence; });
    connect(&plan, &RosterPlan::conflicted, this,
            [this] { m_failure = tr("Somebody else changed the draft meanwhile."); });
    setLateSubmit([this](const Done &done) {
        m_failure.clear();
        if (m_isDecision) {
            decidePlan(done);
        } else {
            submitPlan(done);
        }
    });
}

void PublishDialog::addResult(const Theme &theme)
{
    const int binding = m_editor.findings().binding();
    const int advice = m_editor.findings().advice();
    const auto say = [&](const QString &text, Token token) {
        auto *label = new ThemedLabel(theme, FontRole::Body, token, this);
        label->setText(text);
        label->setWordWrap(true);
        addWide(*label);
        return label;
    };
    //: %1 a team, %2 dates
    say(tr("%1, %2").arg(RosterText::name(m_plan.desk().teamName(m_plan.team())),
                         RosterText::range(m_editor.roster().first(), m_editor.roster().last())),
        Token::Text);
    ThemedLabel *result = binding > 0
                              ? say(u"▲ "_s + tr("%n binding rule(s) broken", nullptr, binding) +
                                        u": "_s + tr("mend them before it can be published."),
                                    Token::Critical)
                              : say(u"✓ "_s + tr("Every binding rule is kept."), Token::Good);
    result->setObjectName(u"publishResult"_s);
    if (advice > 0) {
        say(u"◆ "_s + tr("%n piece(s) of advice", nullptr, advice), Token::Warning);
    }
    const roster::RosterVersion &version = m_editor.version();
    const QString signer = m_isDecision ? visibleText(version.submittedBy)
                                        : visibleText(m_plan.desk().author().userName());
    say(tr("Signed by: %1").arg(signer.isEmpty() ? tr("this desk") : signer), Token::Text);
    const QString hash = QString::fromLatin1(roster::hashOf(m_editor.roster()));
    auto *sum = say(tr("SHA-256 of what is signed: %1").arg(hash.left(32) + u' ' + hash.mid(32)),
                    Token::MutedText);
    sum->setObjectName(u"publishHash"_s);
    sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PublishDialog::submitPlan(const Done &done)
{
    const auto answer = [self = QPointer(this), done](bool isDone) {
        if (self) {
            done(isDone ? QString() : self->m_failure);
        }
    };
    m_plan.submit([this, answer, self = QPointer(this)](bool isDone) {
        if (isDone && self && m_releases != nullptr && m_releases->isChecked() &&
            m_plan.mayDecide()) {
            m_plan.release(answer);
        } else {
            answer(isDone);
        }
    });
}

void PublishDialog::decidePlan(const Done &done)
{
    const auto answer = [self = QPointer(this), done](bool isDone) {
        if (self) {
            done(isDone ? QString() : self->m_failure);
        }
    };
    const QString reason = m_reason->text().trimmed();
    if (!m_refuses->isChecked()) {
        m_plan.release(answer);
    } else if (reason.isEmpty()) {
        done(tr("Say why it is refused."));
    } else {
        m_plan.refuse(reason, answer);
    }
}

} // namespace fw::ui
