// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QKeyEvent;

namespace fw::ui {

/// The keys of a sheet, as long as its list has the focus: they come before those of the page.
class ScoreKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreKeys)

public:
    explicit ScoreKeys(QAbstractItemView &view);

    /// Otherwise only the keys that move and that go to the evidence.
    void setWritable(bool isWritable) { m_isWritable = isWritable; }

signals:
    void moved(int step);
    void saidYes();
    void saidNo();
    void saidNotApplicable();
    void typed(QChar digitOrPoint);
    void erased();
    void fromMarked();
    void toMarked();
    void commentWished();
    void nextMissingWished();
    void evidenceWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// False when it is none of ours; \a isForReal: and do it.
    bool take(const QKeyEvent &key, bool isForReal);
    bool takeWriting(const QKeyEvent &key, bool isForReal);

    bool m_isWritable = false;
};

} // namespace fw::ui
